import Chronicle
import Corpus
import Glibc
import Lexicon

/// Makes the lexicon and what reads texts while the command line is taken apart and the terminal is opened: together
/// they take longer than all that else stands between the user and the first screen.
struct EarlyStart: Sendable {
  private let madeLexicon = Promise<Result<Lexicon, any Error>>()
  private let madeTools = Promise<Result<LoadingTools, any Error>>()

  /// Begins at once.
  /// - Parameter load: gives the lexicon.
  init(_ load: @escaping @Sendable () throws -> Lexicon) {
    let make = { @Sendable [self] in
      let lexicon = Result { try load() }
      madeLexicon.fulfil(lexicon)
      madeTools.fulfil(lexicon.map(LoadingTools.init))
    }
    // The system may have no thread to give.
    if !Threads.detach(make) { make() }
  }

  /// Waits for it.
  func lexicon() throws -> Lexicon { try madeLexicon.wait().get() }

  /// Waits for them.
  func tools() throws -> LoadingTools { try madeTools.wait().get() }

  /// Whether a command line opens the browser on a directory with nothing said beyond: what is made before it is taken
  /// apart might otherwise be made for nothing.
  /// - Parameter commands: names of all commands.
  static func isUseful(for arguments: [String], commands: [String]) -> Bool {
    guard isatty(STDOUT_FILENO) == 1, !arguments.contains(where: { $0.hasPrefix("-") }) else { return false }
    switch arguments.count {
    case 0: return true
    case 1: return arguments[0] == "browse" || !commands.contains(arguments[0]) && access(arguments[0], F_OK) == 0
    case 2: return arguments[0] == "browse"
    default: return false
    }
  }
}
