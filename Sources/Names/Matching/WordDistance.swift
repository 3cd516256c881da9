/// How alike two words of names sound: a weighted edit distance over their phones.
enum WordDistance {
  /// Words of more phones are not measured.
  private static let longestWord = 40

  /// 1 where both words have the same phones, about 0.5 for unrelated words.
  ///
  /// Where one is Cyrillic, case endings may be left out on both sides at a small price.
  /// - Parameter floor: words that cannot be as alike as this may be told to be less alike than they are.
  static func similarity(
    _ name: ParsedName, _ word: NameWord, _ other: ParsedName, _ otherWord: NameWord, floor: Double = 0
  ) -> Double {
    let cutsAllowed = word.script == .cyrillic || otherWord.script == .cyrillic
    let left = word.phones
    let right = otherWord.phones
    guard right.count < longestWord, left.count < longestWord else { return left.count == right.count ? 0.5 : 0 }
    let distance = PhoneDistance.standard
    // No row holds less than the least of the row before it.
    let most = floor > 0 ? Int32((1 - floor) * WordDistance.norm(word, otherWord)) + 1 : .max
    var best = Double.infinity
    withUnsafeTemporaryAllocation(of: Int32.self, capacity: longestWord) { row in
      name.phones.withUnsafeBufferPointer { a in
        other.phones.withUnsafeBufferPointer { b in
          distance.costs.withUnsafeBufferPointer { costs in
            distance.gaps.withUnsafeBufferPointer { gaps in
              row[0] = 0
              for j in 0..<right.count { row[j + 1] = row[j] + Int32(gaps[Int(b[right.lowerBound + j])]) }
              for i in 0..<left.count {
                let phone = Int(a[left.lowerBound + i])
                let gap = Int32(gaps[phone])
                var diagonal = row[0]
                row[0] += gap
                var least = row[0]
                for j in 0..<right.count {
                  let opposite = Int(b[right.lowerBound + j])
                  let above = row[j + 1]
                  var value = diagonal + Int32(costs[phone * Phone.count + opposite])
                  value = min(value, above + gap)
                  value = min(value, row[j] + Int32(gaps[opposite]))
                  diagonal = above
                  row[j + 1] = value
                  least = min(least, value)
                }
                if least > most { return }
                guard cutsAllowed else { continue }
                WordDistance.ends(row, i + 1, word, otherWord, &best)
              }
              WordDistance.full(row, word, otherWord, &best)
            }
          }
        }
      }
    }
    return max(0, 1 - best)
  }

  /// How alike two names sound when all their words are run together.
  static func joined(_ a: ParsedName, _ b: ParsedName) -> Double {
    similarity(a, whole(a), b, whole(b), floor: 0.9)
  }

  private static func whole(_ name: ParsedName) -> NameWord {
    var word = NameWord(source: 0..<0, letters: 0..<name.letters.count, phones: 0..<name.phones.count)
    word.weight = name.words.reduce(0) { $0 + $1.weight }
    return word
  }

  /// What distances are divided by: the words' length, but long words do not forgive more.
  private static func norm(_ word: NameWord, _ other: NameWord) -> Double {
    min(longest, Double(max(60, word.weight + other.weight)) / 2)
  }

  private static let longest = 480.0

  private static func full(
    _ row: UnsafeMutableBufferPointer<Int32>, _ word: NameWord, _ other: NameWord, _ best: inout Double
  ) {
    let weight = WordDistance.norm(word, other)
    best = min(best, Double(row[other.phones.count]) / weight)
  }

  /// What the distance is when the left word ends after `length` phones and the right one wherever it may.
  private static func ends(
    _ row: UnsafeMutableBufferPointer<Int32>, _ length: Int, _ word: NameWord, _ other: NameWord, _ best: inout Double
  ) {
    let isWhole = length == word.phones.count
    if !isWhole && !word.cuts.contains(UInt8(truncatingIfNeeded: length)) { return }
    let weight = WordDistance.norm(word, other)
    if !isWhole, word.script == .cyrillic {
      best = min(best, Double(row[other.phones.count] + 18) / weight)
    }
    for index in 0..<4 where other.cuts[index] != 0 {
      let cut = Int(other.cuts[index])
      if isWhole && other.script != .cyrillic { continue }
      best = min(best, Double(row[cut] + (isWhole ? 18 : 12)) / weight)
    }
  }
}

extension SIMD4 where Scalar == UInt8 {
  func contains(_ value: UInt8) -> Bool { self[0] == value || self[1] == value || self[2] == value || self[3] == value }
}
