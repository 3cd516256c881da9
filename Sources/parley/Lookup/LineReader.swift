import Glibc

/// The lines of a file or of standard input, one after another, without their ends.
struct LineReader {
  private let file: UnsafeMutablePointer<FILE>
  private var line: UnsafeMutablePointer<CChar>?
  private var capacity = 0
  /// The number of the line read last, counted from 1.
  private(set) var number = 0
  /// How messages name it.
  let name: String

  /// - Parameter path: "-" for standard input.
  init(_ path: String) throws(Failure) {
    name = path == "-" ? "standard input" : path
    // A copy of the descriptor, so that closing is the same for both.
    guard let opened = path == "-" ? fdopen(dup(STDIN_FILENO), "r") : fopen(path, "re") else {
      throw Failure("\(path): \(String(cString: strerror(errno)))", status: 3)
    }
    file = opened
  }

  /// The next line that holds something; `nil` at the end.
  mutating func next() -> [UInt8]? {
    while true {
      let count = getline(&line, &capacity, file)
      guard count >= 0, let line else { return nil }
      number += 1
      let bytes = UnsafeRawBufferPointer(start: line, count: count)
      let end = bytes.last == 0x0A ? bytes.dropLast() : bytes[...]
      if end.contains(where: { $0 != 0x20 && $0 != 0x09 && $0 != 0x0D }) { return Array(end) }
    }
  }

  func close() {
    free(line)
    fclose(file)
  }
}
