import Lexicon

/// A group of words that report one kind of event in one language.
public struct Trigger: Sendable, BitwiseCopyable {
  /// How the participants of an event stand around the word that reports it; described in data/lexicon/languages.
  public enum Frame: String, Sendable, BitwiseCopyable {
    case meet, quarrel, attend, attended, visit, stay, arrive, leave, host, summon, tell, sign, act, state, appoint
  }

  public var type: EventType
  public var mode: EventMode?
  public var frame: Frame
  /// What the word itself says about the status ("invited": planned).
  public var status: EventStatus?
  /// Words of which one must stand near.
  public var hasNeeds: Bool
  public var hasParticle: Bool

  init?(_ table: TableValue) {
    guard let type = table["type"]?.string.flatMap(EventType.init(rawValue:)),
      let frame = table["frame"]?.string.flatMap(Frame.init(rawValue:))
    else { return nil }
    self.type = type
    self.frame = frame
    mode = table["mode"]?.string.flatMap(EventMode.init(rawValue:))
    status = table["status"]?.string.flatMap(EventStatus.init(rawValue:))
    hasNeeds = table["needs"] != nil
    hasParticle = table["particle"] != nil
  }
}
