import Names
import Reading

/// Found persons of all documents, grouped by name: one group is one person.
///
/// Persons that are spelled alike are compared once, however many texts name them.
struct FoundGroups {
  /// By person found in a text (``Digest/persons``): the group, -1 where it was left out.
  private(set) var places: [Int32]
  private var members: [Member] = []

  /// What a group is known by.
  private struct Member {
    var best: FoundNames.Named
    /// The first one told.
    var country: String?
  }

  /// Persons spelled alike: how, in how many words, and where they stand in ``places``.
  private struct Alike {
    /// Its number.
    var number: Int
    var spelling: PersonTable.Spelling
    var words: Int
    var places: ArraySlice<Int32>
  }

  private let names: FoundNames

  /// - Parameters:
  ///   - names: of the persons of the digest.
  ///   - excluding: persons that are somebody of the lexicon.
  init(_ digest: Digest, _ names: FoundNames, excluding: some Sequence<FoundKey>) {
    self.names = names
    places = [Int32](repeating: -1, count: digest.persons.count)
    for alike in Self.gather(digest, excluding) { enter(alike) }
  }

  var count: Int { members.count }

  /// Longest names first, then by spelling: the order of files has no say.
  private static func gather(_ digest: Digest, _ excluding: some Sequence<FoundKey>) -> [Alike] {
    let people = digest.people
    // Those left out stand behind all others.
    let rest = people.spellings.count
    var owners = digest.persons.map { people.spellingOfPerson[Int($0)] }
    for key in excluding { owners[digest.persons(of: key.document).lowerBound + key.person] = Int32(rest) }
    let lists = Lists(owners, count: rest + 1)
    var all: [Alike] = []
    for (number, places) in lists.enumerated() where number < rest && !places.isEmpty {
      let spelling = people.spellings[number]
      let words = spelling.name.utf8.split(separator: 0x20).count
      all.append(Alike(number: number, spelling: spelling, words: words, places: places))
    }
    return all.sorted(by: isBefore)
  }

  private static func isBefore(_ one: Alike, _ other: Alike) -> Bool {
    if one.words != other.words { return one.words > other.words }
    let (left, right) = (one.spelling, other.spelling)
    if left.englishName != right.englishName { return left.englishName < right.englishName }
    return (left.name, left.country ?? "") < (right.name, right.country ?? "")
  }

  /// Groups by the phonetic keys of their names.
  private var byWord: [UInt64: [Int]] = [:]

  private mutating func enter(_ alike: Alike) {
    let named = names.named(alike.number)
    for some in names.match(named, named) ? [alike.places] : alike.places.map({ [$0] }) {
      let match = group(of: named)
      let number = match ?? members.count
      if match == nil { members.append(Member(best: named)) }
      if members[number].country == nil { members[number].country = alike.spelling.country }
      for place in some { places[Int(place)] = Int32(number) }
      for key in named.keys { enter(number, at: key) }
    }
  }

  private mutating func enter(_ number: Int, at key: UInt64) {
    let known = byWord[key] ?? []
    if known.last != number, !known.contains(number) { byWord[key, default: []].append(number) }
  }

  /// The first group a name is one with.
  private func group(of named: FoundNames.Named) -> Int? {
    var candidates = named.keys.flatMap { byWord[$0] ?? [] }
    candidates.sort()
    // A name spelled alike comes before one that may be the same: of two persons with similar names each keeps its own.
    return candidates.first { named.isSpelled(members[$0].best) && names.match(named, members[$0].best) }
      ?? firstMatch(of: named, candidates)
  }

  private func firstMatch(of named: FoundNames.Named, _ candidates: [Int]) -> Int? {
    var last = -1
    for candidate in candidates where candidate != last {
      if names.match(named, members[candidate].best) { return candidate }
      last = candidate
    }
    return nil
  }

  /// One actor a group, with ids that clash neither with each other nor with the ones taken.
  func actors(avoiding taken: Set<String>) -> [Actor] {
    var taken = taken
    var next: [String: Int] = [:]
    return members.map { member in
      let best = member.best.person
      let base = slug(best.englishName)
      var id = base
      if taken.contains(id), let country = member.country { id = "\(base)-\(country.lowercased())" }
      while taken.contains(id) {
        let number = next[base, default: 2]
        next[base] = number + 1
        id = "\(base)-\(number)"
      }
      taken.insert(id)
      return Actor(
        id: id, class: .person, name: best.englishName, names: ["en": [best.englishName]], country: member.country,
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
