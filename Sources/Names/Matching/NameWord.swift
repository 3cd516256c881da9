/// One word of a parsed name.
struct NameWord: Sendable {
  enum Kind: UInt8 {
    case word
    /// A lone letter.
    case initial
    /// "von", "bin", "al": may be left out.
    case particle
    /// "bin", "ibn": a particle before the father's name.
    case son
    /// "Dr", "President": may be left out.
    case title
    /// Given in quotes or brackets: may be left out.
    case aside
    /// "Jr", "младший" and "Sr", "старший".
    case junior, senior
    /// "II"; `value` is the number.
    case numeral
  }

  enum Script: UInt8 {
    case latin, cyrillic, other
  }

  /// Scalars of the name it was read from.
  var source: Range<Int>
  /// Ranges into the name's letters and phones.
  var letters: Range<Int>
  var phones: Range<Int>
  var kind: Kind = .word
  var script: Script = .other
  /// The number of a numeral.
  var value = 0
  /// Phones left when a case ending is cut off, shortest first; 0 means none.
  var cuts = SIMD4<UInt8>(repeating: 0)
  /// What the phones weigh together, in hundredths of a consonant.
  var weight = 0
  /// Given names it may be, by number; 0 means none.
  var given = SIMD4<UInt16>(repeating: 0)
  /// Formed like a patronymic.
  var isPatronymic = false
  /// A hyphen joins it to the word before.
  var hyphenated = false
  /// A comma or a full stop stands after it.
  var beforeComma = false
  var beforeStop = false

  /// Whether it tells father and son apart.
  var isGeneration: Bool { kind == .junior || kind == .senior }

  /// Whether a name without this word is still the same name.
  var isOptional: Bool {
    switch kind {
    case .word, .initial: false
    case .particle, .son, .title, .aside, .junior, .senior, .numeral: true
    }
  }
}
