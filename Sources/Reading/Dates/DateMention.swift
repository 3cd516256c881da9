import Corpus
import EDTF

/// A stretch of text that tells a date.
public struct DateMention: Sendable, Hashable {
  public struct Flags: OptionSet, Sendable, Hashable {
    public let rawValue: UInt8
    public init(rawValue: UInt8) { self.rawValue = rawValue }

    /// The year was not told but inferred.
    public static let inferredYear = Flags(rawValue: 1)
    /// One end of the interval told by the mention before it ("8" and "10 May" in "from 8 to 10 May").
    public static let intervalEnd = Flags(rawValue: 2)
    /// A time of day; the value is the day it belongs to.
    public static let timeOfDay = Flags(rawValue: 4)
    /// Counted from another date, not told by itself ("yesterday", "two days later").
    public static let relative = Flags(rawValue: 8)
    /// Holds the year or more ("2014", "the nineties"): background rather than the time of an event.
    public static let coarse = Flags(rawValue: 16)
    /// A dateline or the text's own stamp: when it was written, not when something happened.
    public static let stamp = Flags(rawValue: 32)
    /// Says since when something is so or has not been, not when it happened ("the first talks since October").
    public static let beginning = Flags(rawValue: 64)
  }

  /// What a date was resolved against.
  public enum Anchor: UInt8, Sendable, Hashable {
    /// Nothing: it tells all it says.
    case none
    /// The day of publication.
    case published
    /// The date told last.
    case told
  }

  public var range: ByteRange
  /// `nil` where it can't be told ("on Saturday" in a text without a date).
  public var value: EDTFDate?
  /// What made it, for explanations: "day", "weekday", "relative day" …
  public var rule: String
  public var anchor: Anchor = .none
  public var flags: Flags = []

  /// The rule of a day with the hour right behind it.
  static let dayAndTime = "day and time"

  /// Whether it can say when an event took place: no stamp, no time of day, no end of an interval told as a whole, no
  /// mere beginning.
  public var canDateEvents: Bool { flags.isDisjoint(with: [.stamp, .timeOfDay, .intervalEnd, .beginning]) }
}
