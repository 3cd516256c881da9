extension PhoneReader {
  /// The phone of an Arabic or Persian letter: consonants and the long vowels; the short ones are not written.
  static func arabic(_ letter: UInt32) -> UInt8 {
    switch letter {
    case 0x622, 0x623, 0x625, 0x627, 0x649: Phone.a
    case 0x628: Phone.b
    case 0x629: Phone.muteE
    case 0x62A, 0x637: Phone.t
    case 0x62B: Phone.th
    case 0x62C: Phone.dzh
    case 0x62D, 0x647, 0x6C0: Phone.h
    case 0x62E: Phone.kh
    case 0x62F: Phone.d
    case 0x630, 0x632, 0x636, 0x638: Phone.z
    case 0x631: Phone.r
    case 0x633, 0x635: Phone.latinS
    case 0x634: Phone.sh
    case 0x639, 0x621, 0x624, 0x626: Phone.gh
    case 0x63A: Phone.g
    case 0x641: Phone.f
    case 0x642: Phone.q
    case 0x643, 0x6A9: Phone.k
    case 0x644: Phone.l
    case 0x645: Phone.m
    case 0x646: Phone.n
    case 0x648: Phone.w
    case 0x64A, 0x6CC: Phone.yot
    case 0x67E: Phone.p
    case 0x686: Phone.tsh
    case 0x698: Phone.zh
    case 0x6AF: Phone.g
    default: Phone.unknown
    }
  }
}
