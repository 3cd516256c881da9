/// A Korean syllable as any romanisation or cyrillisation tells it: what it may be, in classes.
///
/// Revised Romanisation, McCune-Reischauer, the spellings of the North and of the press ("Jung", "Young", "Lee") and
/// Kontsevich's system in Russian and Ukrainian all fold into one initial, a set of vowels and one final.
struct KoreanSyllable: Equatable {
  /// 0 none, 1 k, 2 n, 3 t, 4 r, 5 m, 6 p, 7 s, 8 ch, 9 h.
  var initial: UInt8 = 0
  /// One bit a vowel.
  var vowels: UInt16 = 0
  /// 0 none, 1 k, 2 n, 3 ng, 4 t, 5 l, 6 m, 7 p, 8 n or ng.
  var final: UInt8 = 0

  static let a: UInt16 = 1
  static let e: UInt16 = 2
  static let o: UInt16 = 4
  static let u: UInt16 = 8
  static let eu: UInt16 = 16
  static let i: UInt16 = 32
  static let ya: UInt16 = 64
  static let yo: UInt16 = 128
  static let yu: UInt16 = 256
  static let ye: UInt16 = 512
  static let wa: UInt16 = 1024
  static let we: UInt16 = 2048
  static let wo: UInt16 = 4096
  static let wi: UInt16 = 8192

  func agrees(with other: KoreanSyllable) -> Bool {
    guard vowels & other.vowels != 0 else { return false }
    let softened =
      vowels & (KoreanSyllable.i | KoreanSyllable.ya | KoreanSyllable.yo | KoreanSyllable.yu | KoreanSyllable.ye) != 0
    let liquid: (UInt8) -> Bool = { $0 == 0 || $0 == 2 || $0 == 4 }
    // Initial r and n are lost in the South before i and y: Ri, Yi, I.
    guard initial == other.initial || softened && liquid(initial) && liquid(other.initial) else { return false }
    if final == other.final { return true }
    let nasal: (UInt8) -> Bool = { $0 == 2 || $0 == 3 || $0 == 8 }
    return (final == 8 && nasal(other.final)) || (other.final == 8 && nasal(final))
  }

  /// All ways to cut letters into at most three syllables.
  static func split(_ letters: ArraySlice<UInt32>) -> [[KoreanSyllable]] {
    var results: [[KoreanSyllable]] = []
    var path: [KoreanSyllable] = []
    extend(letters, &path, &results)
    return results
  }

  private static func extend(
    _ letters: ArraySlice<UInt32>, _ path: inout [KoreanSyllable], _ results: inout [[KoreanSyllable]]
  ) {
    if letters.isEmpty {
      if !path.isEmpty { results.append(path) }
      return
    }
    guard path.count < 3, results.count < 8 else { return }
    for (initial, rest) in Cuts(letters, initials, orNothing: true) {
      for (vowels, afterVowel) in Cuts(rest, vowelsTable, orNothing: false) {
        for (final, remainder) in Cuts(afterVowel, finals, orNothing: true) {
          path.append(KoreanSyllable(initial: UInt8(initial), vowels: vowels, final: UInt8(final)))
          extend(remainder, &path, &results)
          path.removeLast()
        }
      }
    }
  }

  /// What a table has of the first letters of some, the longest first, and what is left of them; nothing last.
  private struct Cuts: Sequence, IteratorProtocol {
    private let letters: ArraySlice<UInt32>
    /// By length less one; 0 where the table has none.
    private var values = SIMD4<UInt16>.zero
    private var length: Int
    private let shortest: Int

    init(_ letters: ArraySlice<UInt32>, _ table: NameTable, orNothing: Bool) {
      self.letters = letters
      length = Swift.min(4, letters.count)
      shortest = orNothing ? 0 : 1
      var key: UInt64 = 0
      for index in 0..<length {
        key = key << 16 | UInt64(letters[letters.startIndex + index] & 0xFFFF)
        values[index] = table[key]?[0] ?? 0
      }
    }

    mutating func next() -> (UInt16, ArraySlice<UInt32>)? {
      while length > 0, values[length - 1] == 0 { length -= 1 }
      guard length >= shortest else { return nil }
      defer { length -= 1 }
      return (length > 0 ? values[length - 1] : 0, letters.dropFirst(length))
    }
  }

  /// The syllable of a Hangul scalar.
  init?(hangul scalar: UInt32) {
    guard let (initial, vowel, final) = Hangul.parts(scalar) else { return nil }
    self.initial = [1, 1, 2, 3, 3, 4, 5, 6, 6, 7, 7, 0, 8, 8, 8, 1, 3, 6, 9][initial]
    self.vowels =
      [
        Self.a, Self.e, Self.ya, Self.ye, Self.o, Self.e, Self.yo, Self.ye, Self.o, Self.wa, Self.we, Self.we, Self.yo,
        Self.u,
        Self.wo, Self.we, Self.wi, Self.yu, Self.eu, Self.i | Self.eu, Self.i,
      ][vowel]
    self.final = [0, 1, 1, 1, 2, 2, 2, 4, 5, 1, 6, 5, 5, 5, 7, 5, 6, 7, 7, 4, 4, 3, 4, 4, 1, 4, 7, 4][final]
  }

  init(initial: UInt8, vowels: UInt16, final: UInt8) {
    self.initial = initial
    self.vowels = vowels
    self.final = final
  }

  // MARK: Tables

  private static func classes(_ entries: [(String, UInt16)]) -> [UInt64: UInt16] {
    var table: [UInt64: UInt16] = [:]
    for (spellings, value) in entries {
      for spelling in spellings.split(separator: " ") {
        table[spelling.unicodeScalars.reduce(0) { $0 << 16 | UInt64($1.value) }, default: 0] |= value
      }
    }
    return table
  }

  private static func table(_ classes: [UInt64: UInt16]) -> NameTable {
    var table = NameTable(capacity: 128)
    for (key, value) in classes { table.add(value, key) }
    return table
  }

  private static let initials = table(
    classes([
      ("k g kk gg к кк кх г ґ", 1), ("n н", 2), ("t d tt dd т тт тх д", 3), ("r l rh р л", 4), ("m м", 5),
      ("b p pp bb б п пп пх", 6), ("s ss sh с сс ш", 7), ("j ch jj tch zh dj ч чж чх чч дж ж ц", 8), ("h х г", 9),
    ]).filter { $0.value < 16 }.merging([0x433: 1], uniquingKeysWith: { $1 }))

  private static let finals = table(
    classes([
      ("k g ck к г ґ", 1), ("n", 2), ("ng", 3), ("t d s т с", 4), ("l r ll ль р л рр", 5), ("m м", 6), ("p b п б", 7),
      ("н нъ нг", 8),
    ]).filter { $0.value < 16 })

  private static let vowelsTable = table(
    classes([
      ("a ah а", a), ("ae ai e eh э", e), ("е", e | yo | we | ye | o), ("eo", o | yo), ("o oh о", o), ("u", u | o | eu),
      ("oo у", u), ("eu ы", eu), ("и", i | eu), ("i ee yi y eui ui ый ий і", i | eu), ("ya я", ya), ("йя", ya | ye),
      ("yeo yo you ё йо ьо", yo),
      ("yu yoo ю", yu | yo), ("ye yae йе є", ye | e), ("wa ва уа", wa), ("wae we oe oi вэ ве уэ уе", we),
      ("weo wo во уо", wo),
      ("woo", u), ("wi ви ві уи уі", wi),
    ]))
}
