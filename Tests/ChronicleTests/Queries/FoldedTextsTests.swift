import Corpus
import Synchronization
import Testing

@testable import Chronicle
@testable import Reading

/// Searching what was folded beforehand finds what a scan over the texts finds.
@Suite struct FoldedTextsTests {
  private func chronicle(_ texts: [[String]]) -> Chronicle {
    var chronicle = Chronicle(root: "t")
    for (number, paragraphs) in texts.enumerated() {
      var bytes: [UInt8] = []
      var ranges: [Paragraph] = []
      for paragraph in paragraphs {
        let start = bytes.count
        bytes += Array(paragraph.utf8)
        ranges.append(Paragraph(range: ByteRange(start..<bytes.count)))
        bytes += [0x0A, 0x0A]
      }
      chronicle.documents.append(
        Findings(document: Document(id: "t\(1000 + number)", bytes: bytes, paragraphs: ranges)))
    }
    return chronicle
  }

  private static let words = [
    "Treffen", "TREFFEN", "treffens", "getroffen", "зустріч", "Зустрічі", "встречу", "Straße", "strasse", "Élysée",
    "e\u{301}lyse\u{301}e", "п’ять", "п'ять", "Größen", "grössen", "王毅", "外长王毅访问北京", "王。毅", "米ab", "ab", "28.02.2025",
    "ŒUVRE", "œuvres", "fußballspielern", "a", "I", "\u{301}x", "Наполеонівських", "наполеонівський",
  ]

  private static let queries =
    words + [
      "t", "тр", "зус", "grosse", "größer", "fussballspiel", "fussballspieler", "наполеонівська", "毅", "王", "王毅访",
      "ab 王",
      "treffen зустріч", "28 2025", "strasse treffen a", "nowhere", "oeuvre", "elysees", "米a",
    ]

  /// Linear congruential (Knuth, MMIX).
  private struct Chance {
    var state: UInt64
    mutating func next(_ limit: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % limit
    }
  }

  @Test(arguments: 1..<6) func findsWhatAScanFinds(seed: Int) throws {
    var chance = Chance(state: UInt64(seed))
    let texts = (0..<300).map { _ in
      (0..<chance.next(5)).map { _ in
        (0..<chance.next(9)).map { _ in
          Self.words[chance.next(Self.words.count)] + [" ", ", ", "", "-", "\u{A0}", "\n"][chance.next(6)]
        }.joined()
      }
    }
    let chronicle = chronicle(texts)
    let folded = FoldedTexts(chronicle)
    for text in Self.queries {
      let query = try #require(TextQuery(text))
      let (hits, scanned) = (folded.hits(of: query), chronicle.hits(of: query))
      #expect(hits == scanned, "\(text)")
      #expect(hits.texts.elementsEqual(scanned.texts), "\(text)")
      let firsts = scanned.indices.filter { $0 == 0 || scanned[$0 - 1].document != scanned[$0].document }
      #expect(hits.texts.elementsEqual(firsts.map { scanned[$0] }), "\(text)")
    }
  }

  @Test(arguments: ["grain", "毅米", "grain 7"]) func tellsWhereAPlaceIsAmongTheHits(text: String) throws {
    let chronicle = chronicle(
      (0..<400).map { number in
        (0..<number % 4).map { ($0 + number) % 3 == 0 ? "grain \(number % 9) 毅米" : "nothing, 米 and 毅" }
      })
    let query = try #require(TextQuery(text))
    let scanned = Array(chronicle.hits(of: query))
    #expect(!scanned.isEmpty)
    for hits in [FoldedTexts(chronicle).hits(of: query), chronicle.hits(of: query)] {
      for document in 0...400 {
        for paragraph in 0..<5 {
          let before = scanned.count { ($0.document, $0.paragraph) < (document, paragraph) }
          #expect(hits.count(before: document, paragraph) == before, "\(document) \(paragraph)")
        }
        let place = hits.texts.firstIndex { $0.document == document }
        #expect(hits.texts.firstIndex(ofDocument: document) == place, "\(document)")
      }
    }
  }

  @Test func servesAgainWhereTextsAreTheSame() throws {
    var chronicle = chronicle((0..<900).map { ["Text \($0)", "grain"] })
    let first = FoldedTexts(chronicle)
    chronicle.documents.remove(at: 450)
    let again = FoldedTexts(chronicle, reusing: first)
    let query = try #require(TextQuery("grain"))
    #expect(again.hits(of: query) == chronicle.hits(of: query))
    #expect(again.shares(with: first) > again.segmentCount / 2, "one text less is not all texts anew")
    #expect(FoldedTexts(chronicle).shares(with: first) == 0)
  }

  /// Documents in a file that counts how often one is taken out.
  private final class CountedDocuments: DocumentRows {
    private let all: [Findings]
    private let contents: [UInt64?]
    private let times = Mutex(0)

    init(_ all: [Findings], _ contents: [UInt64?]) { (self.all, self.contents) = (all, contents) }

    var taken: Int { times.withLock { $0 } }
    var count: Int { all.count }
    func element(_ index: Int) -> Findings {
      times.withLock { $0 += 1 }
      return all[index]
    }
    func id(_ index: Int) -> String { all[index].document.id }
    func language(_ index: Int) -> Language { all[index].document.language }
    func byteCount(_ index: Int) -> Int { all[index].document.bytes.count }
    func content(_ index: Int) -> UInt64? { contents[index] }
  }

  @Test func takesNoTextOutWhoseFileIsTheSame() throws {
    var chronicle = chronicle((0..<900).map { ["Text \($0)", "grain"] })
    var texts = Array(chronicle.documents)
    var contents: [UInt64?] = texts.indices.map { UInt64($0) }
    func folded(_ previous: FoldedTexts?) -> (texts: FoldedTexts, taken: Int) {
      let rows = CountedDocuments(texts, contents)
      chronicle.setDocuments(rows)
      let folded = FoldedTexts(chronicle, reusing: previous)
      return (folded, rows.taken)
    }
    let first = folded(nil)
    #expect(first.taken == 900 && first.texts.segmentCount > 2)
    #expect(folded(first.texts).taken == 0)
    // Another one, which is in no file yet.
    var other = self.chronicle([["barley"]]).documents[0]
    other.document.id = texts[450].document.id
    (texts[450], contents[450]) = (other, nil)
    let second = folded(first.texts)
    #expect(second.taken > 0 && second.taken < 900)
    #expect(second.texts.shares(with: first.texts) == first.texts.segmentCount - 1)
    let barley = try #require(TextQuery("barley"))
    #expect(second.texts.hits(of: barley).map(\.document) == [450])
    // Its file is known now: the text is the same as before.
    contents[450] = 7000
    let third = folded(second.texts)
    #expect(third.taken == second.taken && third.texts.shares(with: second.texts) == third.texts.segmentCount)
    #expect(folded(third.texts).taken == 0)
    contents[450] = 7001
    #expect(folded(third.texts).taken > 0, "whatever the name, the file is another")
  }

  @Test func nothingIsInNoTexts() throws {
    let folded = FoldedTexts(Chronicle(root: "t"))
    #expect(folded.hits(of: try #require(TextQuery("a"))).isEmpty)
  }
}
