import Testing

/// Exit statuses and messages: 0 done, 1 some failed, 2 usage, 3 nothing to read.
struct StatusTests {
  struct Case: CustomTestStringConvertible {
    let arguments: [String]
    let status: Int32
    let says: String
    var testDescription: String { arguments.joined(separator: " ") }

    init(_ arguments: String, _ status: Int32, _ says: String) {
      self.arguments = arguments.split(separator: " ").map(String.init)
      self.status = status
      self.says = says
    }
  }

  @Test(arguments: [
    Case("--version", 0, "parley 0."), Case("--help", 0, "Who met whom"), Case("help met", 0, "parley met Шойгу"),
    Case("timeline --help", 0, "--reverse"), Case("--bogus", 2, "Unknown option '--bogus'"),
    Case("tmeline", 2, "did you mean 'parley timeline'?"), Case("mte Shoigu", 2, "did you mean 'parley met'?"),
    Case("met", 2, "Missing expected argument"), Case("met a b c", 2, "these are 3 names"),
    Case("timeline --from yesterday .", 2, "not 'yesterday'"), Case("timeline --type picnic .", 2, "'picnic'"),
    Case("timeline --limit 0 .", 2, "--limit"), Case("timeline --threads 0 .", 2, "--threads"),
    Case("timeline --status maybe .", 2, "maybe"), Case("graph --format png .", 2, "png"),
    Case("timeline /nonexistent", 3, "/nonexistent: no such file or directory"),
    Case("met Shoigu /nonexistent", 3, "/nonexistent: no such file or directory"),
    Case("export /dev/null", 3, "neither a folder nor a file"),
    Case("timeline --lexicon /nonexistent .", 2, "/nonexistent"),
    Case("browse .", 2, "not a terminal"), Case("lexicon check /nonexistent", 3, "/nonexistent"),
  ])
  func endsAsPromised(expected: Case) throws {
    let folder = try Folder(["a.txt": "On 3 March 2025 Sergei Lavrov met Marco Rubio in Riyadh."])
    let result = try Program.run(expected.arguments, directory: folder.path)
    #expect(result.status == expected.status)
    let text = expected.status == 0 ? result.text : result.errorText
    #expect(text.contains(expected.says), "\(text)")
    if expected.status != 0 { #expect(result.errorText.hasPrefix("parley: ") && result.output.isEmpty) }
  }

  @Test(arguments: [
    ("sources zzz", "no event has that id"), ("sources 2025", "several events"), ("met Qwertz", "nobody"),
  ])
  func unknownThingsAreOneLine(command: String, says: String) throws {
    let folder = try Folder(SampleTexts.all)
    let result = try Program.run(command.split(separator: " ").map(String.init) + [folder.path])
    #expect(result.status == 1 && result.output.isEmpty)
    #expect(result.errorText.split(separator: "\n").count == 1 && result.errorText.contains(says))
  }

  @Test func anEmptyDirectoryHoldsNoText() throws {
    let folder = try Folder()
    let result = try Program.run(["timeline", folder.path])
    #expect(result.status == 3 && result.errorText.contains("holds no text"))
  }
}
