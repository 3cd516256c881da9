/// The lines of a file, so many at once that several threads have something to do.
struct LineBatches {
  typealias Line = (number: Int, bytes: [UInt8])

  private var reader: LineReader
  private static let size = 256

  /// - Parameter path: "-" for standard input.
  init(_ path: String) throws(Failure) { reader = try LineReader(path) }

  /// How messages name it.
  var name: String { reader.name }

  /// Empty at the end.
  mutating func next() -> [Line] {
    var batch: [Line] = []
    while batch.count < Self.size, let line = reader.next() { batch.append((reader.number, line)) }
    return batch
  }

  func close() { reader.close() }
}
