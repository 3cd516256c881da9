import Testing

@testable import Reading

@Suite struct MarkerTests {
  @Test func everyCategoryHasABitOfItsOwn() {
    let bits = Marker.names.values.map(\.rawValue)
    #expect(bits.allSatisfy { $0.nonzeroBitCount == 1 })
    #expect(Set(bits).count == bits.count)
  }
}
