import Lexicon
import Testing

@Suite struct SourceReaderTests {
  private static let files = [
    "offices.toml":
      "[minister]\nname = \"minister\"\nrank = 3\n[envoy]\nname = \"envoy\"\nrank = 4\nis = [\"minister\"]\n"
      + "means = \"minister\"\nnext = \"minister\"\nspeaks = true\n",
    "actors/countries/all.toml": """
    [ruritania]
    country = "RR"
    name = "Ruritania"
    capital = "strelsau"
    en = ["Ruritania"]
    other = ["Ruritanien@da"]
    [ruritania.adjective]
    en = ["Ruritanian"]
    [ruritania.demonym]
    en = ["Ruritanian"]
    """,
    "actors/persons/RR.toml": """
    [rudolf-elphberg]
    country = "RR"
    name = "Rudolf Elphberg"
    gender = "m"
    family = "Elphberg"
    offices = ["RR minister 1890-05/1894", "strelsau-council envoy 1895/.."]
    known = ["Elphberg"]
    en = ["Rudolf Elphberg"]
    """,
    "actors/organisations/bodies.toml": """
    [strelsau-council]
    name = "Strelsau Council"
    kind = "body"
    country = "RR"
    en = ["Strelsau Council"]
    """,
    "actors/places/RR.toml": """
    [strelsau]
    name = "Strelsau"
    kind = "city"
    country = "RR"
    en = ["Strelsau"]
    """,
  ]

  private func source(_ changes: [String: String] = [:]) throws -> LexiconSource {
    let scratch = Scratch(Self.files.merging(changes) { $1 })
    return try SourceReader.read(scratch.path)
  }

  @Test func readsEveryClass() throws {
    let source = try source()
    #expect(source.problems.isEmpty && source.check().isEmpty)
    #expect(source.actors.map(\.id) == ["rudolf-elphberg", "ruritania", "strelsau", "strelsau-council"])
    #expect(source.actors.map(\.class) == [.person, .country, .place, .organisation])
    #expect(source.actors[1].names == ["en": ["Ruritania"], "da": ["Ruritanien"]])
    #expect(source.actors[1].adjectives == ["en": ["Ruritanian"]])
    #expect(source.actors[1].seats == ["strelsau"])
    #expect(source.actors[0].offices.map(\.office) == ["minister", "envoy"])
    #expect(source.actors[0].offices[0].from?.description == "1890-05-01")
    #expect(source.actors[0].offices[1].to == nil)
    #expect(source.offices.map(\.rank) == [4, 3])
    #expect(source.offices.map(\.means) == ["minister", ""])
    #expect(source.offices.map(\.next) == ["minister", ""])
    #expect(source.offices.map(\.speaksForOthers) == [true, false])
  }

  @Test func survivesCompiling() throws {
    let source = try source()
    let lexicon = try Lexicon(compiled: Compiler.compile(source))
    #expect(lexicon.source.actors == source.actors)
    #expect(lexicon.source.offices == source.offices)
  }

  @Test(arguments: [
    ("actors/places/RR.toml", "[strelsau]\nname = \"Strelsau\"\nkind = \n", 3, ""),
    ("actors/places/RR.toml", "\n[strelsau]\nkind = \"city\"\n", 2, "has no name"),
    ("actors/places/RR.toml", "[Strelsau]\nname = \"Strelsau\"\n", 1, "an id is a slug"),
    ("actors/places/RR.toml", "[strelsau]\nname = \"Strelsau\"\n\n[ruritania]\nname = \"X\"\n", 4, "already used"),
    ("actors/places/RR.toml", "[strelsau]\nname = \"Strelsau\"\nsize = 3\n", 1, "unknown field 'size'"),
    ("actors/places/RR.toml", "[strelsau]\nname = \"Strelsau\"\nother = [\"X\"]\n", 1, "NAME@LANGUAGE"),
    ("actors/persons/RR.toml", "[a-b]\nname = \"A B\"\noffices = [\"RR minister\"]\n", 1, "can't read the office"),
    ("actors/persons/RR.toml", "[a-b]\nname = \"A B\"\norder = \"eastward\"\n", 1, "order = \"eastward\""),
  ])
  func namesMistakesWithFileAndLine(file: String, text: String, line: Int, what: String) throws {
    let problems = try source([file: text]).problems
    #expect(problems.contains { $0.file == file && $0.line == line && (what.isEmpty || $0.what.contains(what)) })
  }

  @Test(arguments: [
    ("[strelsau]\nname = \"Strelsau\"\ncountry = \"ZZ\"\n", "country \"ZZ\" is no known"),
    ("[zenda]\nname = \"Zenda\"\n", "the place \"strelsau\" has no entry"),
    ("[strelsau]\nname = \"Strelsau\"\n[zenda]\nname = \"Zenda\"\nen = [\"Strelsau\"]\n", "is a name of [zenda] too"),
  ])
  func checksEntriesAgainstEachOther(places: String, what: String) throws {
    let problems = try source(["actors/places/RR.toml": places]).check()
    #expect(problems.contains { $0.what.contains(what) && $0.line > 0 && $0.file.hasPrefix("actors/") })
  }

  @Test func namesADirectoryThatIsNotThere() {
    #expect(throws: LexiconProblem.self) { try SourceReader.read("/nowhere/at/all") }
  }

  @Test func overlayReplacesEntries() throws {
    let base = try source()
    let scratch = Scratch(["actors/places/RR.toml": "[strelsau]\nname = \"Streslau\"\n[zenda]\nname = \"Zenda\"\n"])
    let overlay = try SourceReader.read(scratch.path)
    let both = base.overlaid(with: overlay)
    #expect(both.actors.map(\.id) == ["rudolf-elphberg", "ruritania", "strelsau", "strelsau-council", "zenda"])
    #expect(both.actors[2].name == "Streslau")
    let lexicon = try Lexicon(compiled: Compiler.compile(both))
    let index = try #require(lexicon.index(of: "zenda"))
    #expect(lexicon.senses(of: "Zenda").map(\.reference) == [UInt32(index)])
    #expect(lexicon.senses(of: "Strelsau").isEmpty)
  }
}
