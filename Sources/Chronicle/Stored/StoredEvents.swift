import EDTF
import Reading

/// Events as rows: date, place, type, mode, status, number of countries; where id and label stand; where claims,
/// participants, countries and disagreements begin, and how many they are.
final class StoredEvents: StoredRows {
  fileprivate let model: StoredModel
  let count: Int

  init(_ model: StoredModel) {
    self.model = model
    count = model.count(.events)
  }

  func element(_ index: Int) -> Event {
    let claims = Int(value(index, 32, UInt32.self))
    let participants = Int(value(index, 40, UInt32.self))
    let countries = Int(value(index, 48, UInt32.self))
    return Event(
      id: model.text(.events, index, 16), type: type(index), mode: mode(index), date: date(index),
      place: place(index), status: status(index),
      participants: (participants..<participants + Int(value(index, 44, UInt16.self))).map(participant),
      countries: (countries..<countries + Int(value(index, 15, UInt8.self))).map(country),
      label: model.text(.events, index, 24),
      claims: (claims..<claims + Int(value(index, 36, UInt32.self))).map(claim),
      disagreements: disagreements(Int(value(index, 52, UInt32.self)), Int(value(index, 46, UInt16.self))))
  }

  @inline(__always)
  fileprivate func value<Value: FixedWidthInteger>(_ row: Int, _ offset: Int, _ type: Value.Type = Value.self) -> Value
  {
    model.value(.events, row, offset)
  }

  private func claim(_ row: Int) -> Event.ClaimReference {
    Event.ClaimReference(
      document: Int(model.value(.claims, row, 0, UInt32.self)), claim: Int(model.value(.claims, row, 4, UInt32.self)))
  }

  private func participant(_ row: Int) -> Event.Participant {
    Event.Participant(
      actor: Int(model.value(.participants, row, 0, Int32.self)),
      role: StoredCases.value(model.value(.participants, row, 4), model.cases.roles) ?? .party,
      isInferred: model.value(.participants, row, 5, UInt8.self) != 0)
  }

  private func country(_ row: Int) -> String { model.words[Int(model.value(.countries, row, 0, UInt32.self))] }

  private func disagreements(_ start: Int, _ count: Int) -> [Event.Disagreement] {
    guard count > 0 else { return [] }
    let bytes = model.bytes(.disagreements)
    var reader = PackedReader(UnsafeRawBufferPointer(rebasing: bytes[min(start, bytes.count)...]))
    let all = try? (0..<count).map { _ throws(DamagedBytes) in try disagreement(&reader) }
    return all ?? []
  }

  private func disagreement(_ reader: inout PackedReader) throws(DamagedBytes) -> Event.Disagreement {
    guard let field = StoredCases.value(try reader.get(), model.cases.fields) else { throw DamagedBytes() }
    let values = try reader.get(UInt32.self)
    guard Int(values) <= reader.count else { throw DamagedBytes() }
    return Event.Disagreement(
      field: field,
      values: try (0..<values).map { _ throws(DamagedBytes) in
        let text = try reader.text()
        let claims = try reader.get(UInt32.self)
        guard Int(claims) <= reader.count else { throw DamagedBytes() }
        return Event.Disagreement.Value(
          text: text, claims: try (0..<claims).map { _ throws(DamagedBytes) in Int(try reader.get(UInt32.self)) })
      })
  }
}

/// What is asked of many events, without making values of them; see ``EventFacts``.
extension StoredEvents {
  func type(_ event: Int) -> EventType { StoredCases.value(value(event, 12), model.cases.types) ?? .state }
  func mode(_ event: Int) -> EventMode? { StoredCases.value(value(event, 13), model.cases.modes) }
  func status(_ event: Int) -> EventStatus { StoredCases.value(value(event, 14), model.cases.statuses) ?? .happened }

  func date(_ event: Int) -> EDTFDate? {
    let packed = value(event, 0, UInt64.self)
    return packed == 0 ? nil : EDTFDate(packed: packed)
  }

  func place(_ event: Int) -> Int? {
    let place = value(event, 8, Int32.self)
    return place < 0 ? nil : Int(place)
  }

  func visitActors(_ event: Int, _ body: (Int) -> Void) {
    let start = Int(value(event, 40, UInt32.self))
    for row in start..<start + Int(value(event, 44, UInt16.self)) {
      body(Int(model.value(.participants, row, 0, Int32.self)))
    }
  }

  func visitCountries(_ event: Int, _ body: (String) -> Void) {
    let start = Int(value(event, 48, UInt32.self))
    for row in start..<start + Int(value(event, 15, UInt8.self)) { body(country(row)) }
  }

  func claimCount(_ event: Int) -> Int { Int(value(event, 36, UInt32.self)) }

  /// Calls `body` with the document and number of each claim.
  func visitClaims(_ event: Int, _ body: (Int, Int) -> Void) {
    let start = Int(value(event, 32, UInt32.self))
    for row in start..<start + claimCount(event) {
      body(Int(model.value(.claims, row, 0, UInt32.self)), Int(model.value(.claims, row, 4, UInt32.self)))
    }
  }

  func visitDocuments(_ event: Int, _ body: (Int) -> Void) {
    let start = Int(value(event, 32, UInt32.self))
    for row in start..<start + Int(value(event, 36, UInt32.self)) {
      body(Int(model.value(.claims, row, 0, UInt32.self)))
    }
  }
}

/// Relations as rows: both actors, where the events begin, and how many they are.
final class StoredRelations: StoredRows {
  private let model: StoredModel
  let count: Int

  init(_ model: StoredModel) {
    self.model = model
    count = model.count(.relations)
  }

  func element(_ index: Int) -> Relation {
    func value(_ offset: Int) -> Int { Int(model.value(.relations, index, offset, UInt32.self)) }
    let start = value(8)
    return Relation(
      first: value(0), second: value(4),
      events: (start..<start + value(12)).map { Int(model.value(.relationEvents, $0, 0, UInt32.self)) })
  }
}

/// Whom references of documents mean.
final class StoredReferences: StoredRows {
  private let model: StoredModel
  /// The tables of the lexicon's actors.
  private let known: [[Int32]]
  let count: Int

  init(_ model: StoredModel) {
    self.model = model
    count = max(0, model.count(.foundStarts) - 1)
    let tables = Int(model.value(.foundStarts, count, 4, UInt32.self))
    let size = tables > 0 ? model.count(.known) / tables : 0
    known = (0..<tables).map { table in (table * size..<(table + 1) * size).map { model.value(.known, $0) } }
  }

  func element(_ index: Int) -> ActorReferences {
    ActorReferences(
      known: known[Int(model.value(.foundStarts, index, 4, UInt32.self))], found: foundActors(index))
  }

  /// By person found in a document.
  func foundActors(_ index: Int) -> [Int32] {
    let start = Int(model.value(.foundStarts, index, 0, UInt32.self))
    let end = Int(model.value(.foundStarts, index + 1, 0, UInt32.self))
    return (start..<max(start, end)).map { model.value(.found, $0) }
  }
}
