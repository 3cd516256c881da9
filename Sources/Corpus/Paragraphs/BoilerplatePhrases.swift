/// Phrases of one language by which sites speak of themselves rather than of the news.
/// Comes from `data/lexicon/languages/LL/boilerplate.toml`; case does not matter.
public struct BoilerplatePhrases: Sendable {
  /// A short paragraph that begins so is boilerplate: "read also".
  public var start: [String]
  /// A short paragraph that holds this is boilerplate: "subscribe to our".
  public var anywhere: [String]
  /// A paragraph that is this and nothing else is boilerplate: "advertisement".
  public var whole: [String]
  /// Words of dates and counters: a line of digits and such words is boilerplate ("01.03.25, 04:27 • 102 views").
  public var stamp: [String]

  public init(start: [String] = [], anywhere: [String] = [], whole: [String] = [], stamp: [String] = []) {
    self.start = start
    self.anywhere = anywhere
    self.whole = whole
    self.stamp = stamp
  }
}
