import Corpus
import Names

extension Chronicle {
  /// The paragraphs that hold all words of a query, in the order of documents and paragraphs.
  ///
  /// A scan over the texts, in place and on all cores: no index has to be built or kept while texts still come in.
  /// - Complexity: O(bytes).
  public func hits(of query: TextQuery) -> TextHits {
    let scanner = TextScanner(query)
    // Threads cost more than they save where a key's worth of text is scanned.
    let chunk = documents.count > Self.chunk ? Self.chunk : max(1, documents.count)
    let found = Threads.map((documents.count + chunk - 1) / chunk) { number in
      let range = number * chunk..<min((number + 1) * chunk, documents.count)
      return ListedHits(hits(scanner, range), in: range)
    }
    return TextHits(found.compactMap { $0 })
  }

  /// Documents that one thread scans at a time.
  private static var chunk: Int { 512 }

  private func hits(_ scanner: TextScanner, _ range: Range<Int>) -> [TextHit] {
    var result: [TextHit] = []
    for index in range {
      let document = documents[index].document
      document.bytes.withUnsafeBufferPointer { text in
        for (number, paragraph) in document.paragraphs.enumerated() where scanner.finds(in: text, paragraph.range.range)
        {
          result.append(TextHit(document: index, paragraph: number, range: paragraph.range))
        }
      }
    }
    return result
  }
}

/// Looks for one query in many stretches of text.
///
/// The longest word is looked for first, by the first two bytes that its first letter may have in a text, whatever its
/// case and accents; the others only where that one stands.
private struct TextScanner: Sendable {
  private let word: TextQuery.Word
  private let others: [TextQuery.Word]
  /// By first byte: 0 no match begins with it, 1 some may, 2 the second byte decides.
  private var first = [UInt8](repeating: 0, count: 256)
  /// By both bytes.
  private var pair = [Bool](repeating: false, count: 65536)

  init(_ query: TextQuery) {
    let longest = query.words.indices.max { query.words[$0].letters.count < query.words[$1].letters.count } ?? 0
    word = query.words[longest]
    others = query.words.indices.filter { $0 != longest }.map { query.words[$0] }
    let letter = word.letters[0]
    // Beyond U+2000 nothing folds to anything else.
    for value in UInt32(0)..<0x2000 where Folding.fold(value).0 == letter { enter(value) }
    if letter >= 0x2000 { enter(letter) }
    // Combining marks fold to nothing; a word may begin with one.
    for value in UInt32(0x300)..<0x370 { enter(value) }
  }

  private mutating func enter(_ value: UInt32) {
    guard let scalar = Unicode.Scalar(value) else { return }
    let bytes = Array(UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
    if bytes.count == 1 {
      first[Int(bytes[0])] = 1
    } else {
      first[Int(bytes[0])] = 2
      pair[Int(bytes[0]) << 8 | Int(bytes[1])] = true
    }
  }

  func finds(in text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Bool {
    let range = range.clamped(to: 0..<text.count)
    let scan = WordScan(text, range)
    let isFound = first.withUnsafeBufferPointer { first in
      pair.withUnsafeBufferPointer { pair in
        var place = range.lowerBound
        while place < range.upperBound {
          let byte = Int(text[place])
          let kind = first[byte]
          if kind != 0, kind == 1 || place + 1 < range.upperBound && pair[byte << 8 | Int(text[place + 1])],
            scan.startsWord(at: place), scan.match(word, at: place)
          {
            return true
          }
          place += 1
        }
        return false
      }
    }
    guard isFound, !others.isEmpty else { return isFound }
    var rest = WordScan(text, range)
    return rest.finds(others)
  }
}

extension Document {
  /// The index of the paragraph that holds a byte; of the one before it where none does.
  ///
  /// - Complexity: O(log paragraphs).
  public func paragraph(at offset: UInt32) -> Int? {
    paragraphs.isEmpty ? nil : max(0, paragraphs.partitioningIndex { $0.range.start > offset } - 1)
  }
}
