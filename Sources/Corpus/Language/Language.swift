/// A language by its BCP 47 primary subtag ("de", "uk", "ceb"); `und` when it can't be told.
public struct Language: Hashable, Comparable, Sendable {
  /// The subtag's lower-case ASCII letters, first letter in the highest used byte; zero is "und".
  public let rawValue: UInt32

  @inlinable public init(rawValue: UInt32) { self.rawValue = rawValue }

  /// The language can't be told.
  public static let und = Language(rawValue: 0)

  /// Reads the primary subtag of a tag in any case: "RU", "de-AT", "pt_BR".
  /// Nil when it is not two to four ASCII letters.
  public init?(_ tag: some StringProtocol) {
    var packed: UInt32 = 0
    var count = 0
    for byte in tag.utf8 {
      if byte == 0x2D || byte == 0x5F { break }
      guard count < 4, (byte | 0x20) &- 0x61 < 26 else { return nil }
      packed = packed << 8 | UInt32(byte | 0x20)
      count += 1
    }
    guard count >= 2 else { return nil }
    self.rawValue = packed == 0x75_6E_64 ? 0 : packed
  }

  /// The subtag: "de", "und".
  public var code: String {
    if rawValue == 0 { return "und" }
    let letters = [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: rawValue >> UInt32($0)) }
    return String(decoding: letters.drop { $0 == 0 }, as: UTF8.self)
  }

  public static func < (left: Language, right: Language) -> Bool { left.code < right.code }
}

extension Language: CustomStringConvertible {
  public var description: String { code }
}
