// swift-tools-version: 6.1
import PackageDescription

// One target a room; a room imports only rooms that stand under it (see ARCHITECTURE.md).
let package = Package(
  name: "parley",
  products: [.executable(name: "parley", targets: ["parley"])],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.0")
  ],
  targets: [
    // Values at the bottom.
    .target(name: "Frame"),
    .target(name: "EDTF"),
    .target(name: "Names", dependencies: ["CNames"]),

    // Texts and knowledge.
    .target(name: "Corpus", dependencies: ["EDTF", "CSystem"]),
    .target(name: "Lexicon", dependencies: ["Names", "EDTF", "CToml"]),

    // Understanding.
    .target(name: "Reading", dependencies: ["Corpus", "Lexicon", "Names", "EDTF"]),
    .target(name: "Chronicle", dependencies: ["Reading", "Corpus", "Lexicon", "Names", "EDTF", "CSystem"]),

    // Showing.
    .target(name: "Browser", dependencies: ["Chronicle", "Reading", "Corpus", "Lexicon", "Names", "EDTF", "Frame"]),
    .target(name: "Terminal", dependencies: ["Frame", "CNcurses", "CSystem"]),
    .target(name: "Exchange", dependencies: ["Chronicle", "Reading", "Corpus", "Lexicon", "Names", "EDTF"]),
    .executableTarget(
      name: "parley",
      dependencies: [
        "Browser", "Terminal", "Exchange", "Chronicle", "Reading", "Corpus", "Lexicon", "Names", "EDTF", "Frame",
        "CLexicon", "CSystem",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ]),

    // C and C++ at the edges: what Swift cannot import directly.
    .target(name: "CNcurses", linkerSettings: [.linkedLibrary("ncursesw"), .linkedLibrary("tinfo")]),
    .target(name: "CSystem"),
    .target(name: "CLexicon"),
    .target(name: "CNames"),
    .target(name: "CToml", linkerSettings: [.linkedLibrary("stdc++")]),

    // Tests mirror sources.
    .testTarget(name: "FrameTests", dependencies: ["Frame"]),
    .testTarget(name: "EDTFTests", dependencies: ["EDTF"]),
    .testTarget(name: "NamesTests", dependencies: ["Names"]),
    .testTarget(name: "CorpusTests", dependencies: ["Corpus"]),
    .testTarget(name: "LexiconTests", dependencies: ["Lexicon", "TestLexicon"]),
    .testTarget(name: "ReadingTests", dependencies: ["Reading", "Corpus", "Lexicon", "TestLexicon"]),
    .testTarget(
      name: "ChronicleTests", dependencies: ["Chronicle", "Exchange", "Reading", "Corpus", "EDTF", "TestLexicon"]),
    .testTarget(name: "BrowserTests", dependencies: ["Browser", "Chronicle", "Frame"], exclude: ["Golden"]),
    .testTarget(
      name: "ExchangeTests", dependencies: ["Exchange", "Chronicle", "Reading", "Corpus", "Lexicon", "EDTF"]),
    .testTarget(name: "TerminalTests", dependencies: ["Terminal", "Frame", "TestTerminal", "terminal-probe"]),
    .testTarget(name: "ParleyTests", dependencies: ["TestTerminal"]),

    // The lexicon of the repository, compiled once a process.
    .target(
      name: "TestLexicon", dependencies: ["Reading", "Corpus", "Lexicon", "Names"], path: "Tests/TestLexicon"),
    // A pseudo-terminal and a terminal emulator (libvterm) for the tests.
    .target(name: "CTestTerminal", path: "Tests/CTestTerminal", linkerSettings: [.linkedLibrary("vterm")]),
    .target(name: "TestTerminal", dependencies: ["CTestTerminal"], path: "Tests/TestTerminal"),
    .executableTarget(
      name: "parley-bench",
      dependencies: ["Chronicle", "Reading", "Corpus", "EDTF", "Lexicon", "Names", "CLexicon"], path: "Tests/Bench"),
    .executableTarget(name: "terminal-probe", dependencies: ["Terminal", "Frame"], path: "Tests/TerminalProbe"),
  ],
  swiftLanguageModes: [.v6],
  cLanguageStandard: .c2x,
  cxxLanguageStandard: .cxx17
)
