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
    var builder = ChronicleBuilder(lexicon)
    builder.remembersMerging = false
    self.builder = builder
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
    var texts: [String: Told] = [:]
    var problems: [CorpusProblem] = []
    for file in files {
      var batches = try LineBatches(file)
      defer { batches.close() }
      while case let batch = batches.next(), !batch.isEmpty {
        let results = Threads.map(batch.count) { [lines] number -> Result<Findings, FindingsLines.Mistake> in
          do throws(FindingsLines.Mistake) { return .success(try lines.findings(batch[number].bytes)) } catch {
            return .failure(error)
          }
        }
        for (line, result) in zip(batch, results) {
          let place = "\(batches.name):\(line.number)"
          switch result {
          case .success(let findings):
            if let problem = add(findings, line.bytes, to: &texts) {
              problems.append(CorpusProblem(file: place, what: problem, advice: "read the texts once with one program"))
            }
          case .failure(let mistake):
            problems.append(CorpusProblem(file: place, what: mistake.description, advice: "extract the text again"))
          }
        }
      }
    }
    for problem in problems { warn(problem.description) }
    guard !texts.isEmpty else {
      throw Failure("\(files.joined(separator: " ")): holds no findings; 'parley extract' makes them", status: 3)
    }
    return (texts.values.map(\.findings), problems)
  }

  /// A text with the line that told it, which stands for it where texts are compared.
  private struct Told {
    var line: UInt64
    var findings: Findings
  }

  /// - Returns: what is wrong with the text, if anything is.
  private func add(_ findings: Findings, _ line: [UInt8], to texts: inout [String: Told]) -> String? {
    let id = findings.document.id
    let told = Told(line: ContentHash.of(line), findings: findings)
    guard let other = texts[id] else {
      texts[id] = told
      return nil
    }
    // Twice the same is once; of two that differ the same one counts in whatever order they come.
    guard other.line != told.line else { return nil }
    if told.line < other.line { texts[id] = told }
    return "\(id) comes twice, with different findings"
  }
}
