import Testing

@testable import Chronicle

/// Looking at near pairs only must find every pair that agrees.
struct CandidatesTests {
  @Test(arguments: [1, 2, 3, 4, 5] as [UInt64]) func findsEveryPairThatAgrees(seed: UInt64) {
    let claims = ToldClaims(RandomClaims.make(200, seed: seed, everyKind: false))
    var near: Set<[Int]> = []
    Candidates(claims).pairs { near.insert([$0, $1]) }
    var agreeing = 0
    for one in claims.told.indices {
      for other in claims.told.indices[(one + 1)...] where mayBeLookedAt(one, other, claims) {
        let isSameText = claims.areOfOneText(one, other)
        guard Agreement.score(claims.told[one], claims.told[other], isSameText: isSameText) != nil else { continue }
        agreeing += 1
        #expect(near.contains([one, other]), "\(claims.told[one].persons) \(claims.told[other].persons)")
      }
    }
    #expect(agreeing > 100 && near.allSatisfy { $0[0] < $0[1] })
  }

  /// Two dated claims: those that stand for others; and they share a party.
  private func mayBeLookedAt(_ one: Int, _ other: Int, _ claims: ToldClaims) -> Bool {
    let (left, right) = (claims.told[one], claims.told[other])
    if left.date != nil, right.date != nil, !claims.isFirst(one) || !claims.isFirst(other) { return false }
    return left.persons.shared(with: right.persons) > 0 || left.countries == right.countries
  }

  @Test func farAwayPairsAreNotLookedAt() {
    let claims = ToldClaims(RandomClaims.make(200, seed: 9, everyKind: false))
    var near: Set<[Int]> = []
    Candidates(claims).pairs { near.insert([$0, $1]) }
    #expect(near.count < claims.told.count * (claims.told.count - 1) / 2)
  }
}
