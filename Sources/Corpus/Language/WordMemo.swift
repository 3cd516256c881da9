import Synchronization

/// Remembers what words cost each language: texts of one corpus are made of the same words again and again, and the
/// tables of letters are larger than a core's caches.
///
/// Only what depends on the word alone is kept, so that what is told of a text does not depend on what was read before.
/// One thread uses it at a time; see ``WordMemos``.
struct WordMemo: @unchecked Sendable {  // Handed from thread to thread by what owns it, used by one at a time.
  /// Slots; a word can stand in one only and puts out what stood there.
  private static let count = 1 << 12
  /// Lanes kept of a word: languages of larger groups are looked up letter by letter.
  static let mostBlocks = 2

  private let keys: UnsafeMutablePointer<UInt64>
  private let costs: UnsafeMutablePointer<LaneCosts>

  fileprivate init() {
    keys = .allocate(capacity: Self.count)
    keys.initialize(repeating: 0, count: Self.count)
    costs = .allocate(capacity: Self.count * Self.mostBlocks)
    costs.initialize(repeating: LaneCosts(), count: Self.count * Self.mostBlocks)
  }

  fileprivate func deallocate() {
    keys.deallocate()
    costs.deallocate()
  }

  /// Where a word's costs stand, and whether they are there already; when not, they are zero and the caller fills them.
  /// - Parameter key: its hash, never zero in practice; zero is taken for a word not seen.
  @inline(__always)
  func costs(of key: UInt64) -> (costs: UnsafeMutablePointer<LaneCosts>, isKnown: Bool) {
    let slot = Int(truncatingIfNeeded: LetterTable.hash(key)) & (Self.count - 1)
    let found = costs + slot * Self.mostBlocks
    if keys[slot] == key, key != 0 { return (found, true) }
    keys[slot] = key
    found.update(repeating: LaneCosts(), count: Self.mostBlocks)
    return (found, false)
  }
}

/// The memos of all threads that read at once: each takes one for a document and gives it back.
final class WordMemos: Sendable {
  private let idle = Mutex<[WordMemo]>([])

  deinit { idle.withLock { for memo in $0 { memo.deallocate() } } }

  func withMemo<Result>(_ body: (WordMemo) -> Result) -> Result {
    let memo = idle.withLock { $0.popLast() } ?? WordMemo()
    defer { idle.withLock { $0.append(memo) } }
    return body(memo)
  }
}

/// Costs of sixteen languages in sixteen bits each: lanes of even numbers and of odd ones.
struct LaneCosts: BitwiseCopyable {
  private var even = SIMD8<UInt16>()
  private var odd = SIMD8<UInt16>()

  /// Adds a row of the letter table.
  @inline(__always)
  mutating func add(_ row: LetterTable.Row) {
    let lanes = unsafeBitCast(row, to: SIMD8<UInt16>.self)
    even &+= lanes & SIMD8(repeating: 0xFF)
    odd &+= lanes &>> SIMD8(repeating: 8)
  }

  /// Takes a row off.
  @inline(__always)
  mutating func subtract(_ row: LetterTable.Row) {
    let lanes = unsafeBitCast(row, to: SIMD8<UInt16>.self)
    even &-= lanes & SIMD8(repeating: 0xFF)
    odd &-= lanes &>> SIMD8(repeating: 8)
  }

  @inline(__always)
  mutating func add(_ other: LaneCosts) {
    even &+= other.even
    odd &+= other.odd
  }

  /// Adds one cost to all lanes.
  @inline(__always)
  mutating func add(_ cost: UInt16) {
    even &+= SIMD8(repeating: cost)
    odd &+= SIMD8(repeating: cost)
  }

  /// The costs as a block of lanes; in between they may have been below zero.
  var lanes: SIMD16<Int32> {
    var lanes = SIMD16<Int32>()
    for lane in 0..<8 {
      lanes[2 * lane] = Int32(Int16(bitPattern: even[lane]))
      lanes[2 * lane + 1] = Int32(Int16(bitPattern: odd[lane]))
    }
    return lanes
  }
}
