import Glibc
import Reading

/// Persons found in texts, each once, however many texts tell the same of them.
struct PersonTable: Sendable {
  /// What two persons must share to be one for grouping.
  struct Spelling: Hashable, Sendable {
    var name: String
    var englishName: String
    var country: String?
  }

  private var all: [FoundPerson] = []
  private var numbers: [Exactly: Int32] = [:]
  /// By person: its spelling.
  private(set) var spellingOfPerson: [Int32] = []
  private(set) var spellings: [Spelling] = []
  private var spellingNumbers: [Spelling: Int32] = [:]

  init() {}

  /// - Parameter persons: from number 0 on, all different.
  init(_ persons: [FoundPerson]) {
    for person in persons { _ = number(of: person) }
  }

  var count: Int { all.count }
  subscript(number: Int) -> FoundPerson { all[number] }

  mutating func number(of person: FoundPerson) -> Int32 {
    let key = Exactly(person: person)
    if let number = numbers[key] { return number }
    let number = Int32(all.count)
    numbers[key] = number
    all.append(person)
    let spelling = Spelling(name: person.name, englishName: person.englishName, country: person.country)
    let known = spellingNumbers[spelling] ?? Int32(spellings.count)
    if Int(known) == spellings.count {
      spellings.append(spelling)
      spellingNumbers[spelling] = known
    }
    spellingOfPerson.append(known)
    return number
  }

  /// A person, byte for byte: strings that look alike and are written with other code points are equal to Swift.
  private struct Exactly: Hashable {
    let person: FoundPerson

    static func == (one: Self, other: Self) -> Bool {
      let (left, right) = (one.person, other.person)
      return left.isFemale == right.isFemale && left.surfaces.count == right.surfaces.count
        && isSame(left.name, right.name) && isSame(left.englishName, right.englishName)
        && left.language == right.language && left.country == right.country && left.office == right.office
        && zip(left.surfaces, right.surfaces).allSatisfy(isSame)
    }

    func hash(into hasher: inout Hasher) {
      var name = person.name
      name.withUTF8 { hasher.combine(bytes: UnsafeRawBufferPointer($0)) }
      hasher.combine(person.surfaces.count)
    }

    private static func isSame(_ one: String, _ other: String) -> Bool {
      guard one.utf8.count == other.utf8.count else { return false }
      var (left, right) = (one, other)
      return left.withUTF8 { left in
        right.withUTF8 { right in
          guard let first = left.baseAddress, let second = right.baseAddress else { return true }
          return memcmp(first, second, left.count) == 0
        }
      }
    }
  }
}
