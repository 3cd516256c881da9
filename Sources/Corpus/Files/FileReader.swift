import CSystem

/// Reads whole files.
enum FileReader {
  /// Larger files are refused: their offsets, once decoded, would not fit into 32 bits.
  static let limit = 1 << 30

  /// The bytes of a regular file; anything else is refused without waiting for it.
  static func read(_ file: CorpusFile) throws(CorpusProblem) -> [UInt8] {
    do {
      let descriptor = try Descriptor(path: file.path, directory: false)
      let status = try descriptor.status()
      guard status.kind == CSYSTEM_REGULAR else {
        throw CorpusProblem(file: file.id, what: "not a regular file", advice: "only plain files are read")
      }
      guard status.size <= limit else {
        throw CorpusProblem(file: file.id, what: "larger than 1 GB", advice: "split it into smaller files")
      }
      return try read(descriptor, expected: Int(status.size), file.id)
    } catch let error as SystemError {
      throw CorpusProblem(file: file.id, what: error.text, advice: "check that the file is there and you may read it")
    } catch let problem as CorpusProblem {
      throw problem
    } catch {
      throw CorpusProblem(file: file.id, what: "cannot be read", advice: "check that the file is there")
    }
  }

  /// Reads what was there when the file was opened; files that tell no size (in /proc) are read to their end.
  private static func read(_ descriptor: borrowing Descriptor, expected: Int, _ id: String) throws -> [UInt8] {
    let number = descriptor.number
    if expected > 0 {
      return try [UInt8](unsafeUninitializedCapacity: expected) { buffer, count in
        while count < expected, let base = buffer.baseAddress {
          let got = csystem_read(number, base + count, expected - count)
          if got < 0 { throw SystemError(number: csystem_errno()) }
          if got == 0 { break }
          count += got
        }
      }
    }
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 4096)
    while bytes.count <= limit {
      let got = csystem_read(number, &chunk, chunk.count)
      if got < 0 { throw SystemError(number: csystem_errno()) }
      if got == 0 { return bytes }
      bytes += chunk[..<got]
    }
    throw CorpusProblem(file: id, what: "larger than 1 GB", advice: "split it into smaller files")
  }
}
