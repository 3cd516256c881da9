import Corpus
import Reading

/// All that the texts say, as one immutable value: documents with their findings, actors, events and relations.
///
/// Every index in it refers to its own arrays. Built by ``ChronicleBuilder`` off the main thread; any order of files
/// and any number of threads give the same value.
public struct Chronicle: Sendable {
  /// Path of the corpus as the user gave it.
  public var root: String
  /// In the order of their ids.
  public var documents: Rows<Findings> { didSet { storedDocuments = nil } }
  /// Where the documents stand, if that is in a file.
  private var storedDocuments: (any DocumentRows)?
  /// By class, then by id.
  public var actors: [Actor]
  /// By date (unknown dates last), then by id.
  public var events: Rows<Event> { didSet { storedEvents = nil } }
  /// Where the events stand, if that is in a file.
  private(set) var storedEvents: StoredEvents?
  /// By the actors' indices.
  public var relations: Rows<Relation>
  /// The actors of each document's references, by document: known and found alike.
  public var references: Rows<ActorReferences>
  public var problems: [CorpusProblem]
  /// Corrections that could not be applied to these texts, by correction.
  public var conflicts: [CorrectionConflict] = []

  /// What a chronicle of other texts can go on from; `nil` where something was corrected, or this is one that was kept or
  /// is shown.
  var firstMerging: FirstMerging?

  /// An empty chronicle, shown before the first text is read.
  public init(root: String) {
    self.root = root
    documents = []
    actors = []
    events = []
    relations = []
    references = []
    problems = []
  }

  /// The actor a document's reference means.
  public func actor(_ reference: ActorReference, in document: Int) -> Int? { references[document][reference] }

  public func claim(_ reference: Event.ClaimReference) -> Claim {
    documents[reference.document].claims[reference.claim]
  }

  /// Sum of the documents' sizes in bytes.
  public var byteCount: Int {
    documents.indices.reduce(0) { $0 + byteCount(ofDocument: $1) }
  }

  /// The size of a document in bytes, without making a value of it where it stands in a file.
  public func byteCount(ofDocument index: Int) -> Int {
    storedDocuments?.byteCount(index) ?? documents[index].document.bytes.count
  }

  /// The id of a document, without making a value of it where it stands in a file.
  public func id(ofDocument index: Int) -> String { storedDocuments?.id(index) ?? documents[index].document.id }

  /// The language of a document, without making a value of it where it stands in a file.
  public func language(ofDocument index: Int) -> Language {
    storedDocuments?.language(index) ?? documents[index].document.language
  }

  /// The hash of a document's file, where it stands in a file itself.
  func content(ofDocument index: Int) -> UInt64? { storedDocuments?.content(index) }

  /// What an event is, without making a value of it where it stands in a file.
  public func type(ofEvent index: Int) -> EventType { storedEvents?.type(index) ?? events[index].type }

  /// - Parameter shown: the events with other labels.
  mutating func setEvents(_ stored: StoredEvents, shown: Rows<Event>? = nil) {
    events = shown ?? Rows(stored: stored)
    storedEvents = stored
  }

  mutating func setDocuments(_ stored: some DocumentRows) {
    documents = Rows(stored: stored)
    storedDocuments = stored
  }
}
