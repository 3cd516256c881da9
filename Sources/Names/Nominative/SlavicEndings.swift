/// Ends of Slavic words, in UTF-8 as texts have them.
public enum SlavicEndings {
  /// Whether a word of three letters or more ends as genitives do, on а и ы ю я і ї.
  public static func mayBeGenitive(_ word: UnsafeBufferPointer<UInt8>) -> Bool {
    guard word.count > 4 else { return false }
    let last = UInt16(word[word.count - 2]) << 8 | UInt16(word[word.count - 1])
    return vowels.contains(last)
  }

  private static let vowels: [UInt16] = [0xD0B0, 0xD0B8, 0xD18B, 0xD18E, 0xD18F, 0xD196, 0xD197]
}
