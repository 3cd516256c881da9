/// Bytes that are no findings, or not whole ones.
@usableFromInline
package struct DamagedBytes: Error {
  @inlinable package init() {}
}

/// Words that many documents share (names of rules, encodings, languages), each once; 0 stands for none.
package struct WordTable {
  package private(set) var words: [String] = []
  private var numbers: [String: UInt32] = [:]

  package init() {}

  mutating func number(of word: String?) -> UInt32 {
    guard let word else { return 0 }
    if let number = numbers[word] { return number }
    words.append(word)
    numbers[word] = UInt32(words.count)
    return UInt32(words.count)
  }
}

/// Appends little-endian values.
@usableFromInline
package struct PackedWriter {
  @usableFromInline package var bytes: [UInt8] = []

  @inlinable package init() {}

  @inlinable
  package mutating func put<Value: FixedWidthInteger>(_ value: Value) {
    withUnsafeBytes(of: value.littleEndian) { bytes.append(contentsOf: $0) }
  }

  /// A length and UTF-8.
  package mutating func put(_ text: String) {
    put(UInt32(text.utf8.count))
    bytes.append(contentsOf: text.utf8)
  }
}

/// Reads what ``PackedWriter`` wrote; whatever the bytes are, it never leaves them.
@usableFromInline
package struct PackedReader {
  @usableFromInline var rest: UnsafeRawBufferPointer

  @inlinable package init(_ bytes: UnsafeRawBufferPointer) { rest = bytes }

  /// How many bytes are left.
  package var count: Int { rest.count }

  @inlinable
  package mutating func get<Value: FixedWidthInteger>(_ type: Value.Type = Value.self) throws(DamagedBytes) -> Value {
    let bytes = try take(MemoryLayout<Value>.size)
    return Value(littleEndian: bytes.loadUnaligned(as: Value.self))
  }

  package mutating func text() throws(DamagedBytes) -> String {
    let count = Int(try get(UInt32.self))
    return String(decoding: try take(count), as: UTF8.self)
  }

  /// The next so many bytes.
  @inlinable
  package mutating func take(_ count: Int) throws(DamagedBytes) -> UnsafeRawBufferPointer {
    guard count >= 0, count <= rest.count else { throw DamagedBytes() }
    let taken = UnsafeRawBufferPointer(rebasing: rest[..<count])
    rest = UnsafeRawBufferPointer(rebasing: rest[count...])
    return taken
  }

  /// The next so many rows of one size.
  package mutating func rows(_ count: UInt32, of size: Int) throws(DamagedBytes) -> PackedRows {
    PackedRows(bytes: try take(Int(count) * size), size: size, count: Int(count))
  }
}

/// Rows of one size that were found to lie within their bytes as a whole, so that single values need no check.
@usableFromInline
package struct PackedRows {
  @usableFromInline let bytes: UnsafeRawBufferPointer
  @usableFromInline let size: Int
  @usableFromInline package let count: Int

  fileprivate init(bytes: UnsafeRawBufferPointer, size: Int, count: Int) {
    (self.bytes, self.size, self.count) = (bytes, size, count)
  }

  /// - Parameters:
  ///   - row: below `count`.
  ///   - offset: of a value that ends within the row.
  @inlinable @inline(__always)
  package func value<Value: FixedWidthInteger>(_ row: Int, _ offset: Int, _ type: Value.Type = Value.self) -> Value {
    assert(row < count && offset + MemoryLayout<Value>.size <= size)
    return Value(littleEndian: bytes.loadUnaligned(fromByteOffset: row &* size &+ offset, as: Value.self))
  }
}
