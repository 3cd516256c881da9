import Foundation
import TestTerminal
import Testing

/// Findings that leave the process and come back.
@Suite struct ExtractTests {
  private let folder: Folder

  init() throws {
    folder = try Folder(SampleTexts.all)
    for number in 0..<12 {
      try folder.write(
        "en/\(number).txt", Array("On \(number + 1) May 2024 Donald Tusk met Petr Pavel in Prague.\n".utf8))
    }
  }

  /// The texts as lines, as another program would write them.
  private var lines: [String] {
    var texts = SampleTexts.all
    for number in 0..<12 {
      texts["en/\(number).txt"] = "On \(number + 1) May 2024 Donald Tusk met Petr Pavel in Prague.\n"
    }
    return texts.sorted { $0.key < $1.key }.map { #"{"id":"\#($0.key)","text":"\#(Self.escaped($0.value))"}"# }
  }

  private static func escaped(_ text: String) -> String {
    text.map { $0 == "\n" ? "\\n" : $0 == "\"" ? "\\\"" : String($0) }.joined()
  }

  private func extract(_ input: String) throws -> Program.Result { try Program.run(["extract"], input: input) }

  @Test func mergingGivesWhatTheTextsGive() throws {
    let found = try extract(lines.joined(separator: "\n"))
    #expect(found.status == 0 && found.lines.count == lines.count)
    let merged = try Program.run(["merge", "--root", folder.path], input: found.text)
    let exported = try Program.run(["export", folder.path])
    #expect(merged.status == 0 && merged.text == exported.text)
    #expect(exported.text.contains("\"kind\":\"event\""))
  }

  /// Shards in any order and any grouping are the same.
  @Test(arguments: 0..<6) func groupingDoesNotMatter(seed: UInt64) throws {
    let found = try extract(lines.joined(separator: "\n")).lines
    let whole = try Program.run(["merge"], input: found.joined(separator: "\n"))
    var generator = Sequence(state: seed)
    let shuffled = found.shuffled(using: &generator)
    var shards: [String] = []
    for (place, line) in shuffled.enumerated() {
      if place == 0 || Bool.random(using: &generator) { shards.append("") }
      shards[shards.count - 1] += line + "\n"
    }
    for (number, shard) in shards.enumerated() { try folder.write("shard-\(number)", Array(shard.utf8)) }
    let files = shards.indices.map { "\(folder.path)/shard-\($0)" }
    #expect(try Program.run(["merge"] + files).text == whole.text)
    // A shard that comes twice counts once.
    #expect(try Program.run(["merge"] + files + [files[0]]).text == whole.text)
  }

  @Test func whatIsKnownOfATextCounts() throws {
    let text =
      #"{"id":"a","text":"Donald Tusk met Petr Pavel in Prague on Tuesday.","date":"2024-05-16","source":"PAP"}"#
    let merged = try Program.run(["merge"], input: try extract(text).text)
    #expect(merged.text.contains(#""published":"2024-05-16","publishedFrom":"metadata""#))
    #expect(merged.text.contains(#""date":"2024-05-14""#))
  }

  /// Bytes of a file are decoded as those of a directory's.
  @Test(arguments: ["windows-1251", "UTF-16LE", "UTF-8"]) func filesOfAnyEncodingAreTexts(encoding: String) throws {
    let text = "3 марта 2025 года Сергей Лавров встретился в Эр-Рияде с Марко Рубио, чтобы говорить о торговле.\n"
    let codes: [String: String.Encoding] = ["windows-1251": .windowsCP1251, "UTF-16LE": .utf16LittleEndian]
    let bytes = try #require(text.data(using: codes[encoding] ?? .utf8))
    let found = try extract(#"{"id":"a.txt","data":"\#(bytes.base64EncodedString())"}"#)
    #expect(found.status == 0, "\(found.errorText)")
    let texts = try Folder()
    try texts.write("a.txt", Array(bytes))
    let merged = try Program.run(["merge", "--root", texts.path], input: found.text)
    #expect(merged.text == (try Program.run(["export", texts.path])).text)
    #expect(merged.text.contains(#""encoding":"\#(encoding)""#), "\(merged.text)")
  }

  @Test(arguments: [
    ("no json", "is no JSON object"), (#"{"text":"a"}"#, #"has no "id""#), (#"{"id":"a"}"#, "has neither"),
    (#"{"id":"a","text":"a","data":"YQ=="}"#, "has both"), (#"{"id":"a","data":"?"}"#, #""data" is not base64"#),
    (#"{"id":"a","data":"AAECAwQFBgc="}"#, "a: not text"),
    (#"{"id":"","text":"a"}"#, "the id is empty"),
    (#"{"id":"a","text":3}"#, #""text" holds another type"#), ("[1,2]", "holds another type"),
  ])
  func aBadLineIsNamedAndLeftOut(_ line: String, _ message: String) throws {
    let result = try extract(lines[0] + "\n\n" + line + "\n" + lines[1] + "\n")
    #expect(result.status == 1 && result.lines.count == 2)
    #expect(
      result.errorText.contains("standard input:3: ") && result.errorText.contains(message), "\(result.errorText)")
  }

  @Test(arguments: [
    ("\"version\":1", "\"version\":7", "version 7 is not known here"),
    ("[0,", "[9999999,", "a range beyond the text"), ("\"=sergei", "\"=nobody", "the lexicon has no 'nobody"),
  ])
  func damagedFindingsAreNamed(_ part: String, _ damage: String, _ message: String) throws {
    let line = try #require(try extract(lines.joined(separator: "\n")).lines.first { $0.contains("\"=sergei") })
    let place = try #require(line.range(of: part))
    let damaged = line.replacingCharacters(in: place, with: damage)
    let result = try Program.run(["merge"], input: damaged + "\n" + (try extract(lines[0]).text))
    #expect(result.status == 1 && result.errorText.contains("standard input:1: "))
    #expect(result.errorText.contains(message), "\(result.errorText)")
    #expect(result.text.contains("\"kind\":\"document\""))
  }

  @Test func otherCommandsTakeFindings() throws {
    try folder.write("found", Array(try extract(lines.joined(separator: "\n")).output))
    let findings = ["--findings", "\(folder.path)/found"]
    #expect(try Program.run(["met", "Shoigu"] + findings).text.contains("Shoigu met Xi Jinping"))
    let terminal = try TestTerminal(try Program.path(), findings, rows: 40, columns: 120)
    #expect(terminal.wait(.seconds(30)) { $0.line(0).contains("16 texts · 4 languages") }, "\(terminal.text)")
    terminal.send("q")
    #expect(terminal.exitStatus() == 0)
  }

  /// A linear congruential sequence (Numerical Recipes' constants), the same in every run.
  private struct Sequence: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return state ^ state >> 29
    }
  }
}
