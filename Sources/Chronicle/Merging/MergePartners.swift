import Corpus
import EDTF
import Reading

/// The claims that some others of their kind can have to do with: agree with them, or leave in doubt which event they
/// mean. A few too many do no harm.
struct MergePartners {
  private let told: ToldList
  private let isWanted: [Bool]
  private let blocks: MergeBlocks

  /// - Parameters:
  ///   - told: by claims of one kind.
  ///   - isWanted: by claim: whether partners of it are looked for.
  init(_ told: ToldList, _ isWanted: [Bool]) {
    self.told = told
    self.isWanted = isWanted
    blocks = MergeBlocks(told)
  }

  /// Calls `body` with every claim that is a partner of a wanted one and not wanted itself.
  func visit(_ body: (Int) -> Void) {
    var isFound = isWanted
    let lists = blocks.lists(of: told.indices.map(Int32.init)) { isWanted[$0] }
    for list in lists where !list.isEmpty {
      let others = list.filter { !isFound[Int($0)] }.map(Int.init)
      guard !others.isEmpty else { continue }
      let spans = Spans(others, told)
      for claim in list.lazy.map(Int.init) where isWanted[claim] {
        spans.visit(told[claim]) { other in
          guard !isFound[other], Self.areRelated(told[claim], told[other]) else { return }
          isFound[other] = true
          body(other)
        }
      }
    }
  }

  /// Whether two claims can have to do with each other, in one text or in two.
  static func areRelated(_ one: MergeClaim.Told, _ other: MergeClaim.Told) -> Bool {
    for isSameText in [false, true] {
      if Agreement.score(one, other, isSameText: isSameText) ?? 0 >= Agreement.threshold { return true }
    }
    guard (one.time == nil) != (other.time == nil), one.kind != .visit else { return false }
    return one.time == nil ? LooseEnds.agree(one, other) : LooseEnds.agree(other, one)
  }

  /// Claims of one list by the time they tell, and by the day of their texts.
  private struct Spans {
    private let dated: SpanList
    private let datedByText: SpanList
    private let undated: SpanList

    init(_ claims: [Int], _ told: ToldList) {
      dated = SpanList(claims.compactMap { claim in told[claim].time.map { (claim, $0.reach) } })
      datedByText = SpanList(
        claims.compactMap { claim in
          told[claim].time == nil ? nil : told[claim].published.map { (claim, $0.number...$0.number) }
        })
      undated = SpanList(
        claims.compactMap { claim in
          guard told[claim].time == nil else { return nil }
          return (claim, told[claim].published.map { $0.number...$0.number } ?? .min ... .max)
        })
    }

    /// Calls `body` with the claims whose times come into question.
    func visit(_ claim: MergeClaim.Told, _ body: (Int) -> Void) {
      let texts = claim.published.map { day in
        day.number - Int32(Agreement.sameTime)...day.number + Int32(Agreement.sameTime)
      }
      guard let time = claim.time else {
        undated.visit(texts ?? .min ... .max, body)
        if let texts { datedByText.visit(texts, body) }
        dated.visit(LooseEnds.reach(of: claim), body)
        return
      }
      dated.visit(time.reach, body)
      if let texts { undated.visit(texts, body) }
      undated.visit(Self.reports(of: time), body)
    }

    /// The days of texts that may mean an event of a time without telling it.
    private static func reports(of time: MergeTime) -> ClosedRange<Int32> {
      guard time.date.hasYear, let first = time.date.earliest?.number, let last = time.date.latest?.number else {
        return .min ... .max
      }
      return min(first, last) - Int32(LooseEnds.foresight)...max(first, last) + Int32(LooseEnds.memory)
    }
  }
}

/// Claims by a time that each has, so that those of some days are found without looking at all.
private struct SpanList {
  private struct Entry {
    var claim: Int
    var first: Int32
    var last: Int32
    /// The latest last day from the beginning up to here.
    var reach: Int32
  }

  /// Of a few weeks at most, by their first days.
  private var short: [Entry] = []
  private var long: [Entry] = []

  /// Days that a short time lasts.
  private static let length: Int32 = 40

  init(_ claims: [(claim: Int, days: ClosedRange<Int32>)]) {
    for (claim, days) in claims {
      let entry = Entry(claim: claim, first: days.lowerBound, last: days.upperBound, reach: days.upperBound)
      let (length, isOverflow) = entry.last.subtractingReportingOverflow(entry.first)
      if isOverflow || length > Self.length { long.append(entry) } else { short.append(entry) }
    }
    short.sort { ($0.first, $0.claim) < ($1.first, $1.claim) }
    for place in short.indices.dropFirst() { short[place].reach = max(short[place].reach, short[place - 1].reach) }
  }

  /// Calls `body` with the claims that have one of some days.
  func visit(_ days: ClosedRange<Int32>, _ body: (Int) -> Void) {
    for entry in long where entry.first <= days.upperBound && entry.last >= days.lowerBound { body(entry.claim) }
    var place = short.partitioningIndex { $0.first > days.upperBound }
    while place > 0, short[place - 1].reach >= days.lowerBound {
      place -= 1
      if short[place].last >= days.lowerBound { body(short[place].claim) }
    }
  }
}
