import ArgumentParser
import Browser
import Frame
import Lexicon

/// Prints what the browser would show, for the README and for reports of mistakes.
struct Screen: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "screen",
    abstract: "Print a screen of the browser as text, after some keys.",
    discussion: """
      Example:
        parley screen --size 100x30 --keys "j j enter" texts/
      """, shouldDisplay: false)

  @Option(help: ArgumentHelp("Columns and rows.", valueName: "CxR"))
  var size = "80x24"

  @Option(help: "Names of keys, separated by blanks.")
  var keys = ""

  @Option(help: ArgumentHelp("Settings and keys, as of 'parley config'; default: none.", valueName: "file"))
  var config: String?

  @OptionGroup var corpus: CorpusOptions

  private var dimensions: Size? {
    let parts = size.split(separator: "x").compactMap { Int($0) }
    guard parts.count == 2, parts.allSatisfy({ (1...1000).contains($0) }) else { return nil }
    return Size(rows: parts[1], columns: parts[0])
  }

  func validate() throws {
    guard dimensions != nil else { throw ValidationError("--size takes columns and rows, as 80x24; not '\(size)'") }
    for name in keys.split(separator: " ") where Key(String(name)) == nil {
      throw ValidationError("no key is called '\(name)'")
    }
  }

  func run() throws {
    let config = try config.map { try Config.load($0) } ?? Config()
    try corpus.run { chronicle, lexicon in
      guard let dimensions else { return }
      let labels = config.settings.names
      var state = BrowserState(
        root: corpus.root, size: dimensions, charset: .unicode, table: config.table, settings: config.settings,
        countryNames: BrowseSession.countryNames(lexicon, labels))
      _ = state.update(.picture(Picture(chronicle.labelled(in: labels))))
      for key in keys.split(separator: " ").compactMap({ Key(String($0)) }) { _ = state.update(.key(key)) }
      _ = state.update(.quiet)
      output(state.frame().text)
    }
  }
}
