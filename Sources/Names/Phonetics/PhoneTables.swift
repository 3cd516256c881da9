/// Small Latin letters by name, for readable comparisons.
enum Letter {
  static let a: UInt32 = 0x61
  static let c: UInt32 = 0x63
  static let d: UInt32 = 0x64
  static let e: UInt32 = 0x65
  static let g: UInt32 = 0x67
  static let h: UInt32 = 0x68
  static let i: UInt32 = 0x69
  static let j: UInt32 = 0x6A
  static let k: UInt32 = 0x6B
  static let l: UInt32 = 0x6C
  static let n: UInt32 = 0x6E
  static let o: UInt32 = 0x6F
  static let p: UInt32 = 0x70
  static let q: UInt32 = 0x71
  static let r: UInt32 = 0x72
  static let s: UInt32 = 0x73
  static let t: UInt32 = 0x74
  static let u: UInt32 = 0x75
  static let v: UInt32 = 0x76
  static let w: UInt32 = 0x77
  static let x: UInt32 = 0x78
  static let y: UInt32 = 0x79
  static let z: UInt32 = 0x7A
}

extension PhoneReader {
  static let none: UInt8 = 255

  static func isVowel(_ letter: UInt32) -> Bool {
    letter == Letter.a || letter == Letter.e || letter == Letter.i || letter == Letter.o || letter == Letter.u
      || letter == Letter.y
  }

  static func isConsonant(_ letter: UInt32) -> Bool { letter != 0 && !isVowel(letter) }

  static func isStop(_ phone: UInt8) -> Bool {
    switch phone {
    case Phone.b, Phone.k, Phone.p, Phone.t, Phone.d, Phone.latinG: true
    default: false
    }
  }

  /// Letters that every custom reads alike, and those whose accent tells the sound.
  static func simpleLatin(_ letter: UInt32) -> UInt8 {
    switch letter {
    case 0x62: Phone.b
    case 0x66: Phone.f
    case 0x68: Phone.h
    case 0x6C, 0x142: Phone.l
    case 0x6D: Phone.m
    case 0x6E: Phone.n
    case 0x76: Phone.v
    case 0x10D: Phone.tsh
    case 0x161: Phone.sh
    case 0x17E: Phone.zh
    case 0xE7: Phone.softC
    case 0x111: Phone.dzh
    case 0x11F: Phone.gh
    case 0x131: Phone.y
    case 0x27: none
    default: Phone.unknown
    }
  }

  /// The phone or two phones of a Cyrillic letter, the letters of the Kazakh, Serbian, Belarusian and Mongolian
  /// alphabets included.
  static func cyrillic(_ letter: UInt32) -> (UInt8, UInt8) {
    if letter &- 0x430 < 0x20 { return russian[Int(letter - 0x430)] }
    switch letter {
    case 0x452: return (Phone.dzh, none)
    case 0x454: return (Phone.yot, Phone.e)
    case 0x456: return (Phone.i, none)
    case 0x457: return (Phone.yot, Phone.i)
    case 0x458: return (Phone.yot, none)
    case 0x459: return (Phone.l, none)
    case 0x45A: return (Phone.n, none)
    case 0x45B: return (Phone.tsh, none)
    case 0x45C: return (Phone.k, none)
    case 0x45E: return (Phone.w, none)
    case 0x45F: return (Phone.dzh, none)
    case 0x491, 0x493: return (Phone.g, none)
    case 0x497: return (Phone.dzh, none)
    case 0x49B: return (Phone.k, none)
    case 0x4A3: return (Phone.n, none)
    case 0x4AF, 0x4B1: return (Phone.u, none)
    case 0x4B3, 0x4BB: return (Phone.kh, none)
    case 0x4B7: return (Phone.dzh, none)
    case 0x4D9: return (Phone.a, none)
    case 0x4E9: return (Phone.o, none)
    case 0x27: return (none, none)
    default: return (Phone.unknown, none)
    }
  }

  /// а to я.
  private static let russian: [(UInt8, UInt8)] = [
    (Phone.a, none), (Phone.b, none), (Phone.v, none), (Phone.g, none), (Phone.d, none), (Phone.e, none),
    (Phone.zh, none), (Phone.z, none), (Phone.i, none), (Phone.yot, none), (Phone.k, none), (Phone.l, none),
    (Phone.m, none), (Phone.n, none), (Phone.o, none), (Phone.p, none), (Phone.r, none), (Phone.s, none),
    (Phone.t, none), (Phone.u, none), (Phone.f, none), (Phone.kh, none), (Phone.ts, none), (Phone.tsh, none),
    (Phone.sh, none), (Phone.shch, none), (none, none), (Phone.y, none), (none, none), (Phone.e, none),
    (Phone.yot, Phone.u), (Phone.yot, Phone.a),
  ]
}
