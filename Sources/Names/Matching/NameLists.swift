import CNames

/// The word lists of data/lexicon/names. They are carried in the program as they are, so that names can be compared
/// without a lexicon.
enum NameLists {
  /// Cut by scalars: by characters it would cost the start two milliseconds.
  typealias Line = Substring.UnicodeScalarView

  /// Gives every spelling of every given name: the number of the name, from 1 on, and the folded letters.
  ///
  /// The list is long and asked for when the first name is compared: it is gone through once, without strings.
  static func forEachGivenName(_ body: (UInt16, UnsafeBufferPointer<UInt32>) -> Void) {
    var number: UInt16 = 0
    var letters: [UInt32] = []
    var isComment = false
    var isLineBegun = false
    func close() {
      guard !letters.isEmpty else { return }
      letters.withUnsafeBufferPointer { body(number, $0) }
      letters.removeAll(keepingCapacity: true)
    }
    var decoder = Unicode.UTF8.ForwardParser()
    var bytes = UnsafeBufferPointer(start: parley_given_names, count: parley_given_names_size).makeIterator()
    while case .valid(let encoded) = decoder.parseScalar(from: &bytes) {
      let scalar = Unicode.UTF8.decode(encoded)
      switch scalar {
      case "\n":
        close()
        isComment = false
        isLineBegun = false
      case _ where isComment: continue
      case " ": close()
      case "#" where !isLineBegun: isComment = true
      default:
        if !isLineBegun { number += 1 }
        isLineBegun = true
        let (first, second) = NameLetter.fold(scalar.value)
        letters.append(first)
        if second != 0 { letters.append(second) }
      }
    }
    close()
  }

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
