import Testing

@testable import Chronicle

/// What makes merging quick must not change what it finds.
@Suite struct MergerTests {
  @Test(arguments: 1...12 as ClosedRange<UInt64>) func equalsLookingAtEveryPair(seed: UInt64) {
    let claims = RandomClaims.make(160, seed: seed, persons: 2 + Int(seed % 5), everyKind: seed % 3 != 0)
    let groups = SlowMerger.groups(claims)
    #expect(Merger.groups(claims) == groups)
    #expect(groups.count < claims.count && groups.count > 1)
  }

  @Test func threadsChangeNothing() {
    let claims = RandomClaims.make(400, seed: 7)
    let groups = Merger.groups(claims)
    for threads in [2, 3, 8] { #expect(Merger.groups(claims, threads: threads) == groups) }
    #expect(groups.joined().sorted() == Array(claims.indices))
  }

  /// Claims that tell the same are one at once: a hundred thousand of them take no longer than to read them.
  @Test func joinsEqualClaimsWithoutComparingThem() throws {
    let pair = RandomClaims.make(200, seed: 3).first { $0.told.persons.count == 2 && $0.told.date != nil }
    let claim = try #require(pair)
    let many = (0..<100_000).map { number in
      var copy = claim
      copy.reference = .init(document: number / 10, claim: number % 10)
      return copy
    }
    #expect(Merger.groups(many) == [Array(many.indices)])
  }
}
