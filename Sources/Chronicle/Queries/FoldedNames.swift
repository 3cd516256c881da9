import Names

/// Many names without case and accents in one row of bytes, for finding those that answer a few letters.
public struct FoldedNames: Sendable {
  /// How well a name answers all words of a query, the best first.
  public enum Quality: UInt8, Comparable, Sendable {
    /// The query's words begin words of the name, the first one its first word.
    case start
    /// The query's words begin words of the name.
    case prefix
    case inside

    public static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
  }

  /// Each word led by a blank, each name ended.
  private(set) var bytes: [UInt8] = []
  /// Where each name starts, and where the last one ends.
  private(set) var starts: [UInt32] = [0]

  public init() {}

  public init(_ names: some Sequence<String>) {
    for name in names { append(name) }
  }

  public var count: Int { starts.count - 1 }

  public mutating func append(_ name: String) { append(folded: Self.folded(name)) }

  mutating func append(folded name: [UInt8]) {
    bytes += name
    bytes.append(FoldedBytes.end)
    starts.append(UInt32(bytes.count))
  }

  /// The words of a name, each led by a blank; empty for a name without words.
  static func folded(_ name: String) -> [UInt8] {
    var result: [UInt8] = []
    var isWithinWord = false
    for scalar in name.unicodeScalars {
      guard FoldedWords.isWordScalar(scalar.value) else {
        isWithinWord = false
        continue
      }
      if !isWithinWord { result.append(FoldedBytes.blank) }
      isWithinWord = true
      let (first, second) = Folding.fold(scalar.value)
      for letter in [first, second] where letter != 0 {
        if letter < 0x80 {
          result.append(UInt8(letter))
        } else if let scalar = Unicode.Scalar(letter) {
          result += UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter
        }
      }
    }
    return result
  }

  /// Calls `body` with the names that hold all words of a query, in order.
  ///
  /// - Complexity: O(bytes of the names · words).
  public func find(_ query: String, _ body: (Int, Quality) -> Void) {
    find(FoldedWords.words(of: query), body)
  }

  func find(_ words: [[UInt32]], _ body: (Int, Quality) -> Void) {
    guard let first = words.first else { return }
    var found = mark(first, isFirst: true)
    for word in words.dropFirst() {
      let next = mark(word, isFirst: false)
      for name in found.indices {
        guard found[name] != Self.none else { continue }
        found[name] = next[name] == Self.none ? Self.none : max(found[name], next[name])
      }
    }
    for (name, value) in found.enumerated() {
      if let quality = Quality(rawValue: value) { body(name, quality) }
    }
  }

  private static let none = UInt8.max

  /// By name, how well it answers one word.
  /// - Parameter isFirst: the name may begin with it; of other words it does not matter where they stand.
  private func mark(_ word: [UInt32], isFirst: Bool) -> [UInt8] {
    var result = [UInt8](repeating: Self.none, count: count)
    let needle = FoldedBytes.bytes(of: word)
    bytes.withUnsafeBufferPointer { text in
      needle.withUnsafeBufferPointer { needle in
        var place = 0
        var name = 0
        while let found = FoldedBytes.first(needle, in: text, from: place, to: text.count) {
          while Int(starts[name + 1]) <= found { name += 1 }
          let isLed = text[found - 1] == FoldedBytes.blank
          let quality: Quality = !isLed ? .inside : isFirst && found - 1 != Int(starts[name]) ? .prefix : .start
          result[name] = min(result[name], quality.rawValue)
          // A later word of the name answers no better than one that begins so.
          place = isLed ? Int(starts[name + 1]) : found + 1
        }
      }
    }
    return result
  }

  /// Whether letters occur in a name in order, beginning at the start of a word, and with few others between.
  func isScattered(_ letters: [UInt32], in name: Int) -> Bool {
    bytes.withUnsafeBufferPointer { text in
      let end = Int(starts[name + 1]) - 1
      for start in Int(starts[name])..<end where text[start] == FoldedBytes.blank {
        var place = start + 1
        var next = 0
        var seen = 0
        while place < end, next < letters.count, seen < letters.count + 4 {
          let (scalar, width) = FoldedWords.decode(text, place, end)
          if seen == 0, scalar != letters[0] { break }
          if scalar == letters[next] { next += 1 }
          seen += 1
          place += width
        }
        if next == letters.count { return true }
      }
      return false
    }
  }
}
