/// Makes values of what stands in a file when they are asked for.
public protocol StoredRows<Element>: AnyObject, Sendable {
  associatedtype Element
  var count: Int { get }
  /// - Parameter index: below `count`.
  func element(_ index: Int) -> Element
}

/// A list that stands in memory, or in a file whose rows are made into values one at a time.
public struct Rows<Element: Sendable>: RandomAccessCollection, Sendable {
  @usableFromInline private(set) var array: [Element]
  @usableFromInline private(set) var stored: (any StoredRows<Element>)?

  @inlinable public init(_ array: [Element] = []) {
    self.array = array
    stored = nil
  }

  init(stored: any StoredRows<Element>) {
    array = []
    self.stored = stored
  }

  @inlinable public var startIndex: Int { 0 }
  @inlinable public var endIndex: Int { stored?.count ?? array.count }

  @inlinable public subscript(index: Int) -> Element {
    guard let stored else { return array[index] }
    precondition(index >= 0 && index < stored.count)
    return stored.element(index)
  }

  /// Adds a value; a list in a file becomes one in memory.
  public mutating func append(_ element: Element) { change { $0.append(element) } }

  /// Takes a value out; a list in a file becomes one in memory.
  public mutating func remove(at index: Int) { change { $0.remove(at: index) } }

  private mutating func change(_ change: (inout [Element]) -> Void) {
    if stored != nil { self = Rows(Array(self)) }
    change(&array)
  }

  /// Whether values are made when they are asked for, each time anew.
  public var isStored: Bool { stored != nil }
}

extension Rows: ExpressibleByArrayLiteral {
  public init(arrayLiteral elements: Element...) { self.init(elements) }
}
