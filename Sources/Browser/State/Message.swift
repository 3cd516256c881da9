import Chronicle
import Frame

/// What can happen to the browser.
public enum Message: Sendable {
  case key(Key)
  case resized(Size)
  /// A newer picture of the corpus.
  case picture(Picture)
  /// What makes searching in the last picture fast.
  case indexes(SearchIndexes)
  case progress(CorpusLoader.Progress)
  /// The last text is read.
  case loaded
  /// No key came for a while: what follows the selection may catch up.
  case quiet
  /// Something outside went well or wrong; shown until the next key.
  case notice(String)
  /// The corrections as they are kept now, and where. They come before the picture to which they are applied.
  case corrections(Corrections, path: String)
  /// What is wrong with the user's settings, each with its file and line.
  case fileProblems([String])
  /// What the user's command made of a paragraph.
  case answer(command: String, text: String)
}

/// What the browser asks of the world outside.
public enum Effect: Hashable, Sendable {
  case quit
  /// Put a text into the clipboard, and say what it was.
  case copy(String, what: String)
  /// Show a text in the user's pager, from a line on (counted from 1).
  case page(text: String, line: Int)
  /// Open a text of the corpus in the user's editor at a line (counted from 1).
  case edit(document: String, line: Int)
  /// Open a file of the user's in the editor at a line (counted from 1).
  case editFile(path: String, line: Int)
  /// Send a text through the user's command and give `answer` back; the keys do not wait for it.
  case pipe(command: String, text: String)
  /// Write the log of what was looked at into a new file.
  case exportLog(path: String)
  /// Write a correction down and apply it: `corrections` and a new picture follow.
  case correct(Correction)
  /// Forget the correction of this index.
  case takeBack(Int)
  /// Write the session down: something was marked that must not get lost.
  case keepSession
  /// Send `quiet` once no key has come for so many milliseconds.
  case awaitQuiet(milliseconds: Int)
}
