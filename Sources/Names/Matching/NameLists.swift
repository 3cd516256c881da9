import CNames

/// The word lists of data/lexicon/names. They are carried in the program as they are, so that names can be compared
/// without a lexicon.
enum NameLists {
  /// Cut by scalars: by characters it would cost the start two milliseconds.
  typealias Line = Substring.UnicodeScalarView

  /// Given names, one a line in the spellings of many languages.
  static var given: [Line] { lines(of: parley_given_names, parley_given_names_size) }

  /// Small words of a kind.
  static func words(of kind: String) -> [Substring] {
    smallWords.flatMap { line -> [Substring] in
      guard line.starts(with: (kind + ":").unicodeScalars) else { return [] }
      return line.dropFirst(kind.unicodeScalars.count + 1).split(separator: " ").map(Substring.init)
    }
  }

  private static let smallWords = lines(of: parley_small_words, parley_small_words_size)

  /// Lines that are neither empty nor comments.
  private static func lines(of text: UnsafePointer<UInt8>, _ size: Int) -> [Line] {
    String(decoding: UnsafeBufferPointer(start: text, count: size), as: UTF8.self)
      .unicodeScalars.split(separator: "\n").filter { $0.first != "#" }
  }
}

/// Small words inside names in running text: "von", "al", "bin".
public enum NameJoint {
  /// Whether the word joins what stands around it to one name, in any language.
  public static func contains(_ word: WordKey) -> Bool { words.contains(word) }

  private static let words = Set(NameLists.words(of: "joint").map { WordKey(String($0)) })
}
