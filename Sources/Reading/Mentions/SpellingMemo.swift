import Lexicon
import Synchronization

/// Remembers which persons of the lexicon a spelling may be: texts of one corpus name the same persons again and again,
/// and comparing names costs more than all else that is done with a word.
///
/// Only what depends on the spelling alone is kept, so that findings do not depend on what was read before.
final class SpellingMemo: Sendable {
  struct Key: Hashable {
    var spelling: String
    var language: String
  }

  private let persons = Mutex<[Key: [LexiconView.LikelyPerson]]>([:])
  /// Beyond so many spellings it starts anew, so that memory stays bounded.
  private static let most = 1 << 15

  /// What is remembered of a spelling, else what `find` says.
  func persons(_ key: Key, _ find: () -> [LexiconView.LikelyPerson]) -> [LexiconView.LikelyPerson] {
    if let known = persons.withLock({ $0[key] }) { return known }
    let found = find()
    persons.withLock { table in
      if table.count >= Self.most { table.removeAll() }
      table[key] = found
    }
    return found
  }
}
