import ArgumentParser
import Chronicle
import Corpus
import Exchange
import Lexicon

/// Texts in, findings out: the work that needs one text at a time, as a filter.
struct Extract: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "extract",
    abstract: "Read texts from JSON Lines and print what each says, a line a text.",
    discussion: """
      A line in is {"id": …, "text": …} with "date", "language" and "source" where they are known; instead of "text" \
      there may be "data", the bytes of a file of any encoding in base64. Lines come out in the same order, so that any \
      engine that can run a filter spreads the work over machines. A line that cannot be read is named on standard error \
      and left out; the exit status is 1 then. 'parley merge', or --findings of any other command, takes what comes out.

      Example:
        parley extract < texts.jsonl > findings.jsonl
      """)

  @Argument(help: ArgumentHelp("JSON Lines; '-' for standard input.", valueName: "file"))
  var file = "-"

  @Option(help: ArgumentHelp("How many threads read; default: as many as there are cores.", valueName: "n"))
  var threads: Int?

  @OptionGroup var lexicon: LexiconOptions

  func run() throws {
    let lines = FindingsLines(try lexicon.load())
    var batches = try LineBatches(file)
    defer { batches.close() }
    var isWhole = true
    while case let batch = batches.next(), !batch.isEmpty {
      let results = Threads.map(batch.count, threads: threads ?? CoreCount.available) {
        number -> Result<[UInt8], FindingsLines.Mistake> in
        do throws(FindingsLines.Mistake) { return .success(try lines.extract(batch[number].bytes)) } catch {
          return .failure(error)
        }
      }
      for (line, result) in zip(batch, results) {
        switch result {
        case .success(let bytes): writeAll(bytes + [0x0A])
        case .failure(let mistake):
          isWhole = false
          warn("\(batches.name):\(line.number): \(mistake); the line is left out")
        }
      }
    }
    if !isWhole { throw ExitCode(1) }
  }
}

/// The model of all findings: what `parley export` prints of the texts themselves.
struct Merge: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "merge",
    abstract: "Merge what 'parley extract' found into one model and print it as 'parley export' does.",
    discussion: """
      Shards may come in any order and any grouping; the result is the same, byte for byte, as that of 'parley export' on \
      the directory of the same texts. Other commands take --findings to work on them, 'browse' included.

      Example:
        parley merge --root texts/ part-*.jsonl > export.jsonl
      """)

  @Argument(help: ArgumentHelp("What 'parley extract' printed; '-' for standard input.", valueName: "file"))
  var files: [String] = ["-"]

  @Option(help: ArgumentHelp("What the export calls the corpus.", valueName: "name"))
  var root = "findings"

  @OptionGroup var lexicon: LexiconOptions

  func run() throws {
    let lexicon = try lexicon.load()
    let chronicle = try FindingsFiles(lexicon).chronicle(files, root: root)
    JSONLines(chronicle, generator: Parley.generator).write { writeAll($0) }
    if !chronicle.problems.isEmpty { throw ExitCode(1) }
  }
}
