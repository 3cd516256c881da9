import Corpus
import EDTF
import Testing

@testable import Chronicle
@testable import Reading

/// What makes merging quick must not change what it finds.
@Suite struct MergerTests {
  @Test(arguments: 1...12 as ClosedRange<UInt64>) func equalsLookingAtEveryPair(seed: UInt64) {
    let claims = RandomClaims.make(160, seed: seed, persons: 2 + Int(seed % 5), everyKind: seed % 3 != 0)
    let groups = SlowMerger.groups(claims)
    #expect(Merger.groups(claims).map { $0.map(Int.init) } == groups)
    #expect(groups.count < claims.count && groups.count > 1)
  }

  @Test func threadsChangeNothing() {
    let claims = RandomClaims.make(400, seed: 7)
    let groups = Merger.groups(claims)
    for threads in [2, 3, 8] { #expect(Merger.groups(claims, threads: threads) == groups) }
    #expect(groups.joined().map(Int.init).sorted() == Array(claims.indices))
  }

  /// Claims that tell the same are one at once: a hundred thousand of them take no longer than to read them.
  @Test func joinsEqualClaimsWithoutComparingThem() {
    let claim = Claim(
      range: ByteRange(0..<1), trigger: ByteRange(0..<1), type: .consult, mode: .meet, status: .happened,
      date: EDTFDate("2025-02-28"), place: nil,
      participants: [0, 1].map { .init(actor: .known($0), role: .party) }, rule: "")
    var text = Findings(document: Document(id: "t", bytes: []))
    text.claims = [Claim](repeating: claim, count: 10)
    let many = RandomClaims.claims(of: [Findings](repeating: text, count: 10_000))
    #expect(Merger.groups(many).map { $0.map(Int.init) } == [Array(many.indices)])
  }
}
