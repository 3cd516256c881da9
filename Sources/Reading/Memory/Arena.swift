/// Memory for the many small lists of one document, all freed together.
///
/// One thread writes it; what was made of it may be read from many while nothing is added.
final class Arena: @unchecked Sendable {  // Written by the one that made it, before others read.
  private var blocks: [UnsafeMutableRawBufferPointer] = []
  /// Bytes used of the last block.
  private var used = 0

  private static let alignment = 16
  private static let blockSize = 1 << 16

  deinit { for block in blocks { block.deallocate() } }

  /// A copy of some values that lives as long as the arena.
  func list<Element: BitwiseCopyable>(_ elements: [Element]) -> View<Element> {
    elements.withUnsafeBufferPointer { list($0) }
  }

  func list<Element: BitwiseCopyable>(_ elements: UnsafeBufferPointer<Element>) -> View<Element> {
    guard !elements.isEmpty else { return View() }
    let copy = room(for: elements.count, of: Element.self)
    _ = copy.initialize(from: elements)
    return View(UnsafeBufferPointer(copy))
  }

  /// Two lists in a row.
  func list<Element: BitwiseCopyable>(_ first: View<Element>, _ second: View<Element>) -> View<Element> {
    if first.isEmpty { return second }
    return second.isEmpty ? first : list(Array(first) + second)
  }

  private func room<Element: BitwiseCopyable>(
    for count: Int, of type: Element.Type
  ) -> UnsafeMutableBufferPointer<Element> {
    precondition(MemoryLayout<Element>.alignment <= Self.alignment, "beyond the arena's alignment")
    let size = (count * MemoryLayout<Element>.stride + Self.alignment - 1) / Self.alignment * Self.alignment
    if blocks.isEmpty || used + size > blocks[blocks.count - 1].count {
      blocks.append(.allocate(byteCount: max(Self.blockSize, size), alignment: Self.alignment))
      used = 0
    }
    let room = UnsafeMutableRawBufferPointer(rebasing: blocks[blocks.count - 1][used..<used + size])
    used += size
    return UnsafeMutableBufferPointer(rebasing: room.bindMemory(to: type)[..<count])
  }
}
