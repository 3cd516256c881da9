import Chronicle
import Frame

/// What can happen to the browser.
public enum Message: Sendable {
  case key(Key)
  case resized(Size)
  /// A newer picture of the corpus.
  case chronicle(Chronicle)
  case progress(CorpusLoader.Progress)
  /// The last text is read.
  case loaded
  /// No key came for a while: what follows the selection may catch up.
  case quiet
  /// Something outside went well or wrong; shown until the next key.
  case notice(String)
}

/// What the browser asks of the world outside.
public enum Effect: Hashable, Sendable {
  case quit
  /// Put a text into the clipboard.
  case copy(String)
  /// Show a text in the user's pager, from a line on (counted from 1).
  case page(text: String, line: Int)
  /// Open a text of the corpus in the user's editor at a line (counted from 1).
  case edit(document: String, line: Int)
  /// Send `quiet` once no key has come for so many milliseconds.
  case awaitQuiet(milliseconds: Int)
}
