import Corpus
import EDTF
import Testing

@testable import Chronicle
@testable import Reading

/// Looking at near pairs only must find every pair that agrees.
struct CandidatesTests {
  /// A reproducible sequence (Knuth's MMIX).
  private struct Dice {
    var state: UInt64
    mutating func roll(_ sides: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % sides
    }
  }

  private static let dates = [
    "2025-02-28", "2025-02-27", "2025-02-28?", "2025-02", "2025-03", "2025-02~", "2025", "2024", "2024-21",
    "2025-02-20/2025-03-02",
    "XXXX-02-28", "199X", "2025-02-28~", "2024-12/2025-01", "2025-01/..",
  ]

  /// Claims of few persons in few texts, on few days, so that many agree.
  private func claims(_ count: Int, seed: UInt64) -> [MergeClaim] {
    var dice = Dice(state: seed)
    let actors = (0..<4).map { number in
      Actor(
        id: "p\(number)", class: .person, name: "P\(number)", names: [:], country: ["RU", "CN", "US", "US"][number],
        isKnown: true, shortName: "P", mentions: 0, events: [])
    }
    let table = ActorReferences(Dictionary(uniqueKeysWithValues: (0..<4).map { (ActorReference.known($0), $0) }))
    return (0..<count).map { number in
      var findings = Findings(document: Document(id: "t", bytes: []))
      let document = dice.roll(12)
      if document % 4 != 0 { findings.published = EDTFDate("2025-03-\(10 + document)") }
      let date = dice.roll(3) == 0 ? nil : EDTFDate(Self.dates[dice.roll(Self.dates.count)])
      let first = dice.roll(4)
      let claim = Claim(
        range: ByteRange(0..<1), trigger: ByteRange(0..<1), type: .consult, mode: .meet,
        status: dice.roll(4) == 0 ? .planned : .happened, date: date,
        participants: [first, (first + 1 + dice.roll(3)) % 4].map { .init(actor: .known($0), role: .party) }, rule: "")
      return MergeClaim(.init(document: document, claim: number), claim, findings, actors, table)
    }
  }

  @Test(arguments: [1, 2, 3, 4, 5] as [UInt64]) func findsEveryPairThatAgrees(seed: UInt64) {
    let claims = claims(200, seed: seed)
    var near: Set<[Int]> = []
    let candidates = Candidates(claims: claims.map(\.told), documents: claims.map { [$0.reference.document] })
    candidates.pairs(of: Array(claims.indices)) { near.insert([$0, $1]) }
    var agreeing = 0
    for one in claims.indices {
      for other in claims.indices[(one + 1)...] {
        let isSameText = candidates.areOfOneText(one, other)
        guard Agreement.score(claims[one].told, claims[other].told, isSameText: isSameText) != nil else { continue }
        agreeing += 1
        #expect(near.contains([one, other]), "\(claims[one]) \(claims[other])")
      }
    }
    #expect(agreeing > 100 && near.allSatisfy { $0[0] < $0[1] })
  }

  @Test func farAwayPairsAreNotLookedAt() {
    let many = claims(200, seed: 9)
    var near: Set<[Int]> = []
    let candidates = Candidates(claims: many.map(\.told), documents: many.map { [$0.reference.document] })
    candidates.pairs(of: Array(many.indices)) { near.insert([$0, $1]) }
    #expect(near.count < 200 * 199 / 2)
  }

  /// Claims that tell the same are one at once: a hundred thousand of them take no longer than to read them.
  @Test func joinsEqualClaimsWithoutComparingThem() throws {
    let pair = claims(200, seed: 3).first { $0.told.persons.count == 2 && $0.told.date != nil }
    let claim = try #require(pair)
    let many = (0..<100_000).map { number in
      var copy = claim
      copy.reference = .init(document: number / 10, claim: number % 10)
      return copy
    }
    #expect(Merger.groups(many) == [Array(many.indices)])
  }
}
