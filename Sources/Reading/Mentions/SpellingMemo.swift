import Lexicon
import Names
import Synchronization

/// Remembers which persons of the lexicon a spelling may be, and how a person of that name is called: texts of one corpus
/// name the same persons again and again, and comparing names costs more than all else that is done with a word.
///
/// Only what depends on the spelling alone is kept, so that findings do not depend on what was read before.
final class SpellingMemo: Sendable {
  struct Key: Hashable {
    var spelling: String
    var language: String
  }

  /// What a name in some case form is by itself.
  struct Name {
    var nominative: String
    /// In English spelling.
    var english: String
  }

  /// Whose names spellings are compared with, and how.
  struct Compared: Hashable {
    var actor: Int
    var language: String
    var syllables: PreparedName.Syllables
  }

  private let persons = Mutex<[Key: [LexiconView.LikelyPerson]]>([:])
  private let names = Mutex<[Key: Name]>([:])
  private let compared = Mutex<[Compared: [PreparedName]]>([:])
  /// Beyond so many spellings it starts anew, so that memory stays bounded.
  private static let most = 1 << 15
  /// As above, of names taken apart, which are larger.
  private static let mostCompared = 1 << 12

  /// What is remembered of a spelling, else what `find` says.
  func persons(_ key: Key, _ find: () -> [LexiconView.LikelyPerson]) -> [LexiconView.LikelyPerson] {
    if let known = persons.withLock({ $0[key] }) { return known }
    let found = find()
    persons.withLock { Self.enter(found, key, &$0) }
    return found
  }

  /// What a spelling is in the nominative and in English.
  func name(_ key: Key) -> Name {
    if let known = names.withLock({ $0[key] }) { return known }
    let nominative = nominative(of: key.spelling, language: key.language)
    let name = Name(nominative: nominative, english: romanize(nominative, language: key.language))
    names.withLock { Self.enter(name, key, &$0) }
    return name
  }

  /// The names of a person of the lexicon, else what `find` says.
  func names(_ key: Compared, _ find: () -> [PreparedName]) -> [PreparedName] {
    if let known = compared.withLock({ $0[key] }) { return known }
    let found = find()
    compared.withLock { Self.enter(found, key, &$0, most: Self.mostCompared) }
    return found
  }

  private static func enter<Key: Hashable, Value>(
    _ value: Value, _ key: Key, _ table: inout [Key: Value], most: Int = most
  ) {
    if table.count >= most { table.removeAll() }
    table[key] = value
  }
}
