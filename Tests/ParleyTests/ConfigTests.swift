import Testing

/// The configuration file: what it changes, and what is said about mistakes in it.
@Suite struct ConfigTests {
  private let folder: Folder
  private var file: String { "\(folder.path)/config.toml" }

  init() throws { folder = try Folder(SampleTexts.all) }

  private func check(_ config: String) throws -> Program.Result {
    try folder.write("config.toml", Array(config.utf8))
    return try Program.run(["config", "--check", "--file", file])
  }

  private func screen(_ config: String, keys: String = "") throws -> String {
    try folder.write("config.toml", Array(config.utf8))
    return try Program.run(
      ["screen", "--size", "120x40", "--config", file, "--keys", keys, "--corpus", folder.path]
    ).text
  }

  @Test func printsDefaultsThatAreRight() throws {
    let defaults = try Program.run(["config"]).text
    #expect(try check(defaults).status == 0)
    // Taking the comment signs away from the settings gives a file that says the same.
    let settings = defaults.split(separator: "\n").map { line in
      line.hasPrefix("# ") && line.contains(" = ") ? String(line.dropFirst(2)) : String(line)
    }
    #expect(settings.filter { $0.contains(" = ") && !$0.hasPrefix("#") }.count > 20)
    let result = try check(settings.joined(separator: "\n"))
    #expect(result.text.isEmpty)
  }

  @Test(arguments: [
    ("names = \"xx\"\n", ":1: names: \"xx\" is none of en, de, fr, uk, ru, source; the default is used"),
    ("\ncolumns = 9\n", ":2: columns: must be a number from 1 to 5; the default is used"),
    ("[colors]\naccent = \"teal\"\n", ":2: accent: \"teal\" is no colour"),
    ("[colors]\nborder = \"red\"\n", ":2: border: is none of accent"),
    ("[keys]\n\nfly = \"x\"\n", ":3: fly: is no command"),
    ("[keys]\nmove-down = \"hyper-x\"\n", ":2: move-down: \"hyper-x\" is no key"),
    ("[keys]\nmove-down = \"z\"\nmove-up = \"z\"\n", ":3: move-up: another command is on \"z\" already"),
    ("font = \"Fira\"\n", ":1: 'font' is no setting"),
    ("columns = \n", ":1: "),
  ])
  func tellsMistakesWithTheirLine(_ config: String, _ message: String) throws {
    let result = try check(config)
    #expect(result.status == 1)
    #expect(result.text.contains(file + message))
  }

  @Test func aMistakeLeavesTheRest() throws {
    let text = try screen("columns = 9\nnames = \"de\"\n")
    #expect(text.contains("Schoigu"))
  }

  @Test(arguments: [("de", "Schoigu"), ("fr", "Choïgou"), ("uk", "Шойгу"), ("en", "Shoigu")])
  func labelsAreInTheLanguageAskedFor(_ language: String, _ name: String) throws {
    let text = try screen("names = \"\(language)\"\n")
    #expect(text.contains("─ \(name) met"))
  }

  @Test func sourcesTakeAsManyColumnsAsAskedFor() throws {
    let narrow = try screen("columns = 1\n")
    #expect(narrow.contains("texts 1–1 of 4"))
    #expect(!(try screen("")).contains("texts 1–1 of"))
  }

  @Test func keysAreTakenFromTheFile() throws {
    let text = try screen("[keys]\nhelp = \"f9\"\n", keys: "f9")
    #expect(text.contains("Everywhere"))
    #expect(!(try screen("[keys]\nhelp = \"f9\"\n", keys: "?")).contains("Everywhere"))
  }

  @Test func aKeyMayBeTakenFromAnotherCommand() throws {
    #expect(try check("[keys]\nmove-down = \"k\"\n").text.isEmpty)
  }

  @Test func aFileThatIsNotThereIsAnError() throws {
    let result = try Program.run(["screen", "--config", "\(folder.path)/none.toml", "--corpus", folder.path])
    #expect(result.status == 2)
    #expect(result.errorText.contains("none.toml: no such file"))
  }
}
