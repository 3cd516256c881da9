/// Chooses the code page under which a text reads best.
///
/// Each candidate decodes a sample. Letters cost what they cost the best language of their script; marks, symbols,
/// unmapped bytes, capitals after small letters and neighbours of different scripts cost fixed amounts.
struct CodePageJudge {
  let identifier: LanguageIdentifier

  /// Bytes of text that are looked at: whole words that hold bytes above ASCII.
  private static let sampleSize = 8192
  /// In eighths of a bit: a plain mark, a rare symbol, a byte that stands for nothing, a fault of case or script.
  private static let (mark, symbol, unmapped, fault) = (70, 140, 300, 150)
  /// Mean cost of a letter past which no candidate can be right.
  private static let limit = 58

  /// The best code page, nil when the text makes no sense in any.
  func page(of bytes: [UInt8]) -> CodePage? {
    let sample = Self.sample(of: bytes)
    let letters = sample.reduce(0) { $0 + ($1 >= 0x80 || ($1 | 0x20) &- 0x61 < 26 ? 1 : 0) }
    var best: (page: CodePage, cost: Int)?
    for page in CodePage.all {
      // Most pages are out of the question by their marks and scripts, before any word is read.
      let oddities = Self.oddities(sample, page)
      if let best, oddities >= best.cost { continue }
      let cost = oddities + readingCost(of: sample, page)
      if best.map({ cost < $0.cost }) ?? true { best = (page, cost) }
    }
    guard let best, best.cost <= Self.limit * letters + Self.unmapped else { return nil }
    return best.page
  }

  /// Words with bytes above ASCII, one a line.
  private static func sample(of bytes: [UInt8]) -> [UInt8] {
    var sample: [UInt8] = []
    for word in bytes.prefix(1 << 20).split(whereSeparator: { $0 <= 0x20 })
    where word.contains(where: { $0 >= 0x80 }) {
      sample += word.prefix(sampleSize - sample.count)
      sample.append(0x0A)
      if sample.count >= sampleSize { break }
    }
    return sample
  }

  /// What the letters of the sample cost under a page.
  private func readingCost(of sample: [UInt8], _ page: CodePage) -> Int {
    Transcoding.utf8(sample, count: sample.count, page: page).withUnsafeBufferPointer(identifier.readingCost)
  }

  private static func oddities(_ sample: [UInt8], _ page: CodePage) -> Int {
    var cost = 0
    var last: UInt32 = 0
    var lastScript = Script.none
    for byte in sample {
      let scalar = byte < 0x80 ? UInt32(byte) : UInt32(page.upper[Int(byte &- 0x80)])
      let script = Script.of(scalar)
      if script != .none {
        let turns = lastScript != .none && script != lastScript
        let rises = lastScript == script && Scalars.isCapital(scalar) && !Scalars.isCapital(last)
        if turns || (rises && (scalar >= 0x80 || last >= 0x80)) { cost += fault }
        if last >= 0x80, lastScript == .none, !isPlain(last) { cost += symbol }
      } else if byte >= 0x80 {
        cost += scalar == 0xFFFD ? unmapped : isPlain(scalar) ? mark : symbol
      }
      (last, lastScript) = (scalar, script)
    }
    return cost
  }

  /// Marks that stand in ordinary text: quotation marks, dashes, ellipsis, section, degree, euro, number, blanks.
  private static func isPlain(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0xA0, 0xA7, 0xA9, 0xAB, 0xAD, 0xB0, 0xBB, 0x2013...0x201E, 0x2026, 0x20AC, 0x2116, 0x2122: return true
    default: return false
    }
  }
}

extension CodePage {
  /// Its name for this text: windows-1252 without the bytes 80 to 9F is ISO-8859-1.
  func name(for bytes: [UInt8]) -> String {
    name == "windows-1252" && !bytes.contains { $0 &- 0x80 < 0x20 } ? "ISO-8859-1" : name
  }
}

extension LanguageIdentifier {
  /// What the letters of a text cost, each script in the language it costs least, in eighths of a bit.
  func readingCost(_ text: UnsafeBufferPointer<UInt8>) -> Int {
    var evidence = emptyEvidence()
    gather(text, 0..<text.count, into: &evidence)
    return leastCost(evidence)
  }
}
