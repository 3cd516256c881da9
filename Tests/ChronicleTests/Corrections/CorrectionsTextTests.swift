import Chronicle
import EDTF
import Testing

@Suite struct CorrectionsTextTests {
  private static let anchor = EventAnchor(
    id: "2024-04-03-consult-1", label: "Duda met \"Nausėda\"",
    passages: [.init(document: "uk/b ü.txt", type: .consult, text: "Дуда\nзустрівся \\ з \u{1B}[2J \"ним\"")])

  private static let all: [Correction] = [
    .init(.merge(actor: "a", into: "b")), .init(.rename(actor: "c", name: "Ім’я # 2")),
    .init(.split(actor: "d", documents: ["x.txt", "y.txt"], name: "E")), .init(.reject(anchor)),
    .init(.redate(anchor, EDTFDate(CalendarDay(number: 19_816)))),
    .init(
      .splitMentions(
        actor: "f", mentions: [MentionAnchor(document: "uk/b ü.txt", text: "Ван \"Ї\"\n…")], name: "Ван Мін")),
  ]

  private static var text: String { all.reduce("") { CorrectionsText.adding($1, to: $0) } }

  @Test func readsWhatItWrites() {
    let read = CorrectionsText.read(Self.text, path: "f")
    #expect(read.mistakes == [])
    #expect(read.all == Self.all)
    #expect(Self.text.hasPrefix("# parley's corrections"))
    #expect(!Self.text.unicodeScalars.contains("\u{1B}"))
  }

  @Test(arguments: 0..<6) func takesOneOut(_ index: Int) {
    var expected = Self.all
    expected.remove(at: index)
    let text = CorrectionsText.removing(index, from: Self.text)
    #expect(CorrectionsText.read(text, path: "f").all == expected, "\(text)")
    #expect(text.hasPrefix("# parley's corrections"))
  }

  @Test func keepsCommentsOfItsReaders() {
    let text =
      "# ours\n\n# the cousin\n[[correction]]\nkind = \"merge\"\nactor = \"a\"\ninto = \"b\"\n\n# see the phone book\n[[correction]]\nkind = \"rename\"\nactor = \"c\"\nname = \"d\"\n"
    let more = CorrectionsText.adding(Self.all[2], to: text)
    #expect(more.hasPrefix(text))
    #expect(CorrectionsText.removing(2, from: more) == text)
    let less = CorrectionsText.removing(0, from: text)
    #expect(less.contains("# ours") && less.contains("# see the phone book\n[[correction]]\nkind = \"rename\""))
  }

  @Test(arguments: [
    ("[[correction]]\nkind = \"merg\"", "f:1: “merg” is none of merge, split, rename, reject, redate"),
    ("\n\n[[correction]]\nkind = \"merge\"\nactor = \"a\"", "f:3: into is missing, or no text"),
    ("[[correction]]\nkind = \"redate\"\ndate = \"soon\"", "f:1: “soon” is no EDTF date"),
    (
      "[[correction]]\nkind = \"split\"\nactor = \"a\"\nname = \"b\"",
      "f:1: documents is missing, or no list of texts; mentions is missing, too"
    ),
    ("[[correction]]\nkind = \"split\"\nactor = \"a\"\nname = \"b\"\nmentions = []", "f:1: mentions is empty"),
    ("[[correction]]\nkind = \"reject\"", "f:1: claims is missing, or empty"),
  ])
  func tellsMistakesWithTheirLines(_ text: String, _ mistake: String) {
    let good = "\n[[correction]]\nkind = \"merge\"\nactor = \"a\"\ninto = \"b\"\n"
    let read = CorrectionsText.read(text + good, path: "f")
    #expect(read.mistakes == [mistake])
    #expect(read.all.count == 1, "the others are read")
  }

  @Test func tellsWhereTheTextIsNoTOML() {
    let read = CorrectionsText.read("# fine\nkind = = 1\n", path: "f")
    #expect(read.mistakes.count == 1)
    #expect(read.mistakes.first?.hasPrefix("f:2:") == true, "\(read.mistakes)")
  }
}
