import EDTF
import Reading

/// What gathering actors and merging claims ask of the findings of all texts, in columns: numbers without a pointer in
/// them, a tenth of the texts' size, and all of it that has to be at hand when some texts change.
///
/// Texts are numbered in the order in which they are added. Dates and persons, of which the same ones are told again and
/// again, are numbers in tables.
struct Digest: Sendable {
  /// What a claim tells beside who takes part.
  struct Row: Sendable {
    var type: EventType
    var mode: EventMode?
    var status: EventStatus
    /// In ``dates``.
    var date: Int32
    /// Packed references (``ActorReference``), or ``ActorReference/nothing``.
    var place: Int32
    var source: Int32
  }

  /// How often a text names an actor.
  struct MentionCount: Sendable {
    /// A packed reference.
    var actor: Int32
    var count: Int32
  }

  var dates = DateTable()
  var people = PersonTable()
  /// By text, in ``dates``.
  var published: [Int32] = []
  /// By text and one more: where its claims, persons and mentions begin.
  var claimStarts: [Int32] = [0]
  var personStarts: [Int32] = [0]
  var mentionStarts: [Int32] = [0]
  var rows: [Row] = []
  /// By claim and one more: where its participants begin.
  var participantStarts: [Int32] = [0]
  /// Packed references.
  var participants: [Int32] = []
  /// By person found in a text, in ``people``.
  var persons: [Int32] = []
  var mentions: [MentionCount] = []

  init() {}

  /// - Parameter texts: in the order in which they are numbered.
  init(_ texts: [Findings]) {
    let claims = texts.reduce(0) { $0 + $1.claims.count }
    rows.reserveCapacity(claims)
    participantStarts.reserveCapacity(claims + 1)
    for text in texts { add(text) }
  }

  /// How many texts there are.
  var count: Int { published.count }

  mutating func add(_ text: Findings) {
    published.append(dates.number(of: text.published))
    for claim in text.claims {
      rows.append(
        Row(
          type: claim.type, mode: claim.mode, status: claim.status, date: dates.number(of: claim.date),
          place: claim.place?.packed ?? ActorReference.nothing,
          source: claim.attributedTo?.packed ?? ActorReference.nothing))
      for participant in claim.participants { participants.append(participant.actor.packed) }
      participantStarts.append(Int32(participants.count))
    }
    for person in text.found { persons.append(people.number(of: person)) }
    count(text.mentions)
    claimStarts.append(Int32(rows.count))
    personStarts.append(Int32(persons.count))
    mentionStarts.append(Int32(mentions.count))
  }

  private mutating func count(_ all: [Mention]) {
    let start = mentions.count
    // Few are different in most texts; the others are many, and looked up.
    var places: [Int32: Int] = [:]
    for mention in all {
      let actor = mention.actor.packed
      let isLong = mentions.count - start > Self.fewActors
      if isLong, places.isEmpty { for place in start..<mentions.count { places[mentions[place].actor] = place } }
      let known = isLong ? places[actor] : mentions[start...].firstIndex { $0.actor == actor }
      if let known {
        mentions[known].count += 1
      } else {
        if isLong { places[actor] = mentions.count }
        mentions.append(MentionCount(actor: actor, count: 1))
      }
    }
  }

  private static let fewActors = 32

  /// Takes the dates of a text from findings that differ in nothing else.
  mutating func redate(_ text: Int, _ findings: Findings) {
    published[text] = dates.number(of: findings.published)
    for (claim, told) in zip(claims(of: text), findings.claims) { rows[claim].date = dates.number(of: told.date) }
  }

  // MARK: Looking into it

  /// The claims of a text.
  func claims(of text: Int) -> Range<Int> { Int(claimStarts[text])..<Int(claimStarts[text + 1]) }

  /// The persons found in a text; the first of them is that of `ActorReference.found(0)`.
  func persons(of text: Int) -> Range<Int> { Int(personStarts[text])..<Int(personStarts[text + 1]) }

  /// Packed references to those who take part in a claim, in their order.
  func participants(of claim: Int) -> ArraySlice<Int32> {
    participants[Int(participantStarts[claim])..<Int(participantStarts[claim + 1])]
  }

  /// How often a text names whom.
  func mentions(of text: Int) -> ArraySlice<MentionCount> {
    mentions[Int(mentionStarts[text])..<Int(mentionStarts[text + 1])]
  }

  /// A claim as a number of ``rows``.
  func number(of claim: Event.ClaimReference) -> Int { Int(claimStarts[claim.document]) + claim.claim }

  /// By claim: where it stands.
  var references: [MergeClaim.Reference] {
    (0..<count).flatMap { document in
      (0..<claims(of: document).count).map {
        MergeClaim.Reference(Event.ClaimReference(document: document, claim: $0))
      }
    }
  }

  func person(_ key: FoundKey) -> FoundPerson { people[Int(persons[Int(personStarts[key.document]) + key.person])] }
}
