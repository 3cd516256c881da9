import Testing

/// What the commands print, and how they end.
struct CommandTests {
  private let folder: Folder

  init() throws { folder = try Folder(SampleTexts.all) }

  private func run(_ arguments: String...) throws -> Program.Result {
    try Program.run(arguments + ["--corpus", folder.path])
  }

  /// A command line without options is understood without the parser.
  @Test(arguments: [["browse"], []])
  func opensTheBrowserWithoutOptionsAsWithThem(command: [String]) throws {
    let plain = try Program.run(command + [folder.path])
    let parsed = try Program.run(command + [folder.path, "--threads", "1"])
    #expect(plain.status == 2 && plain.errorText.contains("terminal"))
    #expect(parsed.status == plain.status && parsed.errorText == plain.errorText)
    #expect(try Program.run(command + [folder.path, folder.path]).status == 2)
  }

  // MARK: met

  @Test(arguments: ["Shoigu", "Schoigu", "Choïgou", "Шойгу", "Шойгом", "Sergei Shoigu", "sergei-shoigu", "Shoygu"])
  func findsAPersonInAnySpelling(name: String) throws {
    let result = try run("met", name)
    #expect(result.status == 0)
    #expect(result.lines.count == 1)
    #expect(result.text.hasPrefix("2025-02-28  ● Shoigu met Xi Jinping"))
    #expect(result.text.contains("de en fr uk  4 texts"))
  }

  @Test func showsTheMeetingsOfTwoWithEverySource() throws {
    let result = try run("met", "Шойгу", "Xi")
    #expect(result.status == 0)
    for text in SampleTexts.all.keys { #expect(result.text.contains(text)) }
    #expect(result.text.contains("⟦28 лютого 2025 року"))
    #expect(result.text.contains("≠ place: Beijing"))
    #expect(result.text.contains("Moscow [fr/moscou.txt]"))
  }

  @Test func takesTheLastNameForTheDirectoryWhenThereIsOne() throws {
    let result = try Program.run(["met", "Rubio", folder.path])
    #expect(result.status == 0 && result.text.contains("Lavrov met Rubio"))
  }

  @Test func saysWhomItTook() throws {
    let result = try run("met", "Sergei")
    #expect(result.status == 0 && result.lines.count == 1)
    #expect(result.errorText.contains("taken as Sergei Shoigu; it also fits Sergei Lavrov"))
    #expect(try run("met", "--list", "Sergei").lines.count == 2)
  }

  @Test func sumsUpWhomSomebodyMet() throws {
    let result = try run("met", "--who", "Lavrov")
    #expect(
      result.text.contains("Marco Rubio") && result.text.contains("last 2025-03-03") && result.text.contains("Riyadh"))
  }

  @Test func knowsWhenNobodyIsMeant() throws {
    let result = try run("met", "Qwertz")
    #expect(result.status == 1 && result.output.isEmpty)
    #expect(result.errorText.split(separator: "\n").count == 1)
    #expect(try run("met", "Rubio", "Shoigu").errorText.contains("no meeting of the two"))
  }

  // MARK: timeline

  @Test(arguments: [
    ([], ["Shoigu", "Lavrov", "Macron"]), (["--reverse"], ["Macron", "Lavrov", "Shoigu"]),
    (["--limit", "1"], ["Shoigu"]),
    (["--from", "2025-03"], ["Lavrov", "Macron"]), (["--to", "2025-03-03"], ["Shoigu", "Lavrov"]),
    (["--country", "США"], ["Lavrov"]), (["--country", "DE", "--country", "France"], ["Macron"]),
    (["--actor", "Лавров"], ["Lavrov"]), (["--status", "planned"], ["Macron"]), (["--language", "uk"], ["Shoigu"]),
    (["--type", "meet", "--from", "2025-05-05"], ["Macron"]), (["--type", "sanction"], []),
  ])
  func choosesEvents(options: [String], expected: [String]) throws {
    let result = try Program.run(["timeline"] + options + [folder.path])
    #expect(result.status == 0)
    #expect(result.lines.map { $0.split(separator: " ")[2] } == expected.map { Substring($0) })
  }

  // MARK: The others

  @Test func explainsSources() throws {
    let result = try run("sources", "--explain", "2025-03")
    #expect(result.status == 0)
    #expect(result.text.contains("en/beijing.txt  ¶2  line 3  2025-03-03  happened"))
    #expect(result.text.contains("Sergei Lavrov, by \"Sergei Lavrov\""))
    #expect(result.text.contains("by \"met\""))
  }

  @Test func listsActors() throws {
    let result = try run("actors", "--class", "person", "--country", "Russia", "--sort", "name")
    #expect(result.lines.map { $0.prefix(13) } == ["Sergei Lavrov", "Sergei Shoigu"])
  }

  @Test func drawsRelations() throws {
    #expect(try run("graph").text.contains("Russia — China          1 event  1 consult  last 2025-02-28"))
    let dot = try run("graph", "--level", "persons", "--format", "dot").text
    #expect(dot.hasPrefix("graph parley {") && dot.hasSuffix("}\n"))
    #expect(dot.contains("\"sergei-shoigu\" [label=\"Sergei Shoigu\"];"))
  }

  @Test func exportsInTheOrderOfKinds() throws {
    let kinds = try run("export").lines.map { $0.prefix { $0 != "," } }
    var order: [Substring] = []
    for kind in kinds where order.last != kind { order.append(kind) }
    #expect(order == ["corpus", "document", "actor", "mention", "date", "event"].map { "{\"kind\":\"\($0)\"" })
    #expect(
      try run("timeline", "--format", "jsonl").lines.allSatisfy { $0.hasPrefix("{\"kind\":\"event\",\"id\":\"2025") })
  }

  @Test func exportIsTheSameOnAnyNumberOfThreads() throws {
    let one = try run("export", "--threads", "1")
    #expect(try run("export", "--threads", "4").output == one.output && !one.output.isEmpty)
  }

  @Test func comparesNames() throws {
    let result = try Program.run(["names", "compare"], input: "Schoigu\tШойгу\nPutin\tXi\nno tab\n")
    #expect(result.lines.map { $0.prefix { $0 != "\t" } } == ["same", "different", "different"])
  }

  @Test func findsWhomANameMeans() throws {
    let names = "ru\tСергеем Лавровым\nuk\tКиєвом\nфранцузов\nru\tПетром Бездомным\n\n«Шойгу»\n"
    let result = try Program.run(["names", "find"], input: names)
    #expect(result.lines == ["sergei-lavrov", "kyiv", "france", "?\tПетр Бездомный", "?\t", "sergei-shoigu"])
  }

  @Test func findsTheTextsByTheEnvironment() throws {
    let result = try Program.run(["timeline"], environment: ["PARLEY_CORPUS": folder.path])
    #expect(result.status == 0 && result.lines.count == 3)
    let here = try Program.run(["timeline"], directory: folder.path)
    #expect(here.output == result.output)
  }
}
