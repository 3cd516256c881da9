import Testing

@testable import Reading

@Suite struct MarkerTests {
  @Test func everyCategoryHasABitOfItsOwn() {
    let bits = Marker.names.filter { $0.key != "organ" }.values.map(\.rawValue)
    #expect(bits.allSatisfy { $0.nonzeroBitCount == 1 })
    #expect(Set(bits).count == bits.count)
  }

  @Test func takesTheBodyOfAStateForBodyAndDelegation() {
    #expect(Marker(name: "organ") == [.delegation, .body])
  }
}
