import Chronicle
import EDTF
import Testing

/// What the user knows better is applied to whatever is read.
@Suite struct CorrectionTests {
  private let texts = [
    StoryText("a", "en", "2024-05-01", "Ambassador Tarvo Kelsing met Andrzej Duda on 12 April 2024."),
    StoryText("b", "en", "2024-05-01", "Ambassador Tarro Kelsingen met Andrzej Duda on 19 April 2024."),
    StoryText("c", "en", "2024-05-01", "Andrzej Duda met Gitanas Nauseda on 3 April 2024."),
  ]

  private func story(_ changes: Correction.Change..., without: String? = nil) -> Story {
    Story(texts.filter { $0.id != without }, corrections: Corrections(changes.map { Correction($0) }))
  }

  private func anchor(_ label: String) throws -> EventAnchor {
    let plain = story()
    let index = try #require(plain.chronicle.events.firstIndex { $0.label == label }, "\(plain.events)")
    return EventAnchor(index, of: plain.chronicle)
  }

  @Test func mergesTwoActors() throws {
    #expect(story().found == ["tarro-kelsingen", "tarvo-kelsing"])
    let merged = story(.merge(actor: "tarro-kelsingen", into: "tarvo-kelsing"))
    #expect(merged.found == ["tarvo-kelsing"])
    let actor = try #require(merged.actor("tarvo-kelsing"))
    #expect(actor.mentions == 2 && actor.events.count == 2)
    #expect(actor.names["en"]?.contains("Tarro Kelsingen") == true, "found by the other name as well")
    #expect(merged.events.contains("happened 2024-04-19 Kelsing met Duda x1"))
  }

  /// Claims that told of one happening with two names become one event.
  @Test func whatMergedActorsDidIsOneEvent() {
    let both = [
      texts[0], StoryText("d", "en", "2024-05-01", "Ambassador Tarro Kelsingen met Andrzej Duda on 12 April 2024."),
    ]
    #expect(Story(both).events.count == 2)
    let corrections = Corrections([Correction(.merge(actor: "tarro-kelsingen", into: "tarvo-kelsing"))])
    #expect(Story(both, corrections: corrections).events == ["happened 2024-04-12 Kelsing met Duda x2"])
  }

  @Test func splitsAnActorByTexts() throws {
    let split = story(.split(actor: "andrzej-duda", documents: ["c"], name: "Jan Duda"))
    #expect(split.actor("jan-duda")?.events.count == 1)
    #expect(split.actor("jan-duda")?.country == "PL")
    #expect(split.actor("andrzej-duda")?.events.count == 2)
    let again = story(
      .split(actor: "andrzej-duda", documents: ["c"], name: "Jan Duda"),
      .split(actor: "andrzej-duda", documents: ["a"], name: "Jan Duda"))
    #expect(again.actor("jan-duda")?.events.count == 2, "the same name is the same person")
  }

  private let twoOfAName = [
    StoryText(
      "m", "en", "2024-05-01",
      "Andrzej Duda met Gitanas Nauseda on 3 April 2024. Andrzej Duda met Alar Karis on 9 April 2024."),
    StoryText("n", "en", "2024-05-01", "Andrzej Duda met Petr Pavel on 5 April 2024."),
  ]

  private func split(at text: String, as name: String) -> Story {
    let anchor = MentionAnchor(document: "m", text: text)
    return Story(
      twoOfAName,
      corrections: Corrections([Correction(.splitMentions(actor: "andrzej-duda", mentions: [anchor], name: name))]))
  }

  @Test func splitsAnActorByMentions() throws {
    let plain = Story(twoOfAName)
    let duda = try #require(plain.chronicle.actors.firstIndex { $0.id == "andrzej-duda" })
    let findings = plain.chronicle.documents[0]
    let mentions = findings.mentions.indices.filter {
      plain.chronicle.actor(findings.mentions[$0].actor, in: 0) == duda
    }
    let anchor = MentionAnchor(try #require(mentions.last), in: findings)
    #expect(anchor == MentionAnchor(document: "m", text: "Andrzej Duda met Alar Karis on 9 April 2024."))

    let story = split(at: anchor.text, as: "Jan Dudek")
    #expect(story.chronicle.conflicts.isEmpty)
    #expect(story.actor("jan-dudek")?.events.count == 1)
    #expect(story.actor("jan-dudek")?.mentions == 1)
    #expect(story.actor("andrzej-duda")?.events.count == 2, "the other sentence and the other text are not touched")
    #expect(story.events.contains("happened 2024-04-09 Dudek met Karis x1"))
  }

  @Test func aMentionCanBecomeSomebodyKnown() {
    let story = split(at: "Andrzej Duda met Alar Karis on 9 April 2024.", as: "Petr Pavel")
    #expect(story.actor("petr-pavel")?.events.count == 2)
    #expect(story.found.isEmpty)
  }

  @Test func tellsWhichMentionIsGone() {
    let story = split(at: "Andrzej Duda met nobody", as: "Jan Dudek")
    #expect(story.chronicle.conflicts.map(\.correction) == [0])
    #expect(story.actor("andrzej-duda")?.events.count == 3)
  }

  @Test func renamesAnActorAndItsEvents() {
    let renamed = story(.rename(actor: "tarvo-kelsing", name: "Tarvo Kelsing-Rand"))
    #expect(renamed.actor("tarvo-kelsing")?.name == "Tarvo Kelsing-Rand")
    #expect(renamed.events.contains("happened 2024-04-12 Kelsing-Rand met Duda x1"))
    #expect(
      renamed.chronicle.labelled(in: .language("de")).actors.contains { $0.name == "Tarvo Kelsing-Rand" },
      "whatever language labels are in")
  }

  @Test func rejectsAnEvent() throws {
    let rejected = story(.reject(try anchor("Duda met Nausėda")))
    #expect(rejected.events.count == 2)
    #expect(rejected.actor("gitanas-nauseda")?.events.isEmpty != false)
    #expect(rejected.chronicle.conflicts.isEmpty)
  }

  @Test func changesADate() throws {
    let date = try #require(EDTFDate("2024-04-04"))
    let dated = story(.redate(try anchor("Duda met Nausėda"), date))
    #expect(dated.events.contains("happened 2024-04-04 Duda met Nausėda x1"))
    #expect(dated.chronicle.documents.flatMap(\.claims).contains { $0.rule.hasSuffix("date set by hand") })
  }

  @Test func theSameCorrectionsGiveTheSameChronicle() throws {
    let corrections = Corrections(
      [
        .merge(actor: "tarro-kelsingen", into: "tarvo-kelsing"), .rename(actor: "tarvo-kelsing", name: "T. Kelsing"),
        .reject(try anchor("Duda met Nausėda")),
      ].map { Correction($0) })
    #expect(
      Story(texts, corrections: corrections).chronicle.exported
        == Story(texts.reversed(), corrections: corrections).chronicle.exported)
  }

  @Test func whatNoLongerFitsTheTextsIsTold() throws {
    let anchor = try anchor("Duda met Nausėda")
    let gone = story(.rename(actor: "tarvo-kelsing", name: "X"), .reject(anchor), without: "c")
    #expect(gone.chronicle.conflicts.map(\.correction) == [1])
    #expect(gone.chronicle.conflicts[0].reason == "c is no longer among the texts")
    #expect(gone.actor("tarvo-kelsing")?.name == "X", "the others are applied")
    var changed = anchor
    changed.passages[0].text = "Andrzej Duda received somebody else"
    #expect(story(.reject(changed)).chronicle.conflicts.map(\.correction) == [0])
    #expect(story(.merge(actor: "nobody", into: "andrzej-duda")).chronicle.conflicts.count == 1)
    #expect(story(.merge(actor: "andrzej-duda", into: "andrzej-duda")).chronicle.conflicts.count == 1)
    #expect(story(.split(actor: "andrzej-duda", documents: ["z"], name: "Y")).chronicle.conflicts.count == 1)
  }
}

extension Array {
  fileprivate func joined<Element2>(_ path: KeyPath<Element, [Element2]>) -> [Element2] {
    flatMap { $0[keyPath: path] }
  }
}
