/// The sounds that spellings of names are reduced to before they are compared, one byte each.
///
/// Letters that several languages read differently keep a phone of their own (Latin `j`, `ch`, `c`, `z`); what such a
/// phone may stand for is told by ``PhoneDistance``.
enum Phone {
  static let a: UInt8 = 0
  static let e: UInt8 = 1
  static let i: UInt8 = 2
  static let o: UInt8 = 3
  static let u: UInt8 = 4
  /// ы, Latin `y`.
  static let y: UInt8 = 5
  /// A final Latin `e`, often mute.
  static let muteE: UInt8 = 6
  /// й.
  static let yot: UInt8 = 7
  /// Latin `w`, Belarusian ў.
  static let w: UInt8 = 8
  /// Latin `h`, often mute.
  static let h: UInt8 = 9
  /// `gh`, `g` before `n`: often mute.
  static let gh: UInt8 = 10
  static let b: UInt8 = 11
  static let v: UInt8 = 12
  static let g: UInt8 = 13
  static let d: UInt8 = 14
  static let zh: UInt8 = 15
  static let z: UInt8 = 16
  static let k: UInt8 = 17
  static let l: UInt8 = 18
  static let m: UInt8 = 19
  static let n: UInt8 = 20
  static let p: UInt8 = 21
  static let r: UInt8 = 22
  static let s: UInt8 = 23
  static let t: UInt8 = 24
  static let f: UInt8 = 25
  /// х, `kh`.
  static let kh: UInt8 = 26
  /// ц, `ts`.
  static let ts: UInt8 = 27
  /// ч, `tch`, `tsch`.
  static let tsh: UInt8 = 28
  static let sh: UInt8 = 29
  static let shch: UInt8 = 30
  /// дж, `dzh`, `dsch`.
  static let dzh: UInt8 = 31
  /// Latin `c` before a back vowel, a consonant or the end.
  static let hardC: UInt8 = 32
  /// Latin `c` before a front vowel.
  static let softC: UInt8 = 33
  /// Latin `ch`.
  static let ch: UInt8 = 34
  /// Latin `j`.
  static let j: UInt8 = 35
  /// Latin `g`; before a front vowel ``softG``.
  static let latinG: UInt8 = 36
  static let softG: UInt8 = 37
  /// Latin `z`, `s`.
  static let latinZ: UInt8 = 38
  static let latinS: UInt8 = 39
  static let th: UInt8 = 40
  /// Latin `sz`, Polish and Hungarian.
  static let sz: UInt8 = 41
  /// Latin `q`, `x` at the start of a word.
  static let q: UInt8 = 42
  static let x: UInt8 = 43
  /// A scalar that no table knows.
  static let unknown: UInt8 = 44
  static let count = 45

  @inline(__always)
  static func isVowel(_ phone: UInt8) -> Bool { phone <= muteE }
}
