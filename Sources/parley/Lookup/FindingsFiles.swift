import Chronicle
import Corpus
import Exchange
import Lexicon
import Reading

/// Reads what `parley extract` printed back into a chronicle.
struct FindingsFiles {
  private let lines: FindingsLines
  private let builder: ChronicleBuilder

  init(_ lexicon: Lexicon) {
    lines = FindingsLines(lexicon)
    builder = ChronicleBuilder(lexicon)
  }

  /// - Parameters:
  ///   - files: paths; "-" for standard input.
  ///   - root: what the chronicle calls its corpus.
  /// - Throws: when a file cannot be opened, or nothing in them can be used. Single lines that cannot be used are
  ///   problems of the chronicle; each is told on standard error.
  func chronicle(_ files: [String], root: String) throws -> Chronicle {
    let (findings, problems) = try read(files)
    return builder.build(root: root, findings, problems: problems)
  }

  /// The findings of each text, in no order, and what could not be used.
  func read(_ files: [String]) throws -> ([Findings], [CorpusProblem]) {
    var texts: [String: (line: [UInt8], findings: Findings)] = [:]
    var problems: [CorpusProblem] = []
    for file in files {
      var reader = try LineReader(file)
      defer { reader.close() }
      while let line = reader.next() {
        do throws(FindingsLines.Mistake) {
          let findings = try lines.findings(line)
          let id = findings.document.id
          guard let other = texts[id] else {
            texts[id] = (line, findings)
            continue
          }
          // Twice the same is once; of two that differ the same one counts in whatever order they come.
          guard other.line != line else { continue }
          problems.append(
            problem(reader, "\(id) comes twice, with different findings", "read the texts once with one program"))
          if line.lexicographicallyPrecedes(other.line) { texts[id] = (line, findings) }
        } catch {
          problems.append(problem(reader, error.description, "extract the text again"))
        }
      }
    }
    for problem in problems { warn(problem.description) }
    guard !texts.isEmpty else {
      throw Failure("\(files.joined(separator: " ")): holds no findings; 'parley extract' makes them", status: 3)
    }
    return (texts.values.map(\.findings), problems)
  }

  private func problem(_ reader: LineReader, _ what: String, _ advice: String) -> CorpusProblem {
    CorpusProblem(file: "\(reader.name):\(reader.number)", what: what, advice: advice)
  }
}
