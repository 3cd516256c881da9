/// A stretch of a document: byte offsets into its decoded UTF-8 text, `start` inclusive, `end` exclusive.
public struct ByteRange: Hashable, Comparable, Sendable, BitwiseCopyable {
  public var start: UInt32
  public var end: UInt32

  @inlinable public init(start: UInt32, end: UInt32) {
    self.start = start
    self.end = end
  }

  @inlinable public init(_ range: Range<Int>) {
    self.init(start: UInt32(truncatingIfNeeded: range.lowerBound), end: UInt32(truncatingIfNeeded: range.upperBound))
  }

  /// Length in bytes.
  @inlinable public var count: Int { end > start ? Int(end - start) : 0 }
  @inlinable public var isEmpty: Bool { end <= start }
  /// The same stretch for subscripts.
  @inlinable public var range: Range<Int> { Int(start)..<Int(max(start, end)) }

  @inlinable public func contains(_ offset: UInt32) -> Bool { start <= offset && offset < end }
  @inlinable public func contains(_ other: ByteRange) -> Bool { start <= other.start && other.end <= end }
  @inlinable public func overlaps(_ other: ByteRange) -> Bool { start < other.end && other.start < end }
  /// The smallest stretch that holds both.
  @inlinable public func union(_ other: ByteRange) -> ByteRange {
    ByteRange(start: min(start, other.start), end: max(end, other.end))
  }

  /// By start, then by end.
  @inlinable public static func < (left: ByteRange, right: ByteRange) -> Bool {
    (left.start, left.end) < (right.start, right.end)
  }
}
