/// A word, a number or a punctuation mark of a document.
public struct Token: Sendable, BitwiseCopyable {
  public enum Kind: UInt8, Sendable, BitwiseCopyable {
    /// Letters of an alphabet, or one ideograph or syllable of a script written without spaces.
    case word
    /// Decimal digits; `value` is the number, saturated at `UInt64.max`.
    case number
    /// One mark or symbol; `value` is its scalar.
    case mark
  }

  public struct Flags: OptionSet, Sendable, BitwiseCopyable {
    public let rawValue: UInt8
    @inlinable public init(rawValue: UInt8) { self.rawValue = rawValue }

    /// The first letter is a capital.
    @inlinable public static var capital: Flags { Flags(rawValue: 1) }
    /// Two letters or more, and all of them capitals.
    @inlinable public static var allCapitals: Flags { Flags(rawValue: 2) }
    /// White space stands before it.
    @inlinable public static var spaced: Flags { Flags(rawValue: 4) }
    /// A line break stands before it.
    @inlinable public static var lineStart: Flags { Flags(rawValue: 8) }
    /// Letters with stops between them, read as one word without the stops ("U.S.", "В.В.").
    @inlinable public static var dotted: Flags { Flags(rawValue: 16) }
    /// A lone letter followed by a stop.
    @inlinable public static var initial: Flags { Flags(rawValue: 32) }
    /// Letters of the Cyrillic script.
    @inlinable public static var cyrillic: Flags { Flags(rawValue: 64) }
    /// Letters of the Latin script.
    @inlinable public static var latin: Flags { Flags(rawValue: 128) }
  }

  /// Byte offsets into the document, end exclusive.
  public var start: UInt32
  public var end: UInt32
  /// The folded key of a word, the value of a number, the scalar of a mark.
  public var value: UInt64
  public var kind: Kind
  public var flags: Flags
  /// Letters or digits in it, 255 at most.
  public var length: UInt8

  @inlinable public var key: WordKey { WordKey(rawValue: value) }
  /// The key under which phrases of the lexicon hold it: numbers and marks have one too.
  @inlinable public var phraseKey: WordKey {
    kind == .word ? key : WordKey(rawValue: WordKey.finish(value &+ UInt64(kind.rawValue)))
  }
  @inlinable public var isWord: Bool { kind == .word }
  @inlinable public var isNumber: Bool { kind == .number }
  @inlinable public var isCapital: Bool { flags.contains(.capital) }

  /// Whether it is the given mark.
  @inlinable public func isMark(_ scalar: Unicode.Scalar) -> Bool { kind == .mark && value == UInt64(scalar.value) }

  /// Whether it opens or closes words that are quoted.
  @inlinable public var isQuote: Bool {
    guard kind == .mark else { return false }
    switch value {
    case 0x22, 0x27, 0xAB, 0xBB, 0x2018...0x201F, 0x2039, 0x203A: return true
    default: return false
    }
  }

  /// Whether a Latin word is spelled with letters beyond ASCII (or elided: "l'").
  @inlinable public var isAccented: Bool { end - start > UInt32(length) }

  /// Whether it joins two parts of one word ("Jong-un").
  @inlinable public var isHyphen: Bool {
    kind == .mark && (value == 0x2D || value == 0x2010 || value == 0x2011)
  }
}
