import Frame

/// The keys of a command, pressed one after another: mostly one ("j", "ctrl-d"), sometimes two ("yy").
public struct KeySequence: Hashable, Sendable, LosslessStringConvertible {
  /// At least one.
  public let keys: [Key]

  public init(_ key: Key) { keys = [key] }

  /// - Parameter keys: empty gives `nil`.
  public init?(_ keys: [Key]) {
    guard !keys.isEmpty else { return nil }
    self.keys = keys
  }

  /// "j", "ctrl-d", "yy"; keys with names are joined by commas: "g,home".
  public init?(_ text: String) {
    if let key = Key(text) {
      keys = [key]
    } else if text.contains(",") {
      let parts = text.split(separator: ",", omittingEmptySubsequences: false).map { Key(String($0)) }
      guard !parts.contains(nil) else { return nil }
      keys = parts.compactMap { $0 }
    } else {
      // A word is no sequence of its letters: a misspelt name of a key must be reported, not waited for.
      guard text.unicodeScalars.count == 2 else { return nil }
      let parts = text.unicodeScalars.compactMap { Key(String(Character($0))) }
      guard parts.count == 2 else { return nil }
      keys = parts
    }
  }

  public var description: String {
    let isLetters = keys.count == 2 && keys.allSatisfy { if case .character = $0 { true } else { false } }
    return keys.map(\.description).joined(separator: isLetters ? "" : ",")
  }

  func starts(with prefix: [Key]) -> Bool { keys.starts(with: prefix) }
}
