/// Case endings of Slavic names, to be cut off when two words are compared.
enum NameEndings {
  private static let shortest = 3

  /// Notes in a word where its phones may end. Only what leaves at least three phones counts.
  static func cuts(
    _ letters: UnsafeBufferPointer<UInt32>, phones ends: [UInt8], script: NameWord.Script, into word: inout NameWord
  ) {
    guard script != .other, letters.count > shortest else { return }
    var found = 0
    var length = min(4, letters.count - shortest)
    while length > 0, found < 4 {
      if isEnding(letters, length, script), let cut = phonesLeft(letters.count - length, ends) {
        word.cuts[found] = cut
        found += 1
      }
      length -= 1
    }
  }

  private static func phonesLeft(_ letters: Int, _ ends: [UInt8]) -> UInt8? {
    var count = 0
    while count < ends.count, Int(ends[count]) <= letters { count += 1 }
    return count >= shortest ? UInt8(truncatingIfNeeded: count) : nil
  }

  private static func isEnding(
    _ letters: UnsafeBufferPointer<UInt32>, _ length: Int, _ script: NameWord.Script
  ) -> Bool {
    var packed: UInt64 = 0
    for index in (letters.count - length)..<letters.count {
      packed = packed << 16 | UInt64(letters[index] & 0xFFFF)
    }
    return (script == .cyrillic ? cyrillic : latin).contains(packed)
  }

  /// Up to four letters, 16 bits each.
  private static func pack(_ list: String) -> Set<UInt64> {
    Set(list.split(separator: " ").map { $0.unicodeScalars.reduce(0) { $0 << 16 | UInt64($1.value) } })
  }

  private static let cyrillic = pack(
    "а у ю я е ы и і ї о й ь ом ем ым им ім єм ям ой ей ою ею єю ая яя ую юю ий ый ої ій її ії ого его ому ему ові еві єві ого ії ію ією ия ии ию ией ова ової овой ову овою ами ями ах ях цы цев цам"
  )
  private static let latin = pack("a y i ii iy yi yy ij yj aya aia aja oi oy oj o e")
}
