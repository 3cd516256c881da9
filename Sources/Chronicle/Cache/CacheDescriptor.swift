import Glibc
import Reading

/// A file of the cache, open for reading: it stays what it was when another instance puts a new one into its place.
///
/// A class, because several threads read from it and the last one closes it.
final class CacheDescriptor: Sendable {
  private let number: Int32

  /// `nil` where there is none.
  init?(_ path: String) {
    number = open(path, O_RDONLY | O_CLOEXEC)
    guard number >= 0 else { return nil }
  }

  deinit { if number >= 0 { close(number) } }

  /// Marks the file as used now, for whoever removes the oldest.
  func touch() { futimens(number, nil) }

  /// Fills a buffer with what stands from an offset on; false where the file is shorter.
  func read(_ offset: UInt64, into buffer: UnsafeMutableRawBufferPointer) -> Bool {
    var rest = UnsafeMutableRawBufferPointer(rebasing: buffer[...])
    var offset = offset
    while !rest.isEmpty {
      let count = pread(number, rest.baseAddress, rest.count, off_t(offset))
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { return false }
      rest = UnsafeMutableRawBufferPointer(rebasing: rest[count...])
      offset += UInt64(count)
    }
    return true
  }

  /// Bytes from some place on; memory is taken only for what the file holds.
  func bytes(_ offset: UInt64, _ count: UInt64) throws(DamagedBytes) -> [UInt8] {
    guard let size, offset <= size, count <= size - offset else { throw DamagedBytes() }
    var isWhole = false
    let bytes = [UInt8](unsafeUninitializedCapacity: Int(count)) { buffer, filled in
      isWhole = read(offset, into: UnsafeMutableRawBufferPointer(buffer))
      filled = isWhole ? Int(count) : 0
    }
    guard isWhole else { throw DamagedBytes() }
    return bytes
  }

  /// The whole file as memory that is read when it is looked at; `nil` for an empty one.
  func mapped() -> MappedFile? {
    guard let size, size > 0, size < UInt64(Int.max),
      let start = mmap(nil, Int(size), PROT_READ, MAP_PRIVATE, number, 0), start != MAP_FAILED
    else { return nil }
    return MappedFile(UnsafeRawBufferPointer(start: start, count: Int(size)))
  }

  private var size: UInt64? {
    var status = stat()
    return fstat(number, &status) == 0 ? UInt64(exactly: status.st_size) : nil
  }
}

/// A file as memory. Files of the cache are replaced, never changed in their place, so it stays as it is.
///
/// Unchecked, because the compiler does not know that nobody writes to what the pointer shows.
final class MappedFile: @unchecked Sendable {
  let bytes: UnsafeRawBufferPointer

  fileprivate init(_ bytes: UnsafeRawBufferPointer) { self.bytes = bytes }

  deinit { munmap(UnsafeMutableRawPointer(mutating: bytes.baseAddress), bytes.count) }
}
