import Corpus
import EDTF

@testable import Chronicle
@testable import Reading

/// Claims made at random, of few parties in few texts on few days, so that many agree and many contradict.
enum RandomClaims {
  /// A reproducible sequence (Knuth's MMIX).
  struct Dice {
    var state: UInt64

    mutating func roll(_ sides: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % sides
    }
  }

  static let dates = [
    "2025-02-28", "2025-02-27", "2025-02-28?", "2025-02", "2025-03", "2025-02~", "2025", "2024", "2024-21",
    "2025-02-20/2025-03-02", "XXXX-02-28", "199X", "2025-02-28~", "2024-12/2025-01", "2025-01/..", "2025-03-03",
    "2025-03-12", "2025-03-20", "2025-04-28",
  ]

  /// Six persons of four states, then three of the states.
  static let actors = (0..<9).map { number in
    Actor(
      id: "a\(number)", class: number < 6 ? .person : .country, name: "A\(number)", names: [:],
      country: ["RU", "CN", "US", "US", nil, "FR", "RU", "CN", "US"][number], isKnown: true, shortName: "A",
      mentions: 0, events: [])
  }

  static let references = ActorReferences(
    Dictionary(uniqueKeysWithValues: actors.indices.map { (ActorReference.known($0), $0) }))

  private static let kinds: [(EventType, EventMode?)] = [
    (.consult, .meet), (.consult, .meet), (.consult, .talks), (.consult, .call), (.consult, .visit), (.accuse, nil),
  ]

  /// Claims in the order of their documents.
  /// - Parameters:
  ///   - persons: how many persons take part at most; the fewer, the more agree.
  ///   - everyKind: visits, calls and others beside meetings.
  static func make(_ count: Int, seed: UInt64, persons: Int = 4, everyKind: Bool = true) -> MergeClaims {
    claims(of: texts(count, seed: seed, persons: persons, everyKind: everyKind))
  }

  /// Texts with so many claims together.
  /// - Parameter names: the lexicon's actors in place of ``actors``, if they are not called by their places.
  static func texts(
    _ count: Int, seed: UInt64, persons: Int = 4, everyKind: Bool = true, names: [Int]? = nil
  ) -> [Findings] {
    func name(_ number: Int) -> ActorReference { .known(names?[number] ?? number) }
    var dice = Dice(state: seed)
    let documents = max(12, count / 8)
    var texts = (0..<documents).map { document in
      var findings = Findings(document: Document(id: "t", bytes: []))
      if document % 4 != 0 { findings.published = EDTFDate("2025-03-\(10 + document % 21)") }
      return findings
    }
    for number in 0..<count {
      let (type, mode) = everyKind ? kinds[dice.roll(kinds.count)] : kinds[0]
      var parties = (0..<1 + dice.roll(3)).map { _ in dice.roll(persons) }
      if dice.roll(5) == 0 { parties = [6 + dice.roll(3), 6 + dice.roll(3)] }
      if dice.roll(6) == 0 { parties.append(6 + dice.roll(3)) }
      texts[number * documents / count].claims.append(
        Claim(
          range: ByteRange(0..<1), trigger: ByteRange(0..<1), type: type, mode: mode,
          status: [.happened, .happened, .happened, .planned, .denied][dice.roll(5)],
          date: dice.roll(3) == 0 ? nil : EDTFDate(dates[dice.roll(dates.count)]),
          place: dice.roll(3) == 0 ? name(6 + dice.roll(3)) : nil,
          participants: parties.map { .init(actor: name($0), role: .party) }, rule: ""))
    }
    return texts
  }

  /// The claims of texts that name some of ``actors`` as actors of the lexicon.
  static func claims(of texts: [Findings]) -> MergeClaims {
    let digest = Digest(texts)
    var claims = MergeClaims(actors, digest.dates)
    for text in texts.indices { claims.add(text, of: digest, references) }
    return claims
  }
}
