import EDTF
import Reading

/// A digest of texts of which most stand in another one.
extension Digest {
  /// Nothing, with the dates and persons of another digest, so that texts of it can be taken over.
  init(tablesOf other: Digest) {
    dates = other.dates
    people = other.people
  }

  /// Adds texts of the digest whose tables this one began with.
  mutating func add(_ texts: Range<Int>, of other: Digest) {
    guard let first = texts.first else { return }
    let end = texts.upperBound
    let claims = Int(other.claimStarts[first])..<Int(other.claimStarts[end])
    let members = Int(other.participantStarts[claims.lowerBound])..<Int(other.participantStarts[claims.upperBound])
    Self.shift(&participantStarts, other.participantStarts, claims)
    Self.shift(&claimStarts, other.claimStarts, texts)
    Self.shift(&personStarts, other.personStarts, texts)
    Self.shift(&mentionStarts, other.mentionStarts, texts)
    published.append(contentsOf: other.published[texts])
    rows.append(contentsOf: other.rows[claims])
    participants.append(contentsOf: other.participants[members])
    persons.append(contentsOf: other.persons[Int(other.personStarts[first])..<Int(other.personStarts[end])])
    mentions.append(contentsOf: other.mentions[Int(other.mentionStarts[first])..<Int(other.mentionStarts[end])])
  }

  /// Adds the ends of some stretches, moved to where the last one ends.
  private static func shift(_ starts: inout [Int32], _ other: [Int32], _ range: Range<Int>) {
    let difference = starts[starts.count - 1] - other[range.lowerBound]
    for index in range { starts.append(other[index + 1] + difference) }
  }

  /// The same without dates and persons that nothing tells any more, where these are many.
  var compacted: Digest {
    var isTold = [Bool](repeating: false, count: people.count)
    for person in persons { isTold[Int(person)] = true }
    let idle = isTold.count { !$0 }
    return idle > people.count / Self.mostIdle ? withoutIdle : self
  }

  /// One person in so many may be told no more.
  private static let mostIdle = 8

  private var withoutIdle: Digest {
    var result = self
    var newDates = DateTable()
    var newPeople = PersonTable()
    for text in published.indices { result.published[text] = newDates.number(of: dates.date(published[text])) }
    for claim in rows.indices { result.rows[claim].date = newDates.number(of: dates.date(rows[claim].date)) }
    var numbers = [Int32](repeating: -1, count: people.count)
    for (place, person) in persons.enumerated() {
      if numbers[Int(person)] < 0 { numbers[Int(person)] = newPeople.number(of: people[Int(person)]) }
      result.persons[place] = numbers[Int(person)]
    }
    result.dates = newDates
    result.people = newPeople
    return result
  }
}
