import ArgumentParser
import EDTF

/// What is kept between runs, for those who want to see it or be rid of it.
struct CacheCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "cache",
    abstract: "List what was found in texts and is kept for opening them again, or remove it.",
    discussion: """
      Of archives of 50 kilobytes and more parley keeps what it found, so that the next start reads only texts that \
      changed; it lies in parley/texts in $XDG_CACHE_HOME (~/.cache). Nothing is lost when it is removed. The setting \
      'cache' limits it; --no-cache of other commands leaves it alone.
      """)

  @Flag(help: "Remove everything.")
  var clear = false

  func run() throws {
    guard let folder = CacheFolder() else { throw Failure("there is no home directory, and so no cache", status: 3) }
    if clear {
      output("\(Self.megabytes(folder.clear())) removed from \(folder.path)\n")
      return
    }
    let entries = folder.entries
    guard !entries.isEmpty else { return output("nothing is kept in \(folder.path)\n") }
    var table = Table(numbers: [1, 2])
    for entry in entries {
      let day = CalendarDay(number: Int32(clamping: entry.used / 86_400)).description
      let texts = entry.root == nil ? "damaged" : "\(entry.texts) texts"
      table.add(day, texts, Self.megabytes(entry.bytes), entry.root ?? entry.name)
    }
    output(lines: table.lines(on: Page.standardOutput()))
  }

  private static func megabytes(_ bytes: UInt64) -> String { "\((bytes + 500_000) / 1_000_000) MB" }
}
