/// A list that stands in memory somebody else keeps: copying it copies a pointer, so that values made of lists stay
/// trivial and threads share no reference count.
///
/// Valid as long as what it was taken from (an ``Arena``, an array inside `withUnsafeBufferPointer`). Every access is
/// checked against its bounds. Sendable because nobody writes what it points at.
struct View<Element: BitwiseCopyable>: RandomAccessCollection, @unchecked Sendable {
  private let base: UnsafePointer<Element>?
  let count: Int

  init() {
    base = nil
    count = 0
  }

  init(_ elements: UnsafeBufferPointer<Element>) {
    base = elements.baseAddress
    count = base == nil ? 0 : elements.count
  }

  var startIndex: Int { 0 }
  var endIndex: Int { count }

  @inline(__always)
  subscript(index: Int) -> Element {
    precondition(index >= 0 && index < count, "beyond the list")
    return base.unsafelyUnwrapped[index]
  }
}

extension View: BitwiseCopyable {}

extension View: Equatable where Element: Equatable {
  static func == (one: View, other: View) -> Bool { one.elementsEqual(other) }
}
