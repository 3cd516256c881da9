/// A text as read: decoded, cut into paragraphs, its languages told.
public struct Document: Sendable {
  /// The path relative to the corpus root, with `/` between its parts.
  public var id: String
  /// Valid UTF-8: decoded, without byte-order mark, CRLF and CR turned to LF, nothing else changed.
  public var bytes: [UInt8]
  /// Name of the encoding the file was in: "UTF-8", "windows-1251" …
  public var encoding: String
  /// The header block at the start of the text, if there is one. It remains part of `bytes`.
  public var frontMatter: FrontMatter?
  /// Of the whole text; `und` when it can't be told.
  public var language: Language
  /// In order of the text, not overlapping. White space between them belongs to none.
  public var paragraphs: [Paragraph]

  public init(
    id: String, bytes: [UInt8], encoding: String = "UTF-8", frontMatter: FrontMatter? = nil,
    language: Language = .und, paragraphs: [Paragraph] = []
  ) {
    self.id = id
    self.bytes = bytes
    self.encoding = encoding
    self.frontMatter = frontMatter
    self.language = language
    self.paragraphs = paragraphs
  }

  /// The text after the front matter.
  public var body: ByteRange {
    ByteRange(start: frontMatter?.range.end ?? 0, end: UInt32(truncatingIfNeeded: bytes.count))
  }

  /// Where the headline stands: the front matter's title, else the first paragraph in that role.
  public var headline: ByteRange? {
    frontMatter?.titleRange ?? paragraphs.first { $0.role == .headline }?.range
  }

  /// The headline as text.
  public var title: String? { headline.map(text) }

  /// A slice as text. A range beyond the text gives what lies within it.
  public func text(_ range: ByteRange) -> String {
    let range = range.range.clamped(to: 0..<bytes.count)
    return bytes.withUnsafeBufferPointer { String(decoding: $0[range], as: UTF8.self) }
  }
}

/// A stretch of text that its author set apart.
public struct Paragraph: Hashable, Sendable {
  public enum Role: UInt8, Sendable, CaseIterable {
    case headline, body, quote, list
    /// What the site says about itself: counters, credits, links to other texts, requests to subscribe.
    case boilerplate

    /// The word the JSON Lines contract uses.
    public var name: String {
      switch self {
      case .headline: "headline"
      case .body: "body"
      case .quote: "quote"
      case .list: "list"
      case .boilerplate: "boilerplate"
      }
    }
  }

  /// From its first to its last visible character; may hold line breaks.
  public var range: ByteRange
  public var role: Role
  /// Its own language, or the document's when it is too short to tell.
  public var language: Language

  public init(range: ByteRange, role: Role = .body, language: Language = .und) {
    self.range = range
    self.role = role
    self.language = language
  }
}

/// The header block of a text: a line `---`, lines `key: value`, a line `---`.
public struct FrontMatter: Hashable, Sendable {
  /// An entry with a key parley does not know.
  public struct Entry: Hashable, Sendable {
    public var key: String
    public var value: String

    public init(key: String, value: String) {
      self.key = key
      self.value = value
    }
  }

  /// From the start of the text to the start of what follows the closing line.
  public var range: ByteRange
  public var title: String?
  /// Where the title's text stands, without quotation marks.
  public var titleRange: ByteRange?
  /// The publication date as written.
  public var date: String?
  /// Where the date's text stands.
  public var dateRange: ByteRange?
  public var source: String?
  public var url: String?
  public var language: Language?
  public var others: [Entry] = []

  public init(range: ByteRange) { self.range = range }

  /// What is known of a text without standing in it; `nil` where that is nothing.
  /// - Parameters:
  ///   - date: of publication, as a header would tell it.
  ///   - source: who published it.
  public init?(toldDate date: String?, source: String?, language: Language?) {
    guard date != nil || source != nil || language != nil else { return nil }
    self.init(range: ByteRange(start: 0, end: 0))
    self.date = date
    self.source = source
    self.language = language
  }
}
