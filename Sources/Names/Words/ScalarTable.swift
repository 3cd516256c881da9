/// All that cutting words asks of a scalar, in one number: its folded form, its class, its script.
struct ScalarEntry: Equatable, BitwiseCopyable {
  /// From low to high: 21 bits of the first folded scalar, 7 of the second, 8 of ``Token/Flags`` that the letter gives
  /// its word, then the class, and a bit each for capitals, apostrophes and letters that fold to just one scalar.
  fileprivate let rawValue: UInt64

  fileprivate static let firstScalar: UInt64 = 0x1F_FFFF
  fileprivate static let scriptShift: UInt64 = 28
  fileprivate static let capitalShift: UInt64 = 40
  fileprivate static let plainLetter: UInt64 = 1 << 42

  init(_ scalar: UInt32) {
    let (first, second) = Folding.fold(scalar)
    let kind = ScalarClass.of(scalar)
    var script: Token.Flags = []
    if kind == .letter { script = scalar < 0x250 ? .latin : scalar &- 0x400 < 0x130 ? .cyrillic : [] }
    let isPlain = kind == .letter && first != 0 && second == 0
    rawValue =
      UInt64(first) | UInt64(second) << 21 | UInt64(script.rawValue) << Self.scriptShift | UInt64(kind.rawValue) << 36
      | (ScalarClass.isCapital(scalar) ? 1 << Self.capitalShift : 0) | (ScalarClass.isApostrophe(scalar) ? 1 << 41 : 0)
      | (isPlain ? Self.plainLetter : 0)
  }

  var first: UInt64 { rawValue & Self.firstScalar }
  var second: UInt64 { rawValue >> 21 & 0x7F }
  var script: UInt8 { UInt8(truncatingIfNeeded: rawValue >> Self.scriptShift) }
  var isLetter: Bool { rawValue >> 36 & 0xF == UInt64(ScalarClass.letter.rawValue) }
  var isSpace: Bool { rawValue >> 36 & 0xF == UInt64(ScalarClass.space.rawValue) }
  var kind: ScalarClass { ScalarClass(rawValue: UInt8(truncatingIfNeeded: rawValue >> 36 & 0xF)) ?? .mark }
  /// 1 for a capital.
  var capitals: Int { Int(truncatingIfNeeded: rawValue >> Self.capitalShift & 1) }
  var isApostrophe: Bool { rawValue >> 41 & 1 == 1 }

  /// Whether it is a letter that folds to just one scalar, as nearly all do.
  var isPlainLetter: Bool { rawValue & Self.plainLetter != 0 }

  /// Adds the folded scalar to a running hash, as ``WordKey/absorb(_:into:)`` does.
  @inline(__always)
  func absorb(into state: inout UInt64) {
    if first != 0 { state = (state ^ first) &* WordKey.prime }
    if second != 0 { state = (state ^ second) &* WordKey.prime }
  }
}

/// The entries of the scalars most texts are made of (alphabets from Latin to Arabic), one load each; the others are made when they occur.
struct ScalarTable: @unchecked Sendable {  // Points at memory that is written once, before anybody has the table.
  static let shared = ScalarTable()

  /// All scalars of one or two bytes.
  static let count: UInt32 = 0x800

  private let entries: UnsafePointer<ScalarEntry>

  private init() {
    // For as long as the program runs.
    let memory = UnsafeMutablePointer<ScalarEntry>.allocate(capacity: Int(Self.count))
    for scalar in 0..<Self.count { memory.advanced(by: Int(scalar)).initialize(to: ScalarEntry(scalar)) }
    entries = UnsafePointer(memory)
  }

  @inline(__always)
  subscript(scalar: UInt32) -> ScalarEntry { scalar < Self.count ? entries[Int(scalar)] : ScalarEntry(scalar) }

  /// Passes letters of one or two bytes that fold to just one scalar, as nearly all do.
  /// - Returns: where they end.
  @inline(never)
  func plainLetters(
    _ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, _ state: inout UInt64, _ letters: inout Int,
    _ capitals: inout Int, _ flags: inout UInt8
  ) -> Int {
    precondition(range.lowerBound >= 0 && range.upperBound <= bytes.count, "beyond the text")
    var position = range.lowerBound
    // The last byte is left to others, so that the one behind a lead can be looked at.
    let last = range.upperBound &- 1
    var (hash, seen, count, large): (UInt64, UInt64, Int, UInt64) = (state, 0, 0, 0)
    while position < last {
      let byte = bytes[position]
      var scalar = Int(byte)
      var width = 1
      if byte >= 0x80 {
        guard byte & 0xE0 == 0xC0 else { break }
        scalar = Int(byte & 0x1F) &<< 6 | Int(bytes[position &+ 1] & 0x3F)
        width = 2
      }
      // At most 0x7FF.
      let entry = entries[scalar].rawValue
      guard entry & ScalarEntry.plainLetter != 0 else { break }
      hash = (hash ^ entry & ScalarEntry.firstScalar) &* WordKey.prime
      seen |= entry
      large &+= entry &>> ScalarEntry.capitalShift & 1
      count &+= 1
      position &+= width
    }
    state = hash
    letters &+= count
    capitals &+= Int(truncatingIfNeeded: large)
    flags |= UInt8(truncatingIfNeeded: seen &>> ScalarEntry.scriptShift)
    return position
  }
}
