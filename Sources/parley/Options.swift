import ArgumentParser
import CLexicon
import CSystem
import Chronicle
import Frame
import Glibc
import Lexicon
import Reading

/// Options of every command that needs the lexicon.
struct LexiconOptions: ParsableArguments {
  @Option(
    name: .long,
    help: ArgumentHelp(
      "Add to the built-in lexicon, or override it, from a directory laid out as data/lexicon.", valueName: "dir"))
  var lexicon: [String] = []

  /// The lexicon inside the program, with the user's laid over it.
  func load() throws -> Lexicon { try Self.load(lexicon) }

  /// - Parameter directories: laid over it, the last one uppermost.
  static func load(_ directories: [String] = []) throws -> Lexicon {
    do {
      if directories.isEmpty, parley_lexicon_size > 0 { return try builtIn() }
      var source = parley_lexicon_size > 0 ? try builtIn().source : LexiconSource()
      for directory in directories { source = source.overlaid(with: try SourceReader.read(directory)) }
      guard !source.actors.isEmpty else {
        throw Failure(
          "this program carries no lexicon; build it with 'make build', or name one with --lexicon DIR", status: 2)
      }
      for problem in source.problems { warn(problem.description) }
      return try Lexicon(compiled: Compiler.compile(source, languageTables: LanguageProfiles.compiled(source)))
    } catch let problem as LexiconProblem {
      throw Failure(problem.description, status: 2)
    }
  }

  private static func builtIn() throws -> Lexicon {
    try Lexicon(compiled: UnsafeRawBufferPointer(start: parley_lexicon_bytes, count: parley_lexicon_size))
  }
}

/// An error that ends the program with one line on standard error.
struct Failure: Error, CustomStringConvertible {
  var description: String
  var status: Int32

  init(_ description: String, status: Int32) {
    self.description = description
    self.status = status
  }

  /// Says what is wrong and leaves.
  func leave() -> ExitCode {
    warn(description)
    return ExitCode(status)
  }
}

/// Writes to standard error; names of files and words of the user are shown, not sent.
func warn(_ text: String) {
  let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map { Charset.unicode.visible($0) }
  write("parley: \(lines.joined(separator: "\n"))\n", to: STDERR_FILENO)
}

/// Writes text to standard output.
func output(_ text: String) { write(text, to: STDOUT_FILENO) }

/// Writes lines to standard output.
func output(lines: [String]) { output(lines.map { $0 + "\n" }.joined()) }

/// Writes bytes to standard output.
func writeAll(_ bytes: [UInt8]) { bytes.withUnsafeBytes { writeAll($0) } }

private func write(_ text: String, to descriptor: Int32) {
  var text = text
  text.withUTF8 { writeAll(UnsafeRawBufferPointer($0), to: descriptor) }
}

/// Writes all bytes; a reader that went away ends the program quietly, as other filters do.
func writeAll(_ bytes: UnsafeRawBufferPointer, to descriptor: Int32 = STDOUT_FILENO) {
  var rest = bytes[...]
  while !rest.isEmpty {
    let count = Glibc.write(descriptor, UnsafeRawBufferPointer(rebasing: rest).baseAddress, rest.count)
    if count > 0 {
      rest = rest.dropFirst(count)
    } else if errno != EINTR {
      if descriptor == STDOUT_FILENO { exit(errno == EPIPE ? 0 : 1) }
      return
    }
  }
}
