import EDTF
import Reading
import TestLexicon
import Testing

@testable import Chronicle

@Suite struct DigestTests {
  /// What a digest tells of a text, without numbers of tables.
  private func told(_ text: Int, _ digest: Digest) -> String {
    let claims = digest.claims(of: text).map { claim in
      let row = digest.rows[claim]
      return
        "\(row.type) \(row.mode as Any) \(row.status) \(digest.dates.date(row.date) as Any) \(row.place) \(row.source) "
        + "\(Array(digest.participants(of: claim)))"
    }
    let persons = digest.persons(of: text).map { digest.people[Int(digest.persons[$0])] }
    return
      "\(digest.dates.date(digest.published[text]) as Any) \(claims) \(persons) \(Array(digest.mentions(of: text)))"
  }

  private func told(_ digest: Digest) -> [String] { (0..<digest.count).map { told($0, digest) } }

  private let texts = [
    "Ambassador Tarvo Kelsing met Andrzej Duda in Riga on 19 April 2024. Duda thanked Tarvo Kelsing.",
    "Andrzej Duda will meet Gitanas Nauseda in May. Ambassador Per Olsson came, too.",
    "Nothing is told here.",
    "Ambassador Tarvo Kelsing said that Canada imposed sanctions on Iran on 3 May 2024.",
  ].enumerated().map { TestLexicon.read($1, "en", published: "2024-05-01", id: "\($0).txt") }

  @Test func tellsWhatTheFindingsDo() {
    let digest = Digest(texts)
    #expect(digest.count == 4 && digest.rows.count == texts.reduce(0) { $0 + $1.claims.count })
    for (number, text) in texts.enumerated() {
      #expect(digest.persons(of: number).count == text.found.count)
      for (claim, row) in zip(text.claims, digest.claims(of: number)) {
        #expect(digest.dates.date(digest.rows[row].date) == claim.date)
        #expect(Array(digest.participants(of: row)) == claim.participants.map(\.actor.packed))
      }
      #expect(digest.mentions(of: number).reduce(0) { $0 + Int($1.count) } == text.mentions.count)
    }
    let found = (0..<4).flatMap { text in texts[text].found.indices.map { FoundKey(document: text, person: $0) } }
    #expect(found.map { digest.person($0).name } == texts.flatMap(\.found).map(\.name))
    #expect(digest.people.count < found.count, "who is told alike stands there once")
  }

  @Test func countsWhomATextNames() {
    let view = TestLexicon.lexicon.view
    let countries = (0..<view.actorCount).filter { view.facts($0).class == .country }.prefix(120).map(view.name)
    let sentences = (countries + countries.reversed() + countries.prefix(40)).map { "We saw \($0)." }
    let text = TestLexicon.read(sentences.joined(separator: " "), "en")
    var expected: [Int32: Int] = [:]
    for mention in text.mentions { expected[mention.actor.packed, default: 0] += 1 }
    #expect(expected.count > 80)
    let counted = Digest([texts[0], text]).mentions(of: 1)
    #expect(counted.count == expected.count && counted.allSatisfy { expected[$0.actor] == Int($0.count) })
  }

  @Test func textsAreTakenOver() {
    let older = Digest([texts[0], texts[1], texts[2]])
    var digest = Digest(tablesOf: older)
    digest.add(1..<3, of: older)
    digest.add(texts[3])
    digest.add(0..<1, of: older)
    digest.add(0..<0, of: older)
    #expect(told(digest) == told(Digest([texts[1], texts[2], texts[3], texts[0]])))
  }

  @Test func whatNothingTellsIsLeftOut() {
    let all = Digest(texts)
    var digest = Digest(tablesOf: all)
    digest.add(2..<3, of: all)
    let compacted = digest.compacted
    #expect(told(compacted) == told(digest))
    #expect(compacted.people.count < all.people.count && compacted.dates.times.count < all.dates.times.count)
  }
}
