import Chronicle
import Corpus
import Synchronization

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

extension Array where Element: Sendable {
  /// What is made of every element, in their order; several threads do it.
  /// - Parameter threads: default: as many as there are cores.
  func concurrentMap<Result: Sendable>(
    threads: Int? = nil, _ transform: @escaping @Sendable (Element) -> Result
  ) -> [Result] {
    let results = Mutex([Result?](repeating: nil, count: count))
    let next = Atomic<Int>(0)
    Threads.together(Swift.min(Swift.max(1, threads ?? CoreCount.available), count)) { _ in
      while case let index = next.add(1, ordering: .relaxed).oldValue, index < count {
        let result = transform(self[index])
        results.withLock { $0[index] = result }
      }
    }
    return results.withLock { $0.compactMap { $0 } }
  }
}
