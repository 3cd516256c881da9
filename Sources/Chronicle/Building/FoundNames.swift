import Names

/// The names of found persons, taken apart once, and which of them were found to be one: persons are grouped again when
/// some turn out to be somebody of the lexicon, and most of them are compared with the same ones.
///
/// An object, because it remembers; one thread at a time.
final class FoundNames {
  /// A person whose name is compared with many others; an object, because it is handed around so often.
  final class Named {
    fileprivate let number: Int
    let person: PersonTable.Spelling
    /// Phonetic keys of the words that can be a family name; names that share none are never compared.
    let keys: [UInt64]
    private let name: PreparedName
    private let isLone: Bool

    fileprivate init(_ number: Int, _ person: PersonTable.Spelling) {
      self.number = number
      self.person = person
      name = PreparedName(person.name)
      isLone = !person.name.utf8.contains(0x20)
      keys = person.englishName.utf8.split(separator: 0x20).filter { $0.count > 1 }.flatMap {
        let key = NameKey(String(Substring($0)))
        return key.primary == key.alternate ? [key.primary] : [key.primary, key.alternate]
      }
    }

    /// Whether both are told to be of different countries.
    fileprivate func isForeign(to other: Named) -> Bool {
      if let one = person.country, let two = other.person.country { one != two } else { false }
    }

    func isSpelled(_ other: Named) -> Bool { person.englishName == other.person.englishName }

    /// Whether both may be one person. A family name alone joins nobody across documents but its like, and not even that
    /// without a country.
    fileprivate func matches(_ other: Named) -> Bool {
      guard isLone || other.isLone else { return name.isSame(as: other.name) }
      return person.name == other.person.name && person.country == other.person.country && person.country != nil
    }
  }

  private let spellings: [PersonTable.Spelling]
  private var named: [Named?]
  /// By the numbers of two spellings.
  private var matches: [UInt64: Bool] = [:]

  init(_ spellings: [PersonTable.Spelling]) {
    self.spellings = spellings
    named = [Named?](repeating: nil, count: spellings.count)
  }

  func named(_ spelling: Int) -> Named {
    if let known = named[spelling] { return known }
    let new = Named(spelling, spellings[spelling])
    named[spelling] = new
    return new
  }

  /// Whether one may be the same person as another one.
  func match(_ one: Named, _ other: Named) -> Bool {
    if one.isForeign(to: other) { return false }
    let pair = UInt64(one.number) << 32 | UInt64(other.number)
    if let known = matches[pair] { return known }
    let match = one.matches(other)
    matches[pair] = match
    return match
  }
}
