import EDTF
import Reading

// The digest as sections of the model's file: rows as ``ModelSection`` tells, in the order of the documents, as it was
// before anything was concluded from other texts.

extension Digest {
  /// The sections; `nil` where something does not fit the form.
  func sections(_ cases: StoredCases) -> [ModelSection: [UInt8]]? {
    var dates = PackedWriter()
    for time in self.dates.times {
      guard let packed = time.date.packed else { return nil }
      dates.put(packed)
    }
    var texts = PackedWriter()
    for text in 0...count {
      texts.put(claimStarts[text])
      texts.put(personStarts[text])
      texts.put(mentionStarts[text])
      texts.put(text < count ? published[text] : 0)
    }
    var people = PackedWriter()
    for number in 0..<self.people.count { Self.put(self.people[number], &people) }
    return [
      .digestTexts: texts.bytes, .digestClaims: claimBytes(cases), .digestParticipants: Self.bytes(participants),
      .digestPersons: Self.bytes(persons), .digestMentions: mentionBytes, .digestDates: dates.bytes,
      .digestPeople: people.bytes,
    ]
  }

  private func claimBytes(_ cases: StoredCases) -> [UInt8] {
    var claims = PackedWriter()
    claims.bytes.reserveCapacity((rows.count + 1) * ModelSection.digestClaims.rowSize)
    for (claim, row) in rows.enumerated() {
      claims.put(participantStarts[claim])
      claims.put(row.date)
      claims.put(row.place)
      claims.put(row.source)
      claims.put(
        UInt32(cases.number(of: row.type)) | UInt32(cases.number(of: row.mode)) << 8
          | UInt32(cases.number(of: row.status)) << 16)
    }
    claims.put(participantStarts[rows.count])
    claims.bytes.append(contentsOf: [UInt8](repeating: 0, count: ModelSection.digestClaims.rowSize - 4))
    return claims.bytes
  }

  private var mentionBytes: [UInt8] {
    var writer = PackedWriter()
    for mention in mentions {
      writer.put(mention.actor)
      writer.put(mention.count)
    }
    return writer.bytes
  }

  private static func bytes(_ numbers: [Int32]) -> [UInt8] {
    var writer = PackedWriter()
    writer.bytes.reserveCapacity(numbers.count * 4)
    for number in numbers { writer.put(number) }
    return writer.bytes
  }

  private static func put(_ person: FoundPerson, _ writer: inout PackedWriter) {
    writer.put(person.name)
    writer.put(person.englishName)
    writer.put(person.language)
    writer.put(UInt8((person.isFemale ? 1 : 0) | (person.country == nil ? 0 : 2) | (person.office == nil ? 0 : 4)))
    for text in [person.country, person.office].compactMap(\.self) { writer.put(text) }
    writer.put(UInt32(person.surfaces.count))
    for surface in person.surfaces { writer.put(surface) }
  }
}

// MARK: Reading

extension Digest {
  /// `nil` where the model has none, or one that cannot be.
  init?(_ model: StoredModel, actorCount: Int) {
    let texts = model.count(.digestTexts) - 1
    let claims = model.count(.digestClaims) - 1
    guard texts == model.count(.documents), claims >= 0, let dates = Self.dates(model), let people = Self.people(model)
    else { return nil }
    self.dates = DateTable(dates)
    self.people = PersonTable(people)
    published = Self.column(model, .digestTexts, 12, texts)
    claimStarts = Self.column(model, .digestTexts, 0, texts + 1)
    personStarts = Self.column(model, .digestTexts, 4, texts + 1)
    mentionStarts = Self.column(model, .digestTexts, 8, texts + 1)
    participantStarts = Self.column(model, .digestClaims, 0, claims + 1)
    participants = Self.column(model, .digestParticipants, 0, model.count(.digestParticipants))
    persons = Self.column(model, .digestPersons, 0, model.count(.digestPersons))
    mentions = (0..<model.count(.digestMentions)).map {
      MentionCount(actor: model.value(.digestMentions, $0, 0), count: model.value(.digestMentions, $0, 4))
    }
    rows.reserveCapacity(claims)
    for claim in 0..<claims {
      guard let row = Self.row(claim, model) else { return nil }
      rows.append(row)
    }
    guard isSound(actorCount), self.dates.times.count == dates.count, self.people.count == people.count else {
      return nil
    }
  }

  private static func column(_ model: StoredModel, _ section: ModelSection, _ offset: Int, _ count: Int) -> [Int32] {
    (0..<count).map { model.value(section, $0, offset) }
  }

  private static func row(_ claim: Int, _ model: StoredModel) -> Row? {
    let cases: UInt32 = model.value(.digestClaims, claim, 16)
    func part(_ shift: UInt32) -> UInt8 { UInt8(truncatingIfNeeded: cases >> shift) }
    guard let type = StoredCases.value(part(0), model.cases.types),
      let status = StoredCases.value(part(16), model.cases.statuses), Int(part(8)) <= model.cases.modes.count
    else { return nil }
    return Row(
      type: type, mode: StoredCases.value(part(8), model.cases.modes), status: status,
      date: model.value(.digestClaims, claim, 4), place: model.value(.digestClaims, claim, 8),
      source: model.value(.digestClaims, claim, 12))
  }

  private static func dates(_ model: StoredModel) -> [EDTFDate]? {
    let dates = (0..<model.count(.digestDates)).compactMap { EDTFDate(packed: model.value(.digestDates, $0)) }
    return dates.count == model.count(.digestDates) ? dates : nil
  }

  private static func people(_ model: StoredModel) -> [FoundPerson]? {
    var reader = PackedReader(model.bytes(.digestPeople))
    var people: [FoundPerson] = []
    while reader.count > 0 {
      guard let person = try? person(&reader) else { return nil }
      people.append(person)
    }
    return people
  }

  private static func person(_ reader: inout PackedReader) throws(DamagedBytes) -> FoundPerson {
    let name = try reader.text()
    let englishName = try reader.text()
    var person = FoundPerson(named: name, language: try reader.text())
    person.englishName = englishName
    let flags: UInt8 = try reader.get()
    person.isFemale = flags & 1 != 0
    if flags & 2 != 0 { person.country = try reader.text() }
    if flags & 4 != 0 { person.office = try reader.text() }
    let surfaces: UInt32 = try reader.get()
    guard Int(surfaces) <= reader.count else { throw DamagedBytes() }
    person.surfaces = try (0..<surfaces).map { _ throws(DamagedBytes) in try reader.text() }
    return person
  }

  // MARK: Checks

  /// Whether all numbers lead to something.
  private func isSound(_ actorCount: Int) -> Bool {
    guard Self.rises(claimStarts, to: rows.count), Self.rises(personStarts, to: persons.count),
      Self.rises(mentionStarts, to: mentions.count), Self.rises(participantStarts, to: participants.count)
    else { return false }
    let times = Int32(dates.times.count)
    return published.allSatisfy { $0 >= 0 && $0 <= times } && rows.allSatisfy { $0.date >= 0 && $0.date <= times }
      && persons.allSatisfy { $0 >= 0 && Int($0) < people.count }
      && (0..<count).allSatisfy { isSound($0, actorCount) }
  }

  private func isSound(_ text: Int, _ actorCount: Int) -> Bool {
    let found = persons(of: text).count
    func isSound(_ actor: Int32) -> Bool { Int(actor) < actorCount && (actor >= 0 || Int(~actor) < found) }
    func isSoundOrNone(_ actor: Int32) -> Bool { actor == ActorReference.nothing || isSound(actor) }
    let claims = claims(of: text)
    let members = Int(participantStarts[claims.lowerBound])..<Int(participantStarts[claims.upperBound])
    return participants[members].allSatisfy(isSound) && mentions(of: text).allSatisfy { isSound($0.actor) }
      && rows[claims].allSatisfy { isSoundOrNone($0.place) && isSoundOrNone($0.source) }
  }

  private static func rises(_ starts: [Int32], to end: Int) -> Bool {
    starts.first == 0 && starts.last == Int32(truncatingIfNeeded: end) && end <= Int(Int32.max)
      && zip(starts, starts.dropFirst()).allSatisfy { $0 <= $1 }
  }
}
