import Corpus
import EDTF
import Lexicon
import Reading

/// Builds a chronicle of documents' findings. Pure: the same findings in any order give the same chronicle.
public struct ChronicleBuilder: Sendable {
  public let lexicon: Lexicon

  /// What the user knows better.
  public var corrections: Corrections
  private let threads: Int
  private let counts: CountReader

  /// - Parameter threads: how many build at once; the result is the same.
  public init(_ lexicon: Lexicon, corrections: Corrections = Corrections(), threads: Int = 1) {
    self.init(lexicon, CountReader(lexicon), corrections, threads)
  }

  /// The same with tools that others use, too.
  init(_ tools: LoadingTools, corrections: Corrections, threads: Int) {
    self.init(tools.lexicon, tools.counts, corrections, threads)
  }

  private init(_ lexicon: Lexicon, _ counts: CountReader, _ corrections: Corrections, _ threads: Int) {
    self.lexicon = lexicon
    self.counts = counts
    self.corrections = corrections
    self.threads = threads
  }

  /// - Parameters:
  ///   - root: path of the corpus, for titles and export.
  ///   - findings: of every document, in any order; ids must differ.
  ///   - problems: what could not be read.
  public func build(root: String, _ findings: [Findings], problems: [CorpusProblem] = []) -> Chronicle {
    var documents = findings.sorted { $0.document.id < $1.document.id }
    let lost = corrections.apply(to: &documents)
    var directory = ActorDirectory(documents, lexicon)
    var conflicts = directory.apply(corrections, to: documents)
    if documents.contains(where: SharedYears.isNeeded) { documents = SharedYears(documents, directory).dated() }
    var groups = group(documents, directory)
    let garbled = GarbledNames(documents: documents, directory: directory, lexicon: lexicon).find(groups).filter {
      // What somebody said by hand is not damaged.
      !MentionSplit.isMade(.found($0.key.person), documents[$0.key.document])
    }
    if !garbled.isEmpty {
      groups = ClaimGroups()
      directory = ActorDirectory(documents, lexicon, overrides: garbled)
      conflicts = directory.apply(corrections, to: documents)
      groups = group(documents, directory)
    }
    var chronicle = assemble(root, documents, directory, groups, problems, garbled)
    chronicle.conflicts = (lost + conflicts).sorted { ($0.correction, $0.reason) < ($1.correction, $1.reason) }
    return chronicle
  }

  /// The claims of each event; what merging compares is gone when it is done.
  private func group(_ documents: [Findings], _ directory: ActorDirectory) -> ClaimGroups {
    let claims = MergeClaims(documents, directory)
    return ClaimGroups(Merger.groups(claims, threads: threads), claims.references)
  }

  private func assemble(
    _ root: String, _ documents: [Findings], _ directory: ActorDirectory, _ groups: ClaimGroups,
    _ problems: [CorpusProblem],
    _ garbled: [FoundKey: Int]
  ) -> Chronicle {
    var chronicle = Chronicle(root: root)
    chronicle.documents = Rows(Self.marked(documents, garbled))
    chronicle.actors = directory.actors
    chronicle.references = Rows(directory.references)
    chronicle.problems = problems.sorted { $0.file < $1.file }
    let assembler = EventAssembler(
      documents: documents, actors: directory.actors, references: directory.references, counts: counts)
    var events = self.events(groups, assembler)
    EventOrder.sort(&events)
    Self.makeIdentifiersUnique(&events)
    Self.relate(events, &chronicle)
    chronicle.events = Rows(events)
    return chronicle
  }

  private func events(_ groups: ClaimGroups, _ assembler: EventAssembler) -> [Event] {
    let chunks = (groups.count + Self.chunk - 1) / Self.chunk
    var made = Threads.map(chunks, threads: threads) { number in
      (number * Self.chunk..<min(groups.count, (number + 1) * Self.chunk)).map { assembler.event(of: groups[$0]) }
    }
    var events: [Event] = []
    events.reserveCapacity(groups.count)
    for number in made.indices {
      events.append(contentsOf: made[number])
      // They stand in one place only.
      made[number] = []
    }
    return events
  }

  /// The documents, with damaged names told as such.
  private static func marked(_ documents: [Findings], _ garbled: [FoundKey: Int]) -> [Findings] {
    var documents = documents
    for key in garbled.keys {
      for index in documents[key.document].mentions.indices
      where documents[key.document].mentions[index].actor == .found(key.person) {
        documents[key.document].mentions[index].isInferred = true
        documents[key.document].mentions[index].rule = "damaged name, told cleanly by other texts"
      }
    }
    return documents
  }

  /// Events that one thread makes at a time.
  private static let chunk = 256

  private static func makeIdentifiersUnique(_ events: inout [Event]) {
    var seen: [String: Int] = [:]
    for index in events.indices {
      let count = seen[events[index].id, default: 0]
      seen[events[index].id] = count + 1
      if count > 0 { events[index].id += "-\(count + 1)" }
    }
  }

  /// Every pair of actors that share an event, and every actor's events.
  private static func relate(_ events: [Event], _ chronicle: inout Chronicle) {
    var shared: [Encounter] = []
    for index in events.indices {
      let actors = SortedSet.make(events[index].participants.map(\.actor))
      for (place, first) in actors.enumerated() {
        chronicle.actors[first].events.append(index)
        for second in actors[(place + 1)...] {
          shared.append(Encounter(first: Int32(first), second: Int32(second), event: Int32(index)))
        }
      }
    }
    shared.sort { ($0.first, $0.second, $0.event) < ($1.first, $1.second, $1.event) }
    var relations: [Relation] = []
    for encounter in shared {
      let (first, second, event) = (Int(encounter.first), Int(encounter.second), Int(encounter.event))
      if let last = relations.indices.last, relations[last].first == first, relations[last].second == second {
        relations[last].events.append(event)
      } else {
        relations.append(Relation(first: first, second: second, events: [event]))
      }
    }
    chronicle.relations = Rows(relations)
  }

  /// Two actors in one event.
  private struct Encounter {
    var first: Int32
    var second: Int32
    var event: Int32
  }
}
