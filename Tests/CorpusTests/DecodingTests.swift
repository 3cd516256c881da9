import Testing

@testable import Corpus

@Suite struct DecodingTests {
  static let texts = [
    "ru": "Министр обороны встретился с послом в Москве. Стороны обсудили «мирный план» и договорились продолжить.",
    "uk": "Міністр закордонних справ зустрівся з послом у Києві. Її візит завершився, є й нові домовленості.",
    "de": "Der Außenminister empfing die Botschafterin in München. Über die Gespräche wurde Stillschweigen vereinbart.",
    "fr": "Le ministre a reçu l'ambassadeur à l'Élysée. Où en sont les négociations ? Après l'été, a-t-il répété.",
    "pl": "Minister spotkał się z ambasadorem. Rozmowy będą kontynuowane w późniejszym terminie, także w Łodzi.",
  ]

  private func encode(_ text: String, _ name: String) throws -> [UInt8] {
    let page = try #require(CodePage.all.first { $0.name == name })
    return try text.unicodeScalars.map { scalar in
      if scalar.value < 0x80 { return UInt8(scalar.value) }
      return 0x80 + UInt8(try #require(page.upper.firstIndex(of: UInt16(scalar.value))))
    }
  }

  private func decode(_ bytes: [UInt8]) throws -> DecodedText {
    try TextDecoder(identifier: Knowledge.languages).decode(bytes)
  }

  @Test(arguments: [
    ("ru", "windows-1251"), ("ru", "KOI8-R"), ("ru", "x-mac-cyrillic"), ("uk", "windows-1251"), ("uk", "KOI8-U"),
    ("uk", "x-mac-cyrillic"), ("fr", "ISO-8859-15"), ("pl", "ISO-8859-2"), ("pl", "windows-1250"),
  ])
  func recognisesCodePages(language: String, name: String) throws {
    // KOI8 has no angle quotes.
    let text = try #require(Self.texts[language]).filter { !name.hasPrefix("KOI8") || !"«»".contains($0) }
    #expect(String(decoding: try decode(encode(text, name)).bytes, as: UTF8.self) == text)
  }

  @Test(arguments: ["IBM866", "ISO-8859-5", "KOI8-R", "windows-1251"])
  func recognisesShortRussian(name: String) throws {
    let text = "Посол вернулся домой, сообщило агентство"
    let decoded = try decode(encode(text, name))
    #expect(decoded.encoding == name && String(decoding: decoded.bytes, as: UTF8.self) == text)
  }

  @Test(arguments: [("de", "ISO-8859-1"), ("fr", "ISO-8859-1")])
  func namesLatin1WithoutWindowsMarks(language: String, name: String) throws {
    let text = try #require(Self.texts[language])
    let decoded = try decode(encode(text, "windows-1252"))
    #expect(decoded.encoding == name && String(decoding: decoded.bytes, as: UTF8.self) == text)
    #expect(try decode(encode("„Grüße“ – " + text, "windows-1252")).encoding == "windows-1252")
  }

  @Test func euroSignTellsLatin9() throws {
    let text = "Das kostet 300 € für größere Häuser, sagte er."
    let decoded = try decode(encode(text, "ISO-8859-15"))
    #expect(decoded.encoding == "ISO-8859-15" && String(decoding: decoded.bytes, as: UTF8.self) == text)
  }

  @Test(arguments: [true, false], [true, false])
  func readsUTF16(bigEndian: Bool, marked: Bool) throws {
    let text = "Зустріч 😀 у Києві, 28 лютого."
    let units: [UInt16] = (marked ? [0xFEFF] : []) + Array(text.utf16)
    let bytes = units.flatMap { (unit: UInt16) -> [UInt8] in
      let (high, low) = (UInt8(unit >> 8), UInt8(unit & 0xFF))
      return bigEndian ? [high, low] : [low, high]
    }
    let decoded = try decode(bytes)
    #expect(decoded.encoding == (bigEndian ? "UTF-16BE" : "UTF-16LE"))
    #expect(String(decoding: decoded.bytes, as: UTF8.self) == text)
  }

  @Test func replacesLoneSurrogatesAndOddBytes() throws {
    let units: [UInt16] = [0xFEFF, 0x61, 0xD800, 0x62, 0xDC00, 0x63]
    var bytes = units.flatMap { (unit: UInt16) -> [UInt8] in [UInt8(unit & 0xFF), UInt8(unit >> 8)] }
    bytes.append(0x64)
    #expect(String(decoding: try decode(bytes).bytes, as: UTF8.self) == "a\u{FFFD}b\u{FFFD}c\u{FFFD}")
  }

  @Test func removesTheMarkAndUnifiesLineEnds() throws {
    let decoded = try decode([0xEF, 0xBB, 0xBF] + Array("a\r\nb\rc\n\r\nd\u{85}e\u{2028}f\r".utf8))
    #expect(decoded.encoding == "UTF-8")
    #expect(String(decoding: decoded.bytes, as: UTF8.self) == "a\nb\nc\n\nd\u{85}e\u{2028}f\n")
  }

  /// Overlong forms, a surrogate, a scalar past the last plane, stray and missing continuations.
  @Test(arguments: [
    [0xC0, 0xAF], [0xE0, 0x80, 0xAF], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80], [0xF8, 0x88, 0x80, 0x80],
    [0x80], [0xD0], [0xE2, 0x82], [0xFF], [0xF0, 0x9F, 0x98],
  ])
  func repairsDamagedUTF8(fault: [Int]) throws {
    let text = Array("Президент подписал указ. ".utf8)
    let decoded = try decode(text + fault.map(UInt8.init) + text)
    #expect(decoded.encoding == "UTF-8")
    let string = try #require(String(validating: decoded.bytes, as: UTF8.self))
    #expect(string == String(decoding: text + fault.map(UInt8.init) + text, as: UTF8.self))
    #expect(string.contains("\u{FFFD}"))
  }

  @Test(arguments: [0, 1, 7, 8, 9, 15, 16, 17, 31])
  func findsTheFirstFaultAnywhere(offset: Int) {
    let text = Array("абвг abcdefgh їжак 中文 😀 xyz".utf8)
    let boundary: Int = (0...offset).reversed().first { text[$0] & 0xC0 != 0x80 } ?? 0
    let broken = Array(text[..<boundary]) + [0xC1] + Array(text[boundary...])
    #expect(broken.withUnsafeBufferPointer { UTF8Check.firstFault($0) } == boundary)
    #expect(text.withUnsafeBufferPointer { UTF8Check.firstFault($0) } == text.count)
  }

  @Test func refusesBinary() {
    let picture: [UInt8] =
      [0x89, 0x50, 0x4E, 0x47] + (0..<400).map { UInt8(truncatingIfNeeded: $0 &* 37 &+ $0 >> 3) & 0x1F }
    #expect(throws: DecodingFailure.binary) { try decode([UInt8](repeating: 0, count: 5000)) }
    #expect(throws: DecodingFailure.binary) { try decode(picture) }
  }

  @Test func keepsAFewControlCodes() throws {
    let text =
      "Ein Text mit \u{0} und \u{1B}[31mFarbe\u{1B}[0m" + String(repeating: " und noch viel mehr Text", count: 5)
    #expect(String(decoding: try decode(Array(text.utf8)).bytes, as: UTF8.self) == text)
  }

  @Test func refusesWhatReadsAsNothing() {
    // Shift_JIS, which no candidate can make sense of.
    let bytes: [UInt8] = [
      0x93, 0xFA, 0x96, 0x7B, 0x82, 0xCC, 0x8E, 0xF1, 0x91, 0x8A, 0x82, 0xAA, 0x96, 0x4B, 0x96, 0xE2, 0x82, 0xB5,
      0x82, 0xBD, 0x81, 0x42, 0x89, 0xEF, 0x92, 0x6B, 0x82, 0xCD, 0x8F, 0x49, 0x82, 0xED, 0x82, 0xC1, 0x82, 0xBD,
    ]
    #expect(throws: DecodingFailure.unknownEncoding) { try decode(bytes + bytes + bytes) }
  }

  @Test func codePagesAreComplete() {
    for page in CodePage.all { #expect(page.upper.count == 128, "\(page.name)") }
    #expect(Set(CodePage.all.map(\.name)).count == CodePage.all.count)
  }
}
