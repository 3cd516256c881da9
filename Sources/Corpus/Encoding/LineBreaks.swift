import CSystem

/// Line ends as LF.
enum LineBreaks {
  private static let carriageReturn: UInt8 = 0x0D
  private static let lineFeed: UInt8 = 0x0A

  /// Turns CRLF and CR into LF, in place.
  static func normalise(_ bytes: inout [UInt8]) {
    let first = csystem_find(bytes, bytes.count, carriageReturn)
    guard first < bytes.count else { return }
    let count = bytes.withUnsafeMutableBufferPointer { text in
      var write = first
      var read = first
      while read < text.count {
        let byte = text[read]
        read &+= 1
        if byte == carriageReturn {
          if read < text.count, text[read] == lineFeed { read &+= 1 }
          text[write] = lineFeed
        } else {
          text[write] = byte
        }
        write &+= 1
      }
      return write
    }
    bytes.removeLast(bytes.count - count)
  }
}
