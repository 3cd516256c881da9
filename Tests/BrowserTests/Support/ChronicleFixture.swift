import Corpus
import EDTF
import Lexicon

@testable import Chronicle
@testable import Reading

/// Makes chronicles by hand: actors, marked texts, events.
struct ChronicleFixture {
  struct Person {
    var id: String
    var name: String
    var short: String
    var country: String?
    var `class` = LexiconActor.Class.person
    var names: [String: [String]] = [:]
  }

  struct Happening {
    var key: String
    var type = EventType.consult
    var mode: EventMode? = .meet
    var status = EventStatus.happened
    var date: String?
    var place: String?
    var who: [String]
    var label: String
    var differs: Event.Disagreement.Field?
  }

  var people: [Person] = []
  var happenings: [Happening] = []
  var texts: [(id: String, language: String, published: String?, paragraphs: [String])] = []

  func chronicle(root: String = "texts/") -> Chronicle {
    var chronicle = Chronicle(root: root)
    let people = people.sorted { ($0.class.rawValue, $0.id) < ($1.class.rawValue, $1.id) }
    chronicle.actors = people.map {
      Actor(
        id: $0.id, class: $0.class, name: $0.name, names: $0.names, country: $0.country, isKnown: true,
        shortName: $0.short, mentions: 0, events: [])
    }
    let index = Dictionary(uniqueKeysWithValues: people.enumerated().map { ($1.id, $0) })
    var claims: [String: [Event.ClaimReference]] = [:]
    for (number, text) in texts.sorted(by: { $0.id < $1.id }).enumerated() {
      let (findings, events) = findings(text, index)
      chronicle.documents.append(findings)
      var references: [ActorReference: Int] = [:]
      for mention in findings.mentions {
        guard case .known(let actor) = mention.actor else { continue }
        references[mention.actor] = actor
        chronicle.actors[actor].mentions += 1
      }
      for claim in findings.claims {
        if case .known(let place)? = claim.place { references[.known(place)] = place }
      }
      chronicle.references.append(ActorReferences(references))
      for (place, event) in events.enumerated() {
        claims[event, default: []].append(Event.ClaimReference(document: number, claim: place))
      }
    }
    let events = happenings.map { event($0, claims[$0.key] ?? [], index, chronicle) }
    chronicle.events = Rows(events.sorted { (Self.day($0), $0.id) < (Self.day($1), $1.id) })
    for (place, event) in chronicle.events.enumerated() {
      for participant in event.participants { chronicle.actors[participant.actor].events.append(place) }
    }
    return chronicle
  }

  /// Events without a date come last.
  private static func day(_ event: Event) -> Int32 { event.date?.earliest?.number ?? .max }

  private func findings(
    _ text: (id: String, language: String, published: String?, paragraphs: [String]), _ index: [String: Int]
  ) -> (Findings, [String]) {
    let language = Language(text.language) ?? .und
    let marked = MarkedText(text.paragraphs, language: language)
    var findings = Findings(
      document: Document(id: text.id, bytes: marked.bytes, language: language, paragraphs: marked.paragraphs))
    findings.published = text.published.flatMap { EDTFDate($0) }
    findings.publishedFrom = text.published == nil ? nil : "text"
    findings.dates = marked.dates
    findings.mentions = marked.mentions.map {
      Mention(range: $0.range, actor: .known(index[$0.actor] ?? 0), rule: "full name")
    }
    findings.claims = marked.claims.map { claim in
      let happening = happenings.first { $0.key == claim.event }
      let places = claim.mentions.filter { id in people.contains { $0.id == id && $0.class == .place } }
      return Claim(
        range: claim.range, trigger: claim.trigger ?? claim.range, type: happening?.type ?? .state,
        mode: happening?.mode,
        status: happening?.status ?? .happened, date: claim.date, place: places.first.map { .known(index[$0] ?? 0) },
        participants: claim.mentions.filter { !places.contains($0) }.map {
          Claim.Participant(actor: .known(index[$0] ?? 0), role: .party)
        }, attributedTo: nil, rule: "verb with object")
    }
    return (findings, marked.claims.map(\.event))
  }

  private func event(
    _ happening: Happening, _ claims: [Event.ClaimReference], _ index: [String: Int], _ chronicle: Chronicle
  ) -> Event {
    let participants = happening.who.compactMap { index[$0] }.map {
      Event.Participant(actor: $0, role: .party, isInferred: false)
    }
    let countries = Set(participants.compactMap { chronicle.actors[$0.actor].country }).sorted()
    var event = Event(
      id: "\(happening.date ?? "undated")-\(happening.key)", type: happening.type, mode: happening.mode,
      date: happening.date.flatMap { EDTFDate($0) }, place: happening.place.flatMap { index[$0] },
      status: happening.status, participants: participants, countries: countries, label: happening.label,
      claims: claims.sorted(), disagreements: [])
    if let field = happening.differs {
      event.disagreements = [
        Event.Disagreement(
          field: field,
          values: [
            .init(text: "Beijing", claims: [0, 1]), .init(text: "Moscow", claims: [2]),
          ])
      ]
    }
    return event
  }
}
