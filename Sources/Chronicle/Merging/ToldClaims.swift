import EDTF
import Reading

/// What claims tell, once for all that tell the same in texts of one day.
///
/// Archives repeat themselves: an agency's report stands in a hundred papers. What merging costs depends on how much
/// different is told, not on how often.
struct ToldClaims {
  typealias Told = MergeClaim.Told

  /// In the order of their first claims.
  private(set) var told: ToldList
  /// The first that tells the same, on whatever day it was reported, and takes part in all contradictions alike; itself
  /// where there is none.
  private(set) var standIn: [Int32] = []
  /// The first that tells the same, whether or not it stands in for it.
  private(set) var firstAlike: [Int32] = []
  /// Which of the claims told it.
  private(set) var numbers: [Int32] = []
  /// The documents of each, ascending.
  private var documents = Lists()
  /// Keeps what the lists of ``told`` point at.
  private let parties: ClaimParties

  /// - Parameters:
  ///   - claims: in the order of documents.
  ///   - part: the indices of those that are meant, ascending; numbers are by place in it.
  init(_ claims: MergeClaims, _ part: [Int32]) {
    parties = claims.parties
    told = ToldList(claims)
    var shapes = Shapes()
    var places: [UInt64: Int32] = [:]
    numbers.reserveCapacity(part.count)
    for index in part {
      let claim = claims[Int(index)].told
      let next = Int32(told.count)
      var number = next
      if let first = shapes.enter(claim, at: next, among: told) {
        let day = claim.published.map { UInt64(UInt32(bitPattern: $0.number)) } ?? 1 << 32
        let place = UInt64(first) << 33 | day
        number = places[place] ?? next
        if number == next { places[place] = next }
        if number == next { standIn.append(first) }
      } else {
        standIn.append(next)
      }
      if number == next { told.append(index) }
      numbers.append(number)
    }
    let tellers = part.map { claims[Int($0)].reference.document }
    documents = Lists(numbers, count: told.count) { tellers[$0] }
    firstAlike = standIn
    partSlips(tellers)
  }

  /// All claims of a kind.
  init(_ claims: MergeClaims) { self.init(claims, claims.indices.map(Int32.init)) }

  /// Whether a claim may take part in merging by its date in place of those it stands for.
  func isFirst(_ index: Int) -> Bool { standIn[index] == index }

  /// Whether two stand in one document.
  func areOfOneText(_ one: Int, _ other: Int) -> Bool { SortedSet.shares(documents[one], documents[other]) }

  /// The first of those that tell the same, by what they tell: a hash table of their numbers.
  private struct Shapes {
    private struct Entry {
      /// -1 for none.
      var first: Int32 = -1
      var hash: UInt32 = 0
      var agrees = false
    }

    private var table = [Entry](repeating: Entry(), count: 1 << 10)
    private var count = 0

    /// The first that tells the same; `nil` where a claim does not even agree with itself, and so with none.
    mutating func enter(_ claim: Told, at next: Int32, among told: ToldList) -> Int32? {
      let hash = UInt32(truncatingIfNeeded: claim.shape >> 16)
      var slot = Int(hash) & (table.count - 1)
      while table[slot].first >= 0 {
        let entry = table[slot]
        if entry.hash == hash, told[Int(entry.first)].tellsTheSame(as: claim) {
          return entry.agrees ? entry.first : nil
        }
        slot = (slot + 1) & (table.count - 1)
      }
      let agrees = Agreement.score(claim, claim, isSameText: true) ?? 0 >= Agreement.threshold
      table[slot] = Entry(first: next, hash: hash, agrees: agrees)
      count += 1
      if count * 2 > table.count { grow() }
      return agrees ? next : nil
    }

    private mutating func grow() {
      let old = table
      table = [Entry](repeating: Entry(), count: old.count * 2)
      for entry in old where entry.first >= 0 {
        var slot = Int(entry.hash) & (table.count - 1)
        while table[slot].first >= 0 { slot = (slot + 1) & (table.count - 1) }
        table[slot] = entry
      }
    }
  }

  // MARK: Days that differ

  /// Other texts may tell another day for one event, but not the same text: what stands beside a neighbouring day in one
  /// text has contradictions of its own and nothing stands in for it.
  /// - Parameter tellers: of each claim the document.
  private mutating func partSlips(_ tellers: [Int32]) {
    var apart: Set<Int32> = []
    var first = 0
    while first < tellers.count {
      var end = first + 1
      while end < tellers.count, tellers[end] == tellers[first] { end += 1 }
      if end - first > 1 { findSlips(first..<end, &apart) }
      first = end
    }
    guard !apart.isEmpty else { return }
    for index in standIn.indices where apart.contains(standIn[index]) { standIn[index] = Int32(index) }
  }

  /// - Parameter apart: gets the first ones of what is told on neighbouring days in one document.
  private func findSlips(_ range: Range<Int>, _ apart: inout Set<Int32>) {
    var days: [(day: Int32, shape: Int32)] = []
    for claim in range {
      let shape = standIn[Int(numbers[claim])]
      if Agreement.canSlip(told[Int(shape)]), let day = told[Int(shape)].time?.earliest {
        days.append((day.number, shape))
      }
    }
    guard days.count > 1 else { return }
    days.sort { $0 < $1 }
    for (place, one) in days.enumerated() {
      for (count, other) in days[(place + 1)...].enumerated() {
        if other.day - one.day > Agreement.slipInOnePlace { break }
        // In very long texts a few too many stay apart, which costs a little and changes nothing.
        guard count > Self.mostNeighbours || isSlip(Int(one.shape), Int(other.shape)) else { continue }
        apart.insert(one.shape)
        apart.insert(other.shape)
        if count > Self.mostNeighbours { break }
      }
    }
  }

  private static let mostNeighbours = 64

  private func isSlip(_ one: Int, _ other: Int) -> Bool {
    Agreement.tellsOtherDay(told[one], told[other]) && Agreement.isSlip(told[one], told[other])
  }
}
