/// Memory for the many small lists of one document, all freed together.
///
/// One thread writes it; what was made of it may be read from many while nothing is added.
final class Arena: @unchecked Sendable {  // Written by the one that made it, before others read.
  /// What is left of the last block. Behind a pointer, so that the many who take from it are not checked for
  /// overlapping access each time.
  private struct Rest {
    var next: UnsafeMutableRawPointer?
    var count = 0
  }

  private var blocks: [UnsafeMutableRawPointer] = []
  private let rest: UnsafeMutablePointer<Rest>

  /// Bytes of its blocks.
  private(set) var byteCount = 0

  private static let alignment = 16
  private static let blockSize = 1 << 16

  init() {
    rest = .allocate(capacity: 1)
    rest.initialize(to: Rest())
  }

  deinit {
    for block in blocks { block.deallocate() }
    rest.deallocate()
  }

  /// A copy of some values that lives as long as the arena.
  func list<Element: BitwiseCopyable>(_ elements: [Element]) -> View<Element> {
    guard !elements.isEmpty else { return View() }
    return elements.withUnsafeBufferPointer { elements in
      let copy = room(for: elements.count, of: Element.self)
      _ = copy.initialize(from: elements)
      return View(UnsafeBufferPointer(copy))
    }
  }

  /// Two lists in a row.
  func list<Element: BitwiseCopyable>(_ first: View<Element>, _ second: View<Element>) -> View<Element> {
    if first.isEmpty { return second }
    if second.isEmpty { return first }
    var list = growingList(of: Element.self, atMost: first.count + second.count)
    for element in first { list.append(element) }
    for element in second { list.append(element) }
    return list.view
  }

  /// An empty list that takes so many values; the room it does not use is lost.
  func growingList<Element: BitwiseCopyable>(of type: Element.Type, atMost capacity: Int) -> GrowingList<Element> {
    GrowingList(room(for: capacity, of: type))
  }

  private func room<Element: BitwiseCopyable>(
    for count: Int, of type: Element.Type
  ) -> UnsafeMutableBufferPointer<Element> {
    precondition(MemoryLayout<Element>.alignment <= Self.alignment, "beyond the arena's alignment")
    guard count > 0 else { return UnsafeMutableBufferPointer(start: nil, count: 0) }
    let size = (count * MemoryLayout<Element>.stride + Self.alignment - 1) & ~(Self.alignment - 1)
    if size > rest.pointee.count { addBlock(size) }
    guard let next = rest.pointee.next else { preconditionFailure("a block was added") }
    rest.pointee.next = next + size
    rest.pointee.count -= size
    return UnsafeMutableBufferPointer(start: next.bindMemory(to: type, capacity: count), count: count)
  }

  private func addBlock(_ size: Int) {
    let size = max(Self.blockSize, size)
    let block = UnsafeMutableRawPointer.allocate(byteCount: size, alignment: Self.alignment)
    blocks.append(block)
    byteCount += size
    rest.pointee = Rest(next: block, count: size)
  }
}

/// A list in an ``Arena`` while it is being made. It can't grow beyond the room it was given.
struct GrowingList<Element: BitwiseCopyable> {
  private let room: UnsafeMutableBufferPointer<Element>
  private(set) var count = 0

  fileprivate init(_ room: UnsafeMutableBufferPointer<Element>) { self.room = room }

  mutating func append(_ element: Element) {
    precondition(count < room.count, "beyond the list's room")
    (room.baseAddress.unsafelyUnwrapped + count).initialize(to: element)
    count += 1
  }

  subscript(index: Int) -> Element {
    get {
      precondition(index >= 0 && index < count, "beyond the list")
      return (room.baseAddress.unsafelyUnwrapped + index).pointee
    }
    nonmutating _modify {
      precondition(index >= 0 && index < count, "beyond the list")
      yield &(room.baseAddress.unsafelyUnwrapped + index).pointee
    }
  }

  /// What was appended so far; valid as long as the arena.
  var view: View<Element> { View(UnsafeBufferPointer(rebasing: room[..<count])) }
}
