import Corpus
import EDTF
import Reading
import TestLexicon
import Testing

/// Findings as flat rows, and back.
@Suite struct PackedFindingsTests {
  private static let texts = [
    (
      "de",
      "Am 28. Februar 2025 traf Sergej Schoigu in Peking Xi Jinping. Morgen reist der Beamte Klaus Wurmhöringer an."
    ),
    ("en", "From 3 to 5 May Jan Lipavsky may meet Petr Pavel in Prague, said Otto Grimblewick, a local official."),
    ("uk", "За словами речника, 2 травня Сергій Шойгу не зустрічався з Сі Цзіньпіном. У 2014 році все було інакше."),
    ("ru", ""), ("fr", "Rien."),
  ]

  private static let all = texts.map { language, text in
    TestLexicon.read(text, language, published: "2025-05-01", id: "\(language).txt")
  }

  private static func packed(_ all: [Findings]) throws -> (blocks: [[UInt8]], unpacker: FindingsUnpacker) {
    var packer = FindingsPacker()
    var blocks: [[UInt8]] = []
    for findings in all {
      let block = packer.packed(findings)
      blocks.append(try #require(block))
    }
    return (blocks, unpacker(packer))
  }

  private static func unpacker(_ packer: FindingsPacker) -> FindingsUnpacker {
    FindingsUnpacker(words: packer.words.words, actorCount: TestLexicon.lexicon.actorCount)
  }

  private static func unpacked(_ block: [UInt8], _ unpacker: FindingsUnpacker) throws -> Findings {
    try block.withUnsafeBytes { try unpacker.findings("t", $0) }
  }

  /// All of it in words.
  private static func described(_ findings: Findings) -> String {
    var findings = findings
    findings.document.id = "t"
    return "\(findings)"
  }

  @Test(arguments: 0..<all.count) func comeBackAsTheyWere(index: Int) throws {
    let (blocks, unpacker) = try Self.packed(Self.all)
    #expect(Self.described(try Self.unpacked(blocks[index], unpacker)) == Self.described(Self.all[index]))
  }

  @Test func theTextsHoldSomething() {
    #expect(Self.all.contains { !$0.found.isEmpty } && Self.all.contains { !$0.claims.isEmpty })
    #expect(Self.all.contains { $0.dates.contains { $0.value == nil || $0.value?.isInterval == true } })
  }

  @Test func everyPartOfAHeaderComesBack() throws {
    var findings = Self.all[0]
    var matter = FrontMatter(range: ByteRange(start: 0, end: 4))
    matter.title = "title"
    matter.titleRange = ByteRange(start: 1, end: 3)
    matter.date = "2024"
    matter.dateRange = ByteRange(start: 0, end: 0)
    matter.source = ""
    matter.url = "u"
    matter.language = .und
    matter.others = [.init(key: "k", value: "v"), .init(key: "", value: "long enough for a place of its own")]
    for header in [nil, FrontMatter(range: ByteRange(start: 2, end: 2)), matter] {
      findings.document.frontMatter = header
      let (blocks, unpacker) = try Self.packed([findings])
      #expect(try Self.unpacked(blocks[0], unpacker).document.frontMatter == header)
    }
  }

  @Test func whatIsCutShortIsRefused() throws {
    let (blocks, unpacker) = try Self.packed(Self.all)
    for block in blocks {
      for count in stride(from: 0, to: block.count, by: block.count > 600 ? 3 : 1) {
        #expect(throws: DamagedBytes.self) { try Self.unpacked(Array(block[..<count]), unpacker) }
      }
      #expect(throws: DamagedBytes.self) { try Self.unpacked(block + [0], unpacker) }
    }
  }

  /// Hashes keep such bytes away; if they did not, nothing would be read out of bounds, and no reference lead nowhere.
  @Test(arguments: 0..<8) func noBytesDoHarm(seed: UInt64) throws {
    let (blocks, unpacker) = try Self.packed(Self.all)
    var state = seed &* 0x9E37_79B9_7F4A_7C15 | 1
    func next(_ limit: Int) -> Int {
      state ^= state << 13
      state ^= state >> 7
      state ^= state << 17
      return Int(state >> 1) % limit
    }
    var refused = 0
    for _ in 0..<600 {
      var block = blocks[next(blocks.count)]
      for _ in 0...next(4) {
        let place = next(block.count)
        block[place] = [0, 0xFF, 0x7F, 0x80, block[place] ^ 1 << UInt8(next(8)), UInt8(next(256))][next(6)]
      }
      guard let findings = try? Self.unpacked(block, unpacker) else {
        refused += 1
        continue
      }
      let size = findings.document.bytes.count
      #expect(findings.mentions.allSatisfy { $0.range.start <= $0.range.end && $0.range.end <= size })
      #expect(findings.claims.allSatisfy { $0.participants.allSatisfy { isSound($0.actor, findings) } })
    }
    #expect(refused > 0)
  }

  private func isSound(_ actor: ActorReference, _ findings: Findings) -> Bool {
    switch actor {
    case .known(let index): 0..<TestLexicon.lexicon.actorCount ~= index
    case .found(let index): findings.found.indices ~= index
    }
  }
}
