import Corpus
import Testing

@testable import Chronicle
@testable import Reading

/// Persons are grouped alike whether or not it is known how they were grouped before some texts changed.
@Suite struct FoundGroupsTests {
  private typealias Dice = RandomClaims.Dice

  private static let firstNames = ["Anton", "Antón", "A.", "Boris", "Borys", "Jean-Paul", "Li", ""]
  private static let lastNames = ["Malanov", "Malanow", "Mallanoff", "Petrov", "Petrova", "Li", "Dupont", "Dupond"]
  private static let countries = [nil, nil, "RU", "FR"]

  private static func person(_ dice: inout Dice) -> FoundPerson {
    let first = firstNames[dice.roll(firstNames.count)]
    let last = lastNames[dice.roll(lastNames.count)]
    var person = FoundPerson(named: first.isEmpty ? last : "\(first) \(last)", language: "en")
    person.country = countries[dice.roll(countries.count)]
    return person
  }

  private static func text(_ dice: inout Dice) -> Findings {
    var text = Findings(document: Document(id: "t", bytes: []))
    text.found = (0..<dice.roll(4)).map { _ in person(&dice) }
    return text
  }

  private static func groups(
    _ digest: Digest, _ excluding: [FoundKey] = [], like older: FoundGrouping? = nil
  ) -> FoundGroups {
    FoundGroups(digest, FoundNames(digest.people.spellings), excluding: excluding, like: older)
  }

  private static func told(_ groups: FoundGroups) -> [String] {
    groups.actors(avoiding: ["li", "anton-malanov"]).map { "\($0.id) \($0.name) \($0.country ?? "-")" }
  }

  @Test(arguments: [2, 6, 20, 60]) func areTheSameAsGroupedAnew(count: Int) throws {
    var dice = Dice(state: UInt64(count))
    // What was grouped as before, of texts with new spellings and of others.
    var (same, new) = (0, 0)
    for _ in 0..<40 {
      var texts = (0..<count).map { _ in Self.text(&dice) }
      let before = Digest(texts)
      let older = Self.groups(before)
      guard let grouping = FoundGrouping(before, older.places, below: older.count) else { continue }
      for _ in 0..<1 + dice.roll(3) { texts[dice.roll(count)] = Self.text(&dice) }
      var now = Digest(tablesOf: before)
      for text in texts { now.add(text) }
      let excluded = (0..<dice.roll(3)).map { _ in dice.roll(count) }.filter { !texts[$0].found.isEmpty }
      let keys = excluded.map { FoundKey(document: $0, person: 0) }
      let (fresh, again) = (Self.groups(now, keys), Self.groups(now, keys, like: grouping))
      #expect(again.places == fresh.places)
      #expect(Self.told(again) == Self.told(fresh))
      #expect(!fresh.isRegrouped)
      guard again.isRegrouped else { continue }
      if now.people.spellings.count > before.people.spellings.count { new += 1 } else { same += 1 }
    }
    #expect(same > 0)
    #expect(new > 0 || count > 20, "of many texts few tell anything new")
  }

  @Test func newNamesAreGroupedWithOldOnes() throws {
    func digest(_ names: [String], after older: Digest? = nil) -> Digest {
      var digest = older.map(Digest.init(tablesOf:)) ?? Digest()
      for name in names {
        var text = Findings(document: Document(id: "t", bytes: []))
        text.found = [FoundPerson(named: name, language: "en")]
        digest.add(text)
      }
      return digest
    }
    let before = digest(["Anton Malanov", "Boris Petrov", "Clara Meyer"])
    let older = Self.groups(before)
    let grouping = try #require(FoundGrouping(before, older.places, below: older.count))
    let again = Self.groups(digest(["Anton Malanov", "Boris Petrov", "Anton Malanow"], after: before), like: grouping)
    #expect(again.isRegrouped)
    #expect(again.places[0] == again.places[2] && again.count == 2)
  }

  @Test func isNotToldWhereOneSpellingIsSeveralPersonsWithOthers() {
    var text = Findings(document: Document(id: "t", bytes: []))
    text.found = ["Malanov", "Malanov", "Anton Malanov"].map { FoundPerson(named: $0, language: "en") }
    let digest = Digest([text])
    #expect(FoundGrouping(digest, [0, 1, 1], below: 2) == nil)
    #expect(FoundGrouping(digest, [0, 1, 2], below: 3)?.place(0) == .alone)
    #expect(FoundGrouping(digest, [0, 0, 0], below: 1)?.place(1) == .group(0))
    #expect(FoundGrouping(digest, [-1, -1, 0], below: 1)?.place(0) == .unknown)
  }
}
