import Reading

/// What undated claims ask of dated ones, as numbers: for which parties, how, and where.
///
/// A dated claim answers all questions it can stand for; only those that some undated claim asks are kept.
struct MergeQuestions {
  /// Packed, because millions of them are looked up.
  private struct Key: Hashable {
    /// Two persons, or two states and one person, ``anybody`` or ``nobody``.
    var who: UInt64
    /// Kind and status; the place, ``anywhere`` or ``nowhere``.
    var how: UInt64
  }

  /// Their numbers (``MergeClaim/Told/countries``).
  private struct States: Hashable {
    var first: Int32
    var second: Int32
  }

  /// Of persons, two at a time are enough of a long list.
  private static let mostPersons = 8
  private static let anybody: UInt64 = 0xFFFF_FFFF
  private static let nobody: UInt64 = 0xFFFF_FFFE
  private static let anywhere: UInt64 = 0xFFFF_FFFF
  private static let nowhere: UInt64 = 0xFFFF_FFFE

  private var numbers: [Key: Int] = [:]
  private var states: [States: UInt64] = [:]

  /// How many different questions are asked.
  var count: Int { numbers.count }

  /// The numbers of the questions of an undated claim.
  mutating func ask(_ claim: MergeClaim.Told) -> [Int] {
    var who = Self.pairs(of: claim)
    if claim.countries.count == 2 {
      let pair = States(first: claim.countries[0], second: claim.countries[1])
      let number = states[pair, default: UInt64(states.count)]
      states[pair] = number
      // Whoever names persons means an event of one of them, or one of the states alone.
      let persons = claim.persons.map(UInt64.init)
      who += (claim.persons.isEmpty ? [Self.anybody] : persons + [Self.nobody]).map { Self.party(number, $0) }
    }
    let places = claim.place.map { [UInt64($0), Self.nowhere] } ?? [Self.anywhere]
    var asked: [Int] = []
    for who in who {
      for place in places {
        let key = Key(who: who, how: Self.how(claim) << 32 | place)
        let number = numbers[key, default: numbers.count]
        numbers[key] = number
        asked.append(number)
      }
    }
    return asked
  }

  /// Calls `body` with each question that a dated claim answers.
  func answers(of claim: MergeClaim.Told, _ body: (Int) -> Void) {
    let how = Self.how(claim) << 32
    let place = claim.place.map(UInt64.init) ?? Self.nowhere
    func answer(_ who: UInt64) {
      if let number = numbers[Key(who: who, how: how | Self.anywhere)] { body(number) }
      if let number = numbers[Key(who: who, how: how | place)] { body(number) }
    }
    for pair in Self.pairs(of: claim) { answer(pair) }
    guard claim.countries.count == 2,
      let number = states[States(first: claim.countries[0], second: claim.countries[1])]
    else { return }
    answer(Self.party(number, Self.anybody))
    if claim.persons.isEmpty { answer(Self.party(number, Self.nobody)) }
    for person in claim.persons { answer(Self.party(number, UInt64(person))) }
  }

  private static func pairs(of claim: MergeClaim.Told) -> [UInt64] {
    let persons = claim.persons.prefix(mostPersons)
    guard persons.count > 1 else { return [] }
    var pairs: [UInt64] = []
    for (place, first) in persons.enumerated() {
      for second in persons.dropFirst(place + 1) { pairs.append(UInt64(first) << 32 | UInt64(second)) }
    }
    return pairs
  }

  /// Told apart from two persons by the highest bit.
  private static func party(_ states: UInt64, _ person: UInt64) -> UInt64 { 1 << 63 | states << 32 | person }

  /// Talks are asked for with meetings.
  private static func how(_ claim: MergeClaim.Told) -> UInt64 {
    let kind = claim.kind == .talks ? MergeClaim.Kind.meeting.number : claim.kind.number
    return UInt64(kind) << 8 | UInt64(EventStatus.allCases.firstIndex(of: claim.status) ?? 0)
  }
}
