import Corpus
import EDTF
import Lexicon
import Reading

/// Builds a chronicle of documents' findings. Pure: the same findings in any order give the same chronicle.
public struct ChronicleBuilder: Sendable {
  public let lexicon: Lexicon

  public init(_ lexicon: Lexicon) { self.lexicon = lexicon }

  /// - Parameters:
  ///   - root: path of the corpus, for titles and export.
  ///   - findings: of every document, in any order; ids must differ.
  ///   - problems: what could not be read.
  public func build(root: String, _ findings: [Findings], problems: [CorpusProblem] = []) -> Chronicle {
    let documents = findings.sorted { $0.document.id < $1.document.id }
    var directory = ActorDirectory(documents, lexicon)
    var groups = group(documents, directory)
    let garbled = GarbledNames(documents: documents, directory: directory, lexicon: lexicon).find(groups)
    if !garbled.isEmpty {
      directory = ActorDirectory(documents, lexicon, overrides: garbled)
      groups = group(documents, directory)
    }
    return assemble(root, documents, directory, groups, problems, garbled)
  }

  private func group(_ documents: [Findings], _ directory: ActorDirectory) -> [[MergeClaim]] {
    var claims: [MergeClaim] = []
    for (document, findings) in documents.enumerated() {
      for (index, claim) in findings.claims.enumerated() {
        let reference = Event.ClaimReference(document: document, claim: index)
        claims.append(MergeClaim(reference, claim, findings, directory.actors, directory.references[document]))
      }
    }
    return Merger.groups(claims).map { $0.map { claims[$0] } }
  }

  private func assemble(
    _ root: String, _ documents: [Findings], _ directory: ActorDirectory, _ groups: [[MergeClaim]],
    _ problems: [CorpusProblem],
    _ garbled: [FoundKey: Int]
  ) -> Chronicle {
    var chronicle = Chronicle(root: root)
    chronicle.documents = documents
    for key in garbled.keys {
      for index in chronicle.documents[key.document].mentions.indices
      where chronicle.documents[key.document].mentions[index].actor == .found(key.person) {
        chronicle.documents[key.document].mentions[index].isInferred = true
        chronicle.documents[key.document].mentions[index].rule = "damaged name, told cleanly by other texts"
      }
    }
    chronicle.actors = directory.actors
    chronicle.references = directory.references
    chronicle.problems = problems.sorted { $0.file < $1.file }
    let assembler = EventAssembler(documents: documents, actors: directory.actors, references: directory.references)
    chronicle.events = groups.map(assembler.event).sorted(by: Self.isBefore)
    Self.makeIdentifiersUnique(&chronicle.events)
    Self.relate(&chronicle)
    return chronicle
  }

  /// By date, undated last, then by id.
  private static func isBefore(_ one: Event, _ other: Event) -> Bool {
    switch (one.date, other.date) {
    case (let first?, let second?) where first != second: first < second
    case (.some, nil): true
    case (nil, .some): false
    default: (one.id, one.claims.first?.document ?? 0) < (other.id, other.claims.first?.document ?? 0)
    }
  }

  private static func makeIdentifiersUnique(_ events: inout [Event]) {
    var seen: [String: Int] = [:]
    for index in events.indices {
      let count = seen[events[index].id, default: 0]
      seen[events[index].id] = count + 1
      if count > 0 { events[index].id += "-\(count + 1)" }
    }
  }

  /// Every pair of actors that share an event, and every actor's events.
  private static func relate(_ chronicle: inout Chronicle) {
    var shared: [Pair: [Int]] = [:]
    for (index, event) in chronicle.events.enumerated() {
      let actors = Set(event.participants.map(\.actor)).sorted()
      for (place, first) in actors.enumerated() {
        chronicle.actors[first].events.append(index)
        for second in actors[(place + 1)...] { shared[Pair(first: first, second: second), default: []].append(index) }
      }
    }
    chronicle.relations = shared.sorted { ($0.key.first, $0.key.second) < ($1.key.first, $1.key.second) }.map {
      Relation(first: $0.key.first, second: $0.key.second, events: $0.value)
    }
  }

  private struct Pair: Hashable {
    var first: Int
    var second: Int
  }
}
