import Lexicon
import Reading

/// An actor of the corpus: one of the lexicon's, or a person found in the texts.
public struct Actor: Sendable, Hashable, Identifiable {
  /// A stable slug, the same in every run and every corpus.
  public var id: String
  public var `class`: LexiconActor.Class
  /// English display name.
  public var name: String
  /// Surface names known or seen, by language, the usual one first.
  public var names: [String: [String]]
  /// ISO 3166-1 alpha-2.
  public var country: String?
  /// Whether the lexicon has it.
  public var isKnown: Bool
  /// The word a label calls it by: the family name of a person, else the name.
  public var shortName: String
  /// How often the texts name it.
  public var mentions: Int
  /// Indices of its events, by date.
  public var events: [Int]
}

/// One mention of an actor in a document.
public struct ActorMention: Sendable, Hashable {
  /// Index of the actor.
  public var actor: Int
  /// Index of the document.
  public var document: Int
  public var mention: Mention
}
