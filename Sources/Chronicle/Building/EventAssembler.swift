import EDTF
import Names
import Reading

/// Makes one event of a group of claims: what most and the most precise of them tell, and where they disagree.
struct EventAssembler {
  let documents: Rows<Findings>
  let actors: [Actor]
  let references: [ActorReferences]
  let counts: CountReader

  /// - Parameter claims: in order.
  func event(of claims: [Event.ClaimReference]) -> Event {
    let told = claims.map { documents[$0.document].claims[$0.claim] }
    let participants = participants(claims, told)
    let countries = SortedSet.make(participants.compactMap { actors[$0.actor].country })
    let date = date(told)
    let type = told.first?.type ?? .state
    var event = Event(
      id: "", type: type, mode: mode(told), date: date, place: place(claims, told), status: status(claims, told),
      participants: participants, countries: countries, label: "", claims: claims, disagreements: [])
    event.label = Label.text(for: event, actors: actors)
    event.id = Self.identifier(event, actors: actors)
    event.disagreements =
      Disagreements(documents: documents, actors: actors, references: references, counts: counts).find(event)
    return event
  }

  /// "2025-02-28-consult-3f9a": the last part is a hash of participants and place.
  static func identifier(_ event: Event, actors: [Actor]) -> String {
    var state = WordKey.seed
    func absorb(_ text: String) {
      for scalar in text.unicodeScalars { WordKey.absorb(scalar.value, into: &state) }
      WordKey.absorb(0x1F, into: &state)
    }
    absorb(event.mode?.rawValue ?? "")
    for id in event.participants.map({ actors[$0.actor].id }).sorted() { absorb(id) }
    absorb(event.place.map { actors[$0].id } ?? "")
    var identifier: [UInt8] = []
    identifier.reserveCapacity(48)
    // Without marks of doubt, and fit for a file's name.
    for byte in (event.date?.description ?? "undated").utf8 where byte != 0x3F && byte != 0x7E {
      identifier.append(byte == 0x2F ? 0x5F : byte)
    }
    identifier.append(0x2D)
    identifier.append(contentsOf: event.type.rawValue.utf8)
    identifier.append(0x2D)
    let hash = WordKey.finish(state) & 0xFFFF
    for shift in [UInt64(12), 8, 4, 0] {
      let digit = UInt8(hash >> shift & 0xF)
      identifier.append(digit < 10 ? 0x30 + digit : 0x57 + digit)
    }
    return String(decoding: identifier, as: UTF8.self)
  }

  /// An identifier without what was added to it because several events share it.
  static func plain(_ identifier: String, _ type: EventType) -> String {
    var identifier = identifier
    var name = "-\(type.rawValue)-"
    let length = identifier.withUTF8 { identifier in
      name.withUTF8 { name in
        (0..<max(0, identifier.count - name.count)).first { start in
          zip(identifier[start...], name).allSatisfy { $0 == $1 }
        }.map { $0 + name.count + 4 }
      }
    }
    guard let length, length < identifier.utf8.count else { return identifier }
    return String(decoding: identifier.utf8.prefix(length), as: UTF8.self)
  }

  // MARK: What the claims tell together

  /// The most precise date told; of several the one most documents tell, then the earliest.
  private func date(_ claims: [Claim]) -> EDTFDate? {
    guard claims.count > 1 else { return claims.first?.date }
    let dates = claims.compactMap(\.date)
    guard let finest = dates.map(\.precision.rawValue).max() else { return nil }
    return majority(dates.filter { $0.precision.rawValue == finest }) { $0 < $1 }
  }

  private func place(_ references: [Event.ClaimReference], _ claims: [Claim]) -> Int? {
    let places = zip(references, claims).compactMap { reference, claim in
      claim.place.flatMap { self.references[reference.document][$0] }
    }
    let cities = places.filter { actors[$0].class == .place }
    return majority(cities.isEmpty ? places : cities) { $0 < $1 }
  }

  private func mode(_ claims: [Claim]) -> EventMode? {
    guard claims.count > 1 else { return claims.first?.mode }
    // A talk that somebody reports as a meeting was one.
    let modes = claims.compactMap(\.mode)
    return modes.contains(.meet) ? .meet : majority(modes) { $0.rawValue < $1.rawValue }
  }

  /// What happened outweighs what was planned; among the rest the word of most.
  private func status(_ references: [Event.ClaimReference], _ claims: [Claim]) -> EventStatus {
    guard claims.count > 1 else { return claims.first?.status ?? .happened }
    let order: [EventStatus] = [.happened, .cancelled, .denied, .alleged, .planned, .hypothetical]
    let statuses = claims.map(\.status)
    if statuses.contains(.happened) { return .happened }
    return majority(statuses) { (order.firstIndex(of: $0) ?? 9) < (order.firstIndex(of: $1) ?? 9) } ?? .happened
  }

  private func majority<Value: Hashable>(_ values: [Value], _ isBefore: (Value, Value) -> Bool) -> Value? {
    guard values.count > 1 else { return values.first }
    let counts = Dictionary(values.map { ($0, 1) }, uniquingKeysWith: +)
    return counts.max { one, other in
      one.value != other.value ? one.value < other.value : isBefore(other.key, one.key)
    }?.key
  }

  /// All participants, in the order in which the claims with most participants name them.
  private func participants(_ references: [Event.ClaimReference], _ claims: [Claim]) -> [Event.Participant] {
    var result: [Event.Participant] = []
    var order = Array(claims.indices)
    if order.count > 1 {
      order.sort { one, other in
        (-claims[one].participants.count, one) < (-claims[other].participants.count, other)
      }
    }
    for index in order {
      let table = self.references[references[index].document]
      for participant in claims[index].participants {
        guard let actor = table[participant.actor] else { continue }
        if let known = result.firstIndex(where: { $0.actor == actor }) {
          result[known].isInferred = result[known].isInferred && participant.isInferred
        } else {
          result.append(Event.Participant(actor: actor, role: participant.role, isInferred: participant.isInferred))
        }
      }
    }
    // A country stands aside for its persons.
    let persons = result.lazy.filter { actors[$0.actor].class == .person }.compactMap { actors[$0.actor].country }
    return result.filter { participant in
      guard actors[participant.actor].class == .country, let country = actors[participant.actor].country else {
        return true
      }
      return !persons.contains(country)
    }
  }
}
