/// Writes values one after the other in the compiled lexicon's form: little-endian integers, length-prefixed strings.
public struct BlobWriter {
  public private(set) var bytes: [UInt8] = []

  public init() {}

  public mutating func write<T: FixedWidthInteger>(_ value: T) {
    withUnsafeBytes(of: value.littleEndian) { bytes.append(contentsOf: $0) }
  }

  public mutating func write(_ value: Double) { write(value.bitPattern) }

  public mutating func write(_ value: String) {
    write(UInt32(value.utf8.count))
    bytes.append(contentsOf: value.utf8)
  }

  public mutating func write<T>(_ values: [T], _ element: (inout BlobWriter, T) -> Void) {
    write(UInt32(values.count))
    for value in values { element(&self, value) }
  }

  public mutating func write(_ values: [String]) { write(values) { $0.write($1) } }

  public mutating func append(_ other: [UInt8]) { bytes.append(contentsOf: other) }

  /// Pads with zeros up to the next multiple.
  public mutating func align(to multiple: Int) {
    while bytes.count % multiple != 0 { bytes.append(0) }
  }
}

/// Reads what ``BlobWriter`` wrote. Reading past the end gives zeros and empty values, never a crash.
public struct BlobReader {
  private let bytes: UnsafeRawBufferPointer
  public private(set) var offset: Int

  public init(_ bytes: UnsafeRawBufferPointer, at offset: Int = 0) {
    self.bytes = bytes
    self.offset = offset
  }

  public mutating func read<T: FixedWidthInteger>(_ type: T.Type) -> T {
    let size = MemoryLayout<T>.size
    guard offset >= 0, offset + size <= bytes.count else {
      offset = bytes.count
      return 0
    }
    defer { offset += size }
    return T(littleEndian: bytes.loadUnaligned(fromByteOffset: offset, as: T.self))
  }

  public mutating func readDouble() -> Double { Double(bitPattern: read(UInt64.self)) }

  public mutating func readString() -> String {
    let count = Int(read(UInt32.self))
    guard offset + count <= bytes.count else {
      offset = bytes.count
      return ""
    }
    defer { offset += count }
    return String(decoding: bytes[offset..<offset + count], as: UTF8.self)
  }

  /// Passes a string over, and tells whether it is the given one.
  mutating func readString(is text: String) -> Bool {
    let count = Int(read(UInt32.self))
    guard offset + count <= bytes.count else {
      offset = bytes.count
      return false
    }
    defer { offset += count }
    return count == text.utf8.count && bytes[offset..<offset + count].elementsEqual(text.utf8)
  }

  var isAtEnd: Bool { offset >= bytes.count }

  mutating func skipString() { skip(Int(read(UInt32.self))) }

  mutating func skip(_ count: Int) { offset = Swift.min(offset + count, bytes.count) }

  mutating func skipStrings() {
    var left = read(UInt32.self)
    while left > 0, offset < bytes.count {
      skipString()
      left -= 1
    }
  }

  public mutating func readArray<T>(_ element: (inout BlobReader) -> T) -> [T] {
    let count = Int(read(UInt32.self))
    guard count <= bytes.count - offset else { return [] }
    var values: [T] = []
    values.reserveCapacity(count)
    for _ in 0..<count { values.append(element(&self)) }
    return values
  }

  public mutating func readStrings() -> [String] { readArray { $0.readString() } }
}
