/// The outer form of a compiled lexicon: a header, then sections on 16-byte boundaries.
///
/// Header: magic "PARLEYLX", format (u32), number of sections (u32), then offset and length (u32 each) of every section.
/// The header is checked when a lexicon is opened; what stands in a section is read inside its bounds.
enum LexiconLayout {
  static let magic: UInt64 = 0x584C_5945_4C52_4150
  static let format: UInt32 = 11
  private static let headerSize = 16

  enum Section: Int, CaseIterable {
    case phrases, filter, senses, offsets, entries, facts, holdings, holders, countries, soundKeys, offices, languages,
      otherTables, calendars, counts, languageTables
  }

  static func assemble(_ sections: [[UInt8]]) -> [UInt8] {
    let header = headerSize + sections.count * 8
    var body = BlobWriter()
    var table = BlobWriter()
    for section in sections {
      while (header + body.bytes.count) % 16 != 0 { body.write(UInt8(0)) }
      table.write(UInt32(header + body.bytes.count))
      table.write(UInt32(section.count))
      body.append(section)
    }
    var blob = BlobWriter()
    blob.write(magic)
    blob.write(format)
    blob.write(UInt32(sections.count))
    blob.append(table.bytes)
    blob.append(body.bytes)
    return blob.bytes
  }

  /// The sections of a compiled lexicon, or why it is none.
  static func sections(of bytes: UnsafeRawBufferPointer) throws(LexiconProblem) -> [Range<Int>] {
    var reader = BlobReader(bytes)
    guard bytes.count >= headerSize, reader.read(UInt64.self) == magic else {
      throw LexiconProblem(file: "lexicon", line: 0, what: "this is no compiled lexicon")
    }
    guard reader.read(UInt32.self) == format else {
      throw LexiconProblem(file: "lexicon", line: 0, what: "was compiled by another version; compile it anew")
    }
    let count = Int(reader.read(UInt32.self))
    var ranges: [Range<Int>] = []
    for _ in 0..<count {
      let start = Int(reader.read(UInt32.self))
      let length = Int(reader.read(UInt32.self))
      guard start + length <= bytes.count else {
        throw LexiconProblem(file: "lexicon", line: 0, what: "is cut short; compile it anew")
      }
      ranges.append(start..<start + length)
    }
    guard count == Section.allCases.count else {
      throw LexiconProblem(file: "lexicon", line: 0, what: "is damaged; compile it anew")
    }
    return ranges
  }
}
