import EDTF
import Testing

@testable import Chronicle

@Suite struct EventOrderTests {
  private func event(_ id: String, _ date: String?, document: Int = 0) -> Event {
    Event(
      id: id, type: .consult, mode: nil, date: date.flatMap { EDTFDate($0) }, place: nil, status: .happened,
      participants: [], countries: [], label: "", claims: [.init(document: document, claim: 0)], disagreements: [])
  }

  @Test(arguments: 0..<20) func isTheSameFromAnyOrder(_ seed: UInt64) {
    let sorted = [
      event("b", "2023"), event("a", "2024-01-01"), event("b", "2024-01-01", document: 1),
      event("b", "2024-01-01", document: 2), event("c", "2024-02"), event("d", "XXXX-05-01"), event("a", nil),
      event("e", nil),
    ]
    var dice = RandomClaims.Dice(state: seed)
    var events = sorted
    for place in events.indices.reversed() { events.swapAt(place, dice.roll(place + 1)) }
    EventOrder.sort(&events)
    #expect(events.map(\.id) == sorted.map(\.id) && events.map(\.claims) == sorted.map(\.claims))
  }
}
