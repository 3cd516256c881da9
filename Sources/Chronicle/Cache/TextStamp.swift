import Corpus

/// What is known of the bytes a text was read from.
struct TextStamp: Hashable, Sendable {
  /// Of the file, before decoding.
  var content: UInt64
  /// When the file's size and times were asked for, in nanoseconds since 1970; its bytes were read after that.
  var seen: Int64

  /// File systems count time in steps (FAT's are two seconds): of two changes within one, the second shows in no time.
  private static let step: Int64 = 2_000_000_000

  /// Whether the file may have changed once more after it was read without other times ("racily clean", as git calls
  /// it: Documentation/technical/racy-git.txt).
  func isTooYoung(_ file: CorpusFile) -> Bool { max(file.modified, file.changed) > seen - Self.step }
}
