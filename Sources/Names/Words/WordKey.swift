/// Identity of a word irrespective of case and accents: a 64-bit hash of its folded scalars.
///
/// Keys are stable over runs and machines; the compiled lexicon stores them.
public struct WordKey: Hashable, Sendable {
  public var rawValue: UInt64

  @inlinable
  public init(rawValue: UInt64) { self.rawValue = rawValue }

  /// The key of a text, folded as ``Folding`` does.
  public init(_ text: String) {
    var state = WordKey.seed
    for scalar in text.unicodeScalars { WordKey.absorb(scalar.value, into: &state) }
    self.init(rawValue: WordKey.finish(state))
  }

  @inlinable public static var seed: UInt64 { 0xCBF2_9CE4_8422_2325 }
  /// A running hash is multiplied by it for each scalar (FNV-1a).
  @inlinable public static var prime: UInt64 { 0x0000_0100_0000_01B3 }

  /// The key of a part of a word, spelled by UTF-8 bytes.
  public init(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) {
    var state = WordKey.seed
    var decoder = UTF8()
    var rest = bytes.makeIterator()
    while case .scalarValue(let scalar) = decoder.decode(&rest) { WordKey.absorb(scalar.value, into: &state) }
    self.init(rawValue: WordKey.finish(state))
  }

  /// Adds one unfolded scalar to a running hash.
  @inlinable
  public static func absorb(_ scalar: UInt32, into state: inout UInt64) {
    let (first, second) = Folding.fold(scalar)
    if first != 0 { state = (state ^ UInt64(first)) &* prime }
    if second != 0 { state = (state ^ UInt64(second)) &* prime }
  }

  /// Spreads the bits of a running hash (the finaliser of SplitMix64), so that low bits index a table well.
  @inlinable
  public static func finish(_ state: UInt64) -> UInt64 {
    var value = state
    value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
    return value ^ (value >> 31)
  }

  /// The key of the same word where capitals matter ("US" is not "us").
  @inlinable
  public var inCapitals: WordKey { WordKey(rawValue: WordKey.finish(rawValue ^ 0x5CA1_AB1E_0DDB_A115)) }

  /// The key of a phrase: this prefix followed by one more word.
  @inlinable
  public func followed(by word: WordKey) -> WordKey {
    WordKey(rawValue: WordKey.finish((rawValue &* 0x9E37_79B9_7F4A_7C15) ^ word.rawValue))
  }
}
