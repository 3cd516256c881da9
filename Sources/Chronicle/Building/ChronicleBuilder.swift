import Corpus
import EDTF
import Lexicon
import Reading

/// Builds a chronicle of documents' findings. Pure: the same findings in any order give the same chronicle.
public struct ChronicleBuilder: Sendable {
  public let lexicon: Lexicon

  /// What the user knows better.
  public var corrections: Corrections
  /// Whether chronicles tell how their claims were merged, which a ``TextCache`` keeps for the next one.
  public var remembersMerging = true
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
    var draft = draft(Rows(documents), Digest(documents))
    for (number, findings) in draft.altered { documents[number] = findings }
    var chronicle = assemble(root, draft, Rows(documents))
    chronicle.documents = Rows(documents)
    chronicle.problems = problems.sorted { $0.file < $1.file }
    draft.conflicts += lost
    chronicle.conflicts = draft.conflicts.sorted { ($0.correction, $0.reason) < ($1.correction, $1.reason) }
    return chronicle
  }

  /// Who acts, and which claims tell of one event.
  struct Draft {
    var directory: ActorDirectory
    var groups = ClaimGroups()
    var conflicts: [CorrectionConflict] = []
    var firstMerging: FirstMerging?
    /// Documents that are not what was found in their texts, since other texts tell more of them.
    var altered: [Int: Findings] = [:]
  }

  /// - Parameters:
  ///   - documents: in the order of their ids; few of them are looked at.
  ///   - digest: of all of them.
  ///   - older: what was merged when some texts were others.
  func draft(_ documents: Rows<Findings>, _ digest: Digest, after older: OlderMerging? = nil) -> Draft {
    var digest = digest
    var draft = Draft(directory: ActorDirectory(digest, lexicon, like: older?.grouping))
    draft.conflicts = draft.directory.apply(corrections, to: documents)
    let days = shareYears(documents, &digest, &draft)
    let merged = merged(digest, draft.directory, older?.memory(of: digest, draft.directory, days: days))
    if remembersMerging, corrections.isEmpty { draft.firstMerging = FirstMerging(draft.directory, merged, days: days) }
    let references = digest.references
    draft.groups = ClaimGroups(merged.lists, references)
    let garbled = GarbledNames(digest: digest, directory: draft.directory, lexicon: lexicon).find(draft.groups).filter {
      // What somebody said by hand is not damaged.
      corrections.isEmpty || !MentionSplit.isMade(.found($0.key.person), documents[$0.key.document])
    }
    if !garbled.isEmpty {
      let before = draft.directory
      draft.directory = ActorDirectory(digest, lexicon, overrides: garbled, like: before.grouping)
      draft.conflicts = draft.directory.apply(corrections, to: documents)
      let memory = MergeMemory(merged, changed: draft.directory.changes(since: before, digest))
      draft.groups = ClaimGroups(self.merged(digest, draft.directory, memory).lists, references)
      Self.mark(garbled, documents, &draft.altered)
    }
    return draft
  }

  /// Dates the texts that tell no year and can be told one.
  /// - Returns: by text, near which day it was dated; see ``FirstMerging/days``.
  private func shareYears(_ documents: Rows<Findings>, _ digest: inout Digest, _ draft: inout Draft) -> [Int32] {
    var days = [Int32](repeating: FirstMerging.undated, count: digest.count)
    let undated = SharedYears.needed(by: digest)
    guard !undated.isEmpty else { return days }
    for (number, day) in SharedYears(digest, draft.directory).days(of: undated) {
      var findings = documents[number]
      SharedYears.date(&findings, near: day)
      digest.redate(number, findings)
      draft.altered[number] = findings
      days[number] = day.number
    }
    return days
  }

  /// Merges the claims, as far as something changed since something was remembered.
  private func merged(_ digest: Digest, _ directory: ActorDirectory, _ memory: MergeMemory?) -> MergedClaims {
    if let memory {
      var remerging = Remerging(digest, directory, memory)
      if let merged = remerging.merged(threads: threads) { return merged }
    }
    return Merger.merged(MergeClaims(digest, directory), threads: threads)
  }

  /// The chronicle of an archive of which parts were built before.
  /// - Parameter documents: with those that the draft alters.
  func assemble(_ root: String, _ draft: Draft, _ reuse: EventReuse, _ documents: UpdatedDocuments) -> Chronicle {
    var chronicle = assemble(root, draft, Rows(stored: documents), reuse)
    chronicle.setDocuments(documents)
    return chronicle
  }

  /// - Parameter documents: with those that the draft alters.
  /// - Returns: a chronicle that still lacks its documents.
  private func assemble(
    _ root: String, _ draft: Draft, _ documents: Rows<Findings>, _ reuse: EventReuse? = nil
  ) -> Chronicle {
    var chronicle = Chronicle(root: root)
    chronicle.actors = draft.directory.actors
    chronicle.firstMerging = draft.firstMerging
    chronicle.references = Rows(draft.directory.references)
    let assembler = EventAssembler(
      documents: documents, actors: draft.directory.actors, references: draft.directory.references, counts: counts)
    var events = self.events(draft.groups, assembler, reuse)
    Self.makeIdentifiersUnique(&events)
    Self.relate(events, &chronicle)
    chronicle.events = Rows(events)
    return chronicle
  }

  /// The events in their order; those that serve again stand in it already.
  private func events(_ groups: ClaimGroups, _ assembler: EventAssembler, _ reuse: EventReuse?) -> [Event] {
    guard let reuse else {
      var events = made(groups, Array(groups.indices), assembler)
      EventOrder.sort(&events)
      return events
    }
    // By event of then: its group now.
    var groupsOfEvents = [Int](repeating: -1, count: reuse.count)
    var rest: [Int] = []
    for group in groups.indices {
      if let event = reuse.number(of: groups[group]) { groupsOfEvents[event] = group } else { rest.append(group) }
    }
    let kept = groupsOfEvents.indices.filter { groupsOfEvents[$0] >= 0 }
    return EventOrder.merged(made(groups, rest, assembler), among: kept.count) {
      reuse.event(kept[$0], of: groups[groupsOfEvents[kept[$0]]])
    }
  }

  /// - Parameter numbers: of the groups that are meant.
  private func made(_ groups: ClaimGroups, _ numbers: [Int], _ assembler: EventAssembler) -> [Event] {
    let chunks = (numbers.count + Self.chunk - 1) / Self.chunk
    var made = Threads.map(chunks, threads: threads) { chunk in
      numbers[chunk * Self.chunk..<min(numbers.count, (chunk + 1) * Self.chunk)].map { assembler.event(of: groups[$0]) }
    }
    var events: [Event] = []
    events.reserveCapacity(numbers.count)
    for number in made.indices {
      events.append(contentsOf: made[number])
      // They stand in one place only.
      made[number] = []
    }
    return events
  }

  /// Tells damaged names as such.
  private static func mark(_ garbled: [FoundKey: Int], _ documents: Rows<Findings>, _ altered: inout [Int: Findings]) {
    for key in garbled.keys {
      var findings = altered[key.document] ?? documents[key.document]
      for index in findings.mentions.indices where findings.mentions[index].actor == .found(key.person) {
        findings.mentions[index].isInferred = true
        findings.mentions[index].rule = "damaged name, told cleanly by other texts"
      }
      altered[key.document] = findings
    }
  }

  /// Events that one thread makes at a time.
  private static let chunk = 256

  private static func makeIdentifiersUnique(_ events: inout [Event]) {
    var seen = [String: Int](minimumCapacity: events.count)
    func count(_ count: inout Int) -> Int {
      count += 1
      return count
    }
    for index in events.indices {
      let number = count(&seen[events[index].id, default: 0])
      if number > 1 { events[index].id += "-\(number)" }
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
