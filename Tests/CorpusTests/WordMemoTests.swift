import Testing

@testable import Corpus

@Suite struct WordMemoTests {
  /// What a text costs each language of its script, in the order of the lanes.
  private func costs(_ text: String, _ memo: WordMemo?) -> [Int32] {
    let languages = Knowledge.languages
    var evidence = languages.emptyEvidence(memo)
    var text = text
    text.withUTF8 { languages.gather($0, 0..<$0.count, into: &evidence) }
    var costs = Array(evidence.steps)
    for block in evidence.costs {
      for lane in 0..<16 { costs.append(block[lane]) }
    }
    return costs
  }

  @Test(arguments: [
    "The ministers met the ministers in the capital.", "Міністр прилетів до столиці вранці, міністр відлетів.",
    "Straße, ÉTAT, naïve; слово word слово", "", String(repeating: "Donaudampfschiff", count: 12) + " die der die",
    String(repeating: "а", count: 59), String(repeating: "а", count: 60), String(repeating: "ж", count: 130),
    String(repeating: "xq ", count: 200),
  ])
  func changesNoCosts(text: String) {
    let memos = WordMemos()
    let plain = costs(text, nil)
    memos.withMemo { memo in
      _ = costs("Other words stand there, інші слова.", memo)
      #expect(costs(text, memo) == plain)
      #expect(costs(text, memo) == plain)
    }
  }

  @Test func addsLanesUpAsNumbers() {
    var costs = LaneCosts()
    var row = LetterTable.Row()
    for lane in 0..<16 { row[lane] = UInt8(lane * 17) }
    for _ in 0..<120 { costs.add(row) }
    costs.add(100)
    costs.subtract(LetterTable.Row(repeating: 255))
    for lane in 0..<16 {
      let wanted: Int = lane * 17 * 120 + 100 - 255
      #expect(Int(costs.lanes[lane]) == wanted)
    }
  }

  @Test func goesBelowZero() {
    var costs = LaneCosts()
    costs.subtract(LetterTable.Row(repeating: 32))
    #expect(costs.lanes == SIMD16<Int32>(repeating: -32))
    var sum = LaneCosts()
    sum.add(UInt16(40))
    sum.add(costs)
    #expect(sum.lanes == SIMD16<Int32>(repeating: 8))
  }
}
