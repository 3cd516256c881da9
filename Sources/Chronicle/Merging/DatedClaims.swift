import Corpus
import EDTF

/// Dated claims by the questions they answer, each question's in the order of their first days.
///
/// Dates that tell a day or so stand apart from those that tell a year, so that a walk over some weeks meets few others.
struct DatedClaims {
  /// What a visitor of claims wants next.
  enum Step { case next, nextGroup, stop }

  private struct Entry {
    var claim: Int32
    var group: Int32
    var first: Int32
    var last: Int32
    /// The latest last day from the question's beginning up to here.
    var reach: Int32
    /// Where the run of claims of this group begins.
    var run: Int32
  }

  /// How long a time dates tell: days, longer ones, those without a year or an end.
  private enum Length: Int, CaseIterable { case short, long, open }
  /// Days that a short one may last.
  private static let short: Int32 = 31

  private var entries: [Entry] = []
  /// By question and length: where its entries begin.
  private var starts: [Int32]

  /// - Parameter groups: of each claim the first claim of its group.
  init(_ claims: ToldClaims, _ groups: [Int], _ questions: MergeQuestions) {
    let lengths = Length.allCases.count
    var postings: [(list: Int32, entry: Entry)] = []
    starts = [Int32](repeating: 0, count: questions.count * lengths + 1)
    for (claim, told) in claims.told.enumerated() where told.kind != .visit && claims.isFirst(claim) {
      guard let date = told.date else { continue }
      let (first, last, length) = Self.span(of: date)
      let entry = Entry(claim: Int32(claim), group: Int32(groups[claim]), first: first, last: last, reach: last, run: 0)
      questions.answers(of: told) { question in
        let list = question * lengths + length.rawValue
        starts[list + 1] += 1
        postings.append((Int32(list), entry))
      }
    }
    for list in starts.indices.dropFirst() { starts[list] += starts[list - 1] }
    guard let filler = postings.first?.entry else { return }
    entries = [Entry](repeating: filler, count: postings.count)
    var next = starts
    for posting in postings {
      entries[Int(next[Int(posting.list)])] = posting.entry
      next[Int(posting.list)] += 1
    }
    for list in 0..<starts.count - 1 { order(Int(starts[list])..<Int(starts[list + 1])) }
  }

  private mutating func order(_ range: Range<Int>) {
    entries[range].sort { ($0.first, $0.last, $0.group, $0.claim) < ($1.first, $1.last, $1.group, $1.claim) }
    for place in range {
      entries[place].run = Int32(place)
      guard place > range.lowerBound else { continue }
      let before = entries[place - 1]
      if before.group == entries[place].group { entries[place].run = before.run }
      entries[place].reach = max(entries[place].reach, before.reach)
    }
  }

  /// Calls `body` with claims that answer a question and whose days meet others, and with their groups; of each length
  /// of time the latest claims first.
  func visit(_ question: Int, days: ClosedRange<Int32>, _ body: (Int, Int) -> Step) {
    for length in Length.allCases {
      let list = question * Length.allCases.count + length.rawValue
      let range = Int(starts[list])..<Int(starts[list + 1])
      var place = end(of: range, upTo: days.upperBound)
      while place > range.lowerBound, entries[place - 1].reach >= days.lowerBound {
        place -= 1
        let entry = entries[place]
        guard entry.last >= days.lowerBound else { continue }
        switch body(Int(entry.claim), Int(entry.group)) {
        case .next: break
        case .nextGroup: place = Int(entry.run)
        case .stop: return
        }
      }
    }
  }

  /// Behind the last entry that begins no later than a day.
  private func end(of range: Range<Int>, upTo day: Int32) -> Int {
    range.partitioningIndex { entries[$0].first > day }
  }

  private static func span(of date: EDTFDate) -> (first: Int32, last: Int32, length: Length) {
    guard date.hasYear, let first = date.earliest?.number, let last = date.latest?.number else {
      return (.min, .max, .open)
    }
    return (first, last, last - first <= short ? .short : .long)
  }
}
