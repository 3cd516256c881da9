import EDTF
import Reading

/// What claims tell, once for all that tell the same in texts of one day.
///
/// Archives repeat themselves: an agency's report stands in a hundred papers. What merging costs depends on how much
/// different is told, not on how often.
struct ToldClaims {
  typealias Told = MergeClaim.Told

  /// In the order of their first claims.
  private(set) var told: [Told] = []
  /// The first that tells the same, on whatever day it was reported, and takes part in all contradictions alike; itself
  /// where there is none.
  private(set) var standIn: [Int32] = []
  /// Which of the claims told it.
  private(set) var numbers: [Int32] = []
  /// The documents of each, ascending.
  private var documents = Lists()

  /// - Parameter claims: in the order of documents.
  init(_ claims: [MergeClaim]) {
    var shapes: [Shape: Int32] = [:]
    var places: [UInt64: Int32] = [:]
    numbers.reserveCapacity(claims.count)
    for claim in claims {
      let next = Int32(told.count)
      var number = next
      if let first = Self.enter(claim.told, at: next, in: &shapes) {
        let day = claim.told.published.map { UInt64(UInt32(bitPattern: $0.number)) } ?? 1 << 32
        let place = UInt64(first) << 33 | day
        number = places[place] ?? next
        if number == next { places[place] = next }
        if number == next { standIn.append(first) }
      } else {
        standIn.append(next)
      }
      if number == next { told.append(claim.told) }
      numbers.append(number)
    }
    documents = Lists(numbers, count: told.count) { Int32(claims[$0].reference.document) }
    partSlips(claims)
  }

  /// Whether a claim may take part in merging by its date in place of those it stands for.
  func isFirst(_ index: Int) -> Bool { standIn[index] == index }

  /// Whether two stand in one document.
  func areOfOneText(_ one: Int, _ other: Int) -> Bool { SortedSet.shares(documents[one], documents[other]) }

  /// The first that tells the same; `nil` where a claim does not even agree with itself, and so with none.
  private static func enter(_ told: Told, at next: Int32, in shapes: inout [Shape: Int32]) -> Int32? {
    let shape = Shape(told: told)
    if let first = shapes[shape] { return first < 0 ? nil : first }
    let agrees = Agreement.score(told, told, isSameText: true) ?? 0 >= Agreement.threshold
    shapes[shape] = agrees ? next : -1
    return agrees ? next : nil
  }

  /// All but the day of the report.
  private struct Shape: Hashable {
    var told: Told

    static func == (one: Shape, other: Shape) -> Bool { one.told.tellsTheSame(as: other.told) }
    func hash(into hasher: inout Hasher) { told.hashWhatIsTold(into: &hasher) }
  }

  // MARK: Days that differ

  /// Other texts may tell another day for one event, but not the same text: what stands beside a neighbouring day in one
  /// text has contradictions of its own and nothing stands in for it.
  private mutating func partSlips(_ claims: [MergeClaim]) {
    var apart: Set<Int32> = []
    var first = 0
    while first < claims.count {
      let document = claims[first].reference.document
      var end = first + 1
      while end < claims.count, claims[end].reference.document == document { end += 1 }
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
