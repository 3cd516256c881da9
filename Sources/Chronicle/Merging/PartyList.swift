/// The numbers of some parties in memory that a ``PartyMemory`` keeps, ascending, each once.
///
/// Copying it copies a pointer: merging hands lists around more than it looks into them, and threads share no reference
/// count. Valid as long as that memory. Unchecked, because nobody writes what it points at.
struct PartyList: RandomAccessCollection, Hashable, @unchecked Sendable {
  private let base: UnsafePointer<Int32>
  private let length: Int32

  fileprivate init(_ base: UnsafePointer<Int32>, _ count: Int) {
    self.base = base
    length = Int32(count)
  }

  var startIndex: Int { 0 }
  var endIndex: Int { Int(length) }

  @inline(__always)
  subscript(index: Int) -> Int32 {
    precondition(index >= 0 && index < Int(length))
    return base[index]
  }

  @inline(__always)
  static func == (one: PartyList, other: PartyList) -> Bool {
    guard one.length == other.length else { return false }
    for index in 0..<Int(one.length) where one.base[index] != other.base[index] { return false }
    return true
  }

  func hash(into hasher: inout Hasher) {
    for party in self { hasher.combine(party) }
  }

  /// How many parties two lists share.
  func shared(with other: PartyList) -> Int {
    var (left, right, count) = (0, 0, 0)
    while left < Int(length), right < Int(other.length) {
      let (one, two) = (base[left], other.base[right])
      if one == two { count += 1 }
      if one <= two { left += 1 }
      if two <= one { right += 1 }
    }
    return count
  }
}

/// Three lists one after the other, which take less room than three by themselves. Unchecked as ``PartyList`` is.
struct PartyLists: @unchecked Sendable {
  private let base: UnsafePointer<Int32>
  private let firstEnd: Int32
  private let secondEnd: Int32
  private let thirdEnd: Int32

  fileprivate init(_ base: UnsafePointer<Int32>, _ firstEnd: Int, _ secondEnd: Int, _ thirdEnd: Int) {
    self.base = base
    (self.firstEnd, self.secondEnd, self.thirdEnd) = (Int32(firstEnd), Int32(secondEnd), Int32(thirdEnd))
  }

  var first: PartyList { PartyList(base, Int(firstEnd)) }
  var second: PartyList { PartyList(base + Int(firstEnd), Int(secondEnd - firstEnd)) }
  var third: PartyList { PartyList(base + Int(secondEnd), Int(thirdEnd - secondEnd)) }
}

/// Memory for the short lists of many claims, all freed together.
///
/// Unchecked: one thread writes it; what was made of it may be read from many while nothing is added.
final class PartyMemory: @unchecked Sendable {
  private var block = UnsafeMutablePointer<Int32>.allocate(capacity: PartyMemory.blockSize)
  private var full: [UnsafeMutablePointer<Int32>] = []
  private var used = 0
  private var room = PartyMemory.blockSize
  private static let blockSize = 1 << 14

  deinit { for block in full + [block] { block.deallocate() } }

  /// Lists of the parties that three bodies add, at most so many in each.
  func lists(
    atMost capacity: Int, _ first: (inout Growing) -> Void, _ second: (inout Growing) -> Void,
    _ third: (inout Growing) -> Void
  ) -> PartyLists {
    if used + 3 * capacity > room {
      full.append(block)
      room = max(Self.blockSize, 3 * capacity)
      block = .allocate(capacity: room)
      used = 0
    }
    let start = block + used
    func end(from begin: Int, _ fill: (inout Growing) -> Void) -> Int {
      var growing = Growing(start + begin, capacity)
      fill(&growing)
      return begin + growing.count
    }
    let firstEnd = end(from: 0, first)
    let secondEnd = end(from: firstEnd, second)
    let thirdEnd = end(from: secondEnd, third)
    used += thirdEnd
    return PartyLists(start, firstEnd, secondEnd, thirdEnd)
  }

  /// A list while it is made.
  struct Growing {
    private let base: UnsafeMutablePointer<Int32>
    private let capacity: Int
    fileprivate private(set) var count = 0

    fileprivate init(_ base: UnsafeMutablePointer<Int32>, _ capacity: Int) {
      (self.base, self.capacity) = (base, capacity)
    }

    /// Adds a party in its place, unless it is there.
    mutating func insert(_ party: Int32) {
      var place = count
      while place > 0, base[place - 1] > party { place -= 1 }
      if place > 0, base[place - 1] == party { return }
      precondition(count < capacity)
      var last = count
      while last > place {
        (base + last).initialize(to: base[last - 1])
        last -= 1
      }
      (base + place).initialize(to: party)
      count += 1
    }
  }
}
