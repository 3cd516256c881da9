import Names
import Reading

/// Found persons of all documents, grouped by name: one group is one person.
///
/// Persons that are spelled alike are compared once, however many texts name them.
struct FoundGroups {
  /// By person found in a text (``Digest/persons``): the group, -1 where it was left out.
  private(set) var places: [Int32]
  var members: [Member] = []
  /// Groups by the phonetic keys of their names.
  var byWord: [UInt64: [Int]] = [:]

  /// What a group is known by.
  struct Member {
    /// The number of its first spelling.
    var best: Int
    /// The first one told.
    var country: String?
  }

  /// Persons spelled alike: how, in how many words, and where they stand in ``places``.
  struct Alike {
    /// Its number.
    var number: Int
    var spelling: PersonTable.Spelling
    var words: Int
    var places: ArraySlice<Int32>
  }

  /// Whether they are grouped as before, without comparing all names.
  private(set) var isRegrouped = false
  let names: FoundNames
  private let spellings: [PersonTable.Spelling]

  /// - Parameters:
  ///   - names: of the persons of the digest.
  ///   - excluding: persons that are somebody of the lexicon.
  ///   - older: how most of them were grouped before.
  init(
    _ digest: Digest, _ names: FoundNames, excluding: some Sequence<FoundKey>, like older: FoundGrouping? = nil
  ) {
    self.names = names
    spellings = digest.people.spellings
    places = [Int32](repeating: -1, count: digest.persons.count)
    let all = Self.gather(digest, excluding)
    isRegrouped = older.map { regroup(all, $0) } ?? false
    if !isRegrouped { for alike in all { enter(alike) } }
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

  /// - Returns: the groups they are in.
  @discardableResult
  mutating func enter(_ alike: Alike) -> [Int] {
    let named = names.named(alike.number)
    return (names.match(named, named) ? [alike.places] : alike.places.map { [$0] }).map { some in
      let number = add(some, of: alike, to: group(of: named))
      for key in named.keys { enter(number, at: key) }
      return number
    }
  }

  /// Puts persons spelled alike into a group, a new one where that is `nil`.
  mutating func add(_ some: ArraySlice<Int32>, of alike: Alike, to group: Int?) -> Int {
    let number = group ?? members.count
    if group == nil { members.append(Member(best: alike.number)) }
    if members[number].country == nil { members[number].country = alike.spelling.country }
    for place in some { places[Int(place)] = Int32(number) }
    return number
  }

  mutating func enter(_ number: Int, at key: UInt64) {
    let known = byWord[key] ?? []
    if known.last != number, !known.contains(number) { byWord[key, default: []].append(number) }
  }

  /// The first group a name is one with.
  private func group(of named: FoundNames.Named) -> Int? {
    var candidates = named.keys.flatMap { byWord[$0] ?? [] }
    candidates.sort()
    // A name spelled alike comes before one that may be the same: of two persons with similar names each keeps its own.
    return candidates.first { named.isSpelled(best($0)) && names.match(named, best($0)) }
      ?? firstMatch(of: named, candidates)
  }

  /// The first name of a group.
  func best(_ group: Int) -> FoundNames.Named { names.named(members[group].best) }

  private func firstMatch(of named: FoundNames.Named, _ candidates: [Int]) -> Int? {
    var last = -1
    for candidate in candidates where candidate != last {
      if names.match(named, best(candidate)) { return candidate }
      last = candidate
    }
    return nil
  }

  /// One actor a group, with ids that clash neither with each other nor with the ones taken.
  func actors(avoiding taken: Set<String>) -> [Actor] {
    var taken = taken
    var next: [String: Int] = [:]
    return members.map { member in
      let best = spellings[member.best]
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
