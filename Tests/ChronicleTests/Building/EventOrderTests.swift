import EDTF
import Testing

@testable import Chronicle

@Suite struct EventOrderTests {
  private func event(_ id: String, _ date: String?, document: Int = 0, claim: Int = 0) -> Event {
    Event(
      id: id, type: .consult, mode: nil, date: date.flatMap { EDTFDate($0) }, place: nil, status: .happened,
      participants: [], countries: [], label: "", claims: [.init(document: document, claim: claim)], disagreements: [])
  }

  private var sorted: [Event] {
    [
      event("b", "2023"), event("a", "2024-01-01"), event("b", "2024-01-01", document: 1),
      event("b", "2024-01-01", document: 2), event("b", "2024-01-01", document: 2, claim: 1), event("c", "2024-02"),
      event("d", "XXXX-05-01"), event("a", nil), event("e", nil),
    ]
  }

  @Test(arguments: 0..<20) func someAreMergedAmongOthers(_ seed: UInt64) {
    var dice = RandomClaims.Dice(state: seed)
    var (some, others): ([Event], [Event]) = ([], [])
    for event in sorted { if dice.roll(3) == 0 { some.append(event) } else { others.append(event) } }
    // Those of one document stay in the order of their claims.
    if some.count > 1, some[0].claims[0].document != some[1].claims[0].document { some.swapAt(0, 1) }
    let merged = EventOrder.merged(some, among: others.count) { others[$0] }
    #expect(merged.map(\.id) == sorted.map(\.id) && merged.map(\.claims) == sorted.map(\.claims))
  }

  @Test(arguments: 0..<20) func isTheSameFromAnyOrder(_ seed: UInt64) {
    let sorted = sorted.filter { $0.claims[0].claim == 0 }
    var dice = RandomClaims.Dice(state: seed)
    var events = sorted
    for place in events.indices.reversed() { events.swapAt(place, dice.roll(place + 1)) }
    EventOrder.sort(&events)
    #expect(events.map(\.id) == sorted.map(\.id) && events.map(\.claims) == sorted.map(\.claims))
  }
}
