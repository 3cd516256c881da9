import Names
import Reading

/// Found persons of all documents, grouped by name: one group is one person.
struct FoundGroups {
  /// The group of each found person.
  private(set) var group: [FoundKey: Int] = [:]
  private var members: [[FoundPerson]] = []

  init(_ documents: [Findings], excluding: Set<FoundKey>) {
    // Longest names first, then by spelling: the order of files has no say.
    var all: [(key: FoundKey, person: FoundPerson)] = []
    for (document, findings) in documents.enumerated() {
      for (index, person) in findings.found.enumerated() {
        let key = FoundKey(document: document, person: index)
        if !excluding.contains(key) { all.append((key, person)) }
      }
    }
    all.sort { Self.order($0.person) < Self.order($1.person) }
    var byWord: [UInt64: [Int]] = [:]
    for (key, person) in all {
      let keys = Self.keys(person)
      let candidates = Set(keys.flatMap { byWord[$0] ?? [] }).sorted()
      let match = candidates.first { matches(person, members[$0][0]) }
      let number = match ?? members.count
      if match == nil { members.append([]) }
      members[number].append(person)
      group[key] = number
      for word in keys where !(byWord[word] ?? []).contains(number) { byWord[word, default: []].append(number) }
    }
  }

  private static func order(_ person: FoundPerson) -> (Int, String, String, String) {
    (-person.name.split(separator: " ").count, person.englishName, person.name, person.country ?? "")
  }

  /// Phonetic keys of the words that can be a family name; names that share none are never compared.
  private static func keys(_ person: FoundPerson) -> [UInt64] {
    person.englishName.split(separator: " ").filter { $0.utf8.count > 1 }.flatMap {
      let key = NameKey(String($0))
      return [key.primary, key.alternate]
    }
  }

  private func matches(_ person: FoundPerson, _ other: FoundPerson) -> Bool {
    if let one = person.country, let two = other.country, one != two { return false }
    // A family name alone joins nobody across documents.
    guard person.name.contains(" "), other.name.contains(" ") else {
      return person.name == other.name && person.country == other.country && person.country != nil
    }
    return compareNames(person.name, other.name).same
  }

  /// One actor a group, with ids that clash neither with each other nor with the ones taken.
  func actors(avoiding taken: Set<String>) -> [Actor] {
    var taken = taken
    return members.map { group in
      let best = group[0]
      let country = group.lazy.compactMap(\.country).first
      let base = slug(best.englishName)
      let candidates =
        [base, country.map { "\(base)-\($0.lowercased())" } ?? base] + (2..<1000).map { "\(base)-\($0)" }
      let id = candidates.first { !taken.contains($0) } ?? base
      taken.insert(id)
      return Actor(
        id: id, class: .person, name: best.englishName, names: ["en": [best.englishName]], country: country,
        isKnown: false,
        shortName: best.englishName.split(separator: " ").last.map(String.init) ?? best.englishName, mentions: 0,
        events: [])
    }
  }
}

/// A slug of a-z, 0-9 and '-' from a name in Latin script.
func slug(_ name: String) -> String {
  var result = ""
  for scalar in name.unicodeScalars {
    let (first, second) = Folding.fold(scalar.value)
    for value in [first, second] {
      if value &- 0x61 < 26 || value &- 0x30 < 10, let letter = Unicode.Scalar(value) {
        result.unicodeScalars.append(letter)
      } else if value != 0, value != 0x27, !result.hasSuffix("-"), !result.isEmpty {
        result.append("-")
      }
    }
  }
  while result.hasSuffix("-") { result.removeLast() }
  return result.isEmpty ? "unnamed" : result
}
