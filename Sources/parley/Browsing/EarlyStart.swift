import Chronicle
import Corpus
import Lexicon

/// Makes the lexicon and what reads texts while the settings are read, the texts listed and the terminal opened.
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
}
