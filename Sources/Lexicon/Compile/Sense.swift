/// One meaning of a word or phrase in the lexicon.
public struct Sense: Sendable, Hashable {
  public enum Kind: UInt8, Sendable, BitwiseCopyable {
    /// A full name of an actor.
    case name
    /// A short form that alone means a person.
    case shortName
    /// A family name, which a full name before it or the context must back.
    case familyName
    /// A given name of somebody in the lexicon: evidence for a person, no more. `reference` is unused.
    case givenName
    /// An adjective of a country.
    case adjective
    /// One or many of a country's people.
    case demonym
    /// A place that stands for a country's government. `reference` is the country.
    case seat
    /// An office; `reference` is an index into the offices.
    case office
    /// A function word; `reference` is an index into the marker categories.
    case marker
    /// A word that reports an event; `reference` is an index into the triggers.
    case trigger
  }

  public struct Flags: OptionSet, Sendable, Hashable {
    public let rawValue: UInt8
    public init(rawValue: UInt8) { self.rawValue = rawValue }

    /// The last sense of its word.
    public static let last = Flags(rawValue: 1)
    /// More than one office holder ("the foreign ministers").
    public static let plural = Flags(rawValue: 2)
    /// A case form, not the base form.
    public static let inflected = Flags(rawValue: 4)
    /// Meant only as spelled, with accents ("à") or without ("a"): another word of its language differs in nothing else.
    public static let accented = Flags(rawValue: 8)
    public static let unaccented = Flags(rawValue: 16)
    public static let spelling: Flags = [.accented, .unaccented]
    /// A person's name in the nominative and in no other case, so that it is a subject; or in some other case.
    public static let nominative = Flags(rawValue: 32)
    public static let oblique = Flags(rawValue: 64)
  }

  public var reference: UInt32
  /// A bit for each language it belongs to, by ``Lexicon/languageBit(_:)``.
  public var languages: UInt32
  public var kind: Kind
  public var flags: Flags
  /// For a trigger the form it stands in, an index into ``TriggerForm``.
  public var detail: UInt16

  public init(_ kind: Kind, _ reference: Int, languages: UInt32, flags: Flags = [], detail: Int = 0) {
    self.reference = UInt32(reference)
    self.languages = languages
    self.kind = kind
    self.flags = flags
    self.detail = UInt16(detail)
  }

  /// Bytes of a sense in the compiled lexicon.
  static let size = 12
}

/// The forms in which a language's files list the words of a trigger.
public enum TriggerForm: Int, Sendable, CaseIterable, BitwiseCopyable {
  /// A verb that has its subject ("traf", "встретился").
  case verb
  /// A passive or perfect participle ("received", "reçu").
  case participle
  /// An infinitive or the like, whose subject is told elsewhere ("to meet").
  case infinitive
  /// A participle or gerund that shares the main verb's subject ("meeting", "встретившись").
  case gerund
  /// A noun ("Treffen", "переговоры").
  case noun
  /// A verb form that tells the future by itself ("встретится", "rencontrera").
  case future
  /// A word that must stand near, for words that report an event only together ("signed" + "agreement").
  case needs
  /// A separable part that must stand later in the clause ("traf … zusammen").
  case particle

  public var key: String {
    switch self {
    case .verb: "verb"
    case .participle: "participle"
    case .infinitive: "infinitive"
    case .gerund: "gerund"
    case .noun: "noun"
    case .future: "future"
    case .needs: "needs"
    case .particle: "particle"
    }
  }
}
