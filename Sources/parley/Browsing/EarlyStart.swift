import Chronicle
import Corpus
import Glibc
import Lexicon
import Names
import Synchronization
import Terminal

/// Makes what reads texts while the command line is taken apart and the terminal is opened: together they take longer
/// than all that else stands between the user and the first screen.
///
/// A class, because the threads that make it hold it.
final class EarlyStart: Sendable {
  private let made = Mutex<Result<LoadingTools, any Error>?>(nil)
  /// Locked while somebody waits for it.
  private let making = Mutex<Threads.Running?>(nil)
  private let load: @Sendable () throws -> Lexicon

  /// Begins at once.
  /// - Parameter load: gives the lexicon.
  init(_ load: @escaping @Sendable () throws -> Lexicon) {
    self.load = load
    making.withLock { $0 = Threads.start { [self] in make() } }
    _ = Threads.detach { NameTables.prepare() }
  }

  private func make() {
    let result = Result { LoadingTools(try load()) }
    made.withLock { $0 = result }
  }

  /// What was made; waits for it.
  func tools() throws -> LoadingTools {
    making.withLock { thread in
      thread?.wait()
      thread = nil
      // The system may have given no thread.
      if made.withLock({ $0 == nil }) { make() }
    }
    guard let result = made.withLock({ $0 }) else { preconditionFailure("just made") }
    return try result.get()
  }

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
