import Names

/// The names of found persons, each taken apart once, when it is compared with another one.
///
/// An object, because it remembers; one thread at a time.
final class FoundNames {
  /// A person whose name is compared with many others; an object, because it is handed around so often.
  final class Named {
    let person: PersonTable.Spelling
    /// Phonetic keys of the words that can be a family name; names that share none are never compared.
    let keys: [UInt64]
    private let name: PreparedName
    private let isLone: Bool

    fileprivate init(_ person: PersonTable.Spelling, _ keys: [UInt64]) {
      self.person = person
      self.keys = keys
      name = PreparedName(person.name)
      isLone = !person.name.utf8.contains(0x20)
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
  /// The phonetic keys of single words.
  private var keysOfWords: [Substring: [UInt64]] = [:]

  init(_ spellings: [PersonTable.Spelling]) {
    self.spellings = spellings
    named = [Named?](repeating: nil, count: spellings.count)
  }

  func named(_ spelling: Int) -> Named {
    if let known = named[spelling] { return known }
    let new = Named(spellings[spelling], keys(of: spelling))
    named[spelling] = new
    return new
  }

  /// The keys of a name, without taking it apart.
  func keys(of spelling: Int) -> [UInt64] {
    if let known = named[spelling] { return known.keys }
    return spellings[spelling].englishName.utf8.split(separator: 0x20).filter { $0.count > 1 }.flatMap { bytes in
      let word = Substring(bytes)
      if let known = keysOfWords[word] { return known }
      let key = NameKey(String(word))
      let keys = key.primary == key.alternate ? [key.primary] : [key.primary, key.alternate]
      keysOfWords[word] = keys
      return keys
    }
  }

  /// Whether one may be the same person as another one.
  func match(_ one: Named, _ other: Named) -> Bool { !one.isForeign(to: other) && one.matches(other) }
}
