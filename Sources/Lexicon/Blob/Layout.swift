/// The outer form of a compiled lexicon: a header, then sections on 16-byte boundaries.
///
/// Header: magic "PARLEYLX", format (u32), number of sections (u32), checksum of all that follows the header (u64),
/// then offset and length (u32 each) of every section.
enum LexiconLayout {
  static let magic: UInt64 = 0x584C_5945_4C52_4150
  static let format: UInt32 = 4

  enum Section: Int, CaseIterable {
    case phrases, senses, offsets, entries, facts, holdings, soundKeys, offices, languages, otherTables,
      languageTables
  }

  static func assemble(_ sections: [[UInt8]]) -> [UInt8] {
    let header = 24 + sections.count * 8
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
    blob.write(body.bytes.withUnsafeBytes { checksum($0) })
    blob.append(table.bytes)
    blob.append(body.bytes)
    return blob.bytes
  }

  /// FNV-1a over 8-byte words and the odd bytes after them.
  static func checksum(_ bytes: UnsafeRawBufferPointer) -> UInt64 {
    var state: UInt64 = 0xCBF2_9CE4_8422_2325
    var offset = 0
    while offset + 8 <= bytes.count {
      state = (state ^ bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self)) &* 0x0000_0100_0000_01B3
      offset += 8
    }
    while offset < bytes.count {
      state = (state ^ UInt64(bytes[offset])) &* 0x0000_0100_0000_01B3
      offset += 1
    }
    return state
  }

  /// The sections of a compiled lexicon, or why it is none.
  static func sections(of bytes: UnsafeRawBufferPointer) throws(LexiconProblem) -> [Range<Int>] {
    var reader = BlobReader(bytes)
    guard bytes.count >= 24, reader.read(UInt64.self) == magic else {
      throw LexiconProblem(file: "lexicon", line: 0, what: "this is no compiled lexicon")
    }
    guard reader.read(UInt32.self) == format else {
      throw LexiconProblem(file: "lexicon", line: 0, what: "was compiled by another version; compile it anew")
    }
    let count = Int(reader.read(UInt32.self))
    _ = reader.read(UInt64.self)
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
