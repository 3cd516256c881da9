/// What a language identifier knows, in one block of memory that is never changed.
///
/// Layout, little-endian 32-bit words: magic, groups, the group of each script (-1: none); of each group: members,
/// whether counted; of each member: language, handicap, letter ranges, and the ranges; then the base-two logarithm of
/// the number of slots and the number of rows; padding to 16 bytes; slots (``LetterTable``); rows.
final class LanguageTables: @unchecked Sendable {
  // Shared between threads because nothing is written after `init`.
  let groups: [LanguageGroup]
  let blocks: Int
  /// The number of a script's group, -1 when there is none.
  let groupOfScript: UnsafeMutablePointer<Int>
  /// The same groups, for the inner loop.
  let lanes: UnsafeMutablePointer<GroupLanes>
  let table: LetterTable
  private let memory: UnsafeRawBufferPointer
  private let isOwned: Bool

  private static let magic: UInt32 = 0x314C_4C50

  deinit {
    groupOfScript.deallocate()
    lanes.deallocate()
    if isOwned { memory.deallocate() }
  }

  /// Reads tables where they stand; nil when they are none or damaged.
  /// - Parameter memory: aligned to 16 bytes; must stay as long as the tables, which free it when they own it.
  init?(_ memory: UnsafeRawBufferPointer, owned: Bool) {
    var reader = WordReader(memory: memory)
    guard reader.next() == Self.magic, let count = reader.count() else { return nil }
    let ofScript = Script.allCases.map { _ in Int(Int32(bitPattern: reader.next())) }
    var groups: [LanguageGroup] = []
    var blocks = 0
    for _ in 0..<count {
      guard let group = LanguageGroup(&reader, firstBlock: blocks) else { return nil }
      groups.append(group)
      blocks += group.blocks
    }
    let (logarithm, rows) = (Int(reader.next() & 31), Int(reader.next()))
    let start = (reader.position + 15) & ~15
    let slotBytes = (1 << logarithm) * 8
    guard memory.count == start + slotBytes + rows * 16, let base = memory.baseAddress,
      ofScript.allSatisfy({ $0 < groups.count })
    else { return nil }
    groupOfScript = .allocate(capacity: ofScript.count)
    groupOfScript.initialize(from: ofScript, count: ofScript.count)
    lanes = .allocate(capacity: max(1, groups.count))
    for (index, group) in groups.enumerated() {
      (lanes + index).initialize(
        to: GroupLanes(
          first: group.firstBlock, blocks: group.blocks, isCounted: group.isCounted, isAlone: group.members.count == 1))
    }
    self.groups = groups
    self.blocks = blocks
    table = LetterTable(
      slots: (base + start).assumingMemoryBound(to: UInt64.self), mask: (1 << logarithm) - 1,
      rows: (base + start + slotBytes).assumingMemoryBound(to: LetterTable.Row.self))
    self.memory = memory
    isOwned = owned
  }

  /// Takes a copy; nil when the bytes are no tables.
  static func copying(_ bytes: [UInt8]) -> LanguageTables? {
    let copy = UnsafeMutableRawBufferPointer.allocate(byteCount: max(bytes.count, 16), alignment: 16)
    copy.copyBytes(from: bytes)
    let memory = UnsafeRawBufferPointer(rebasing: copy[..<bytes.count])
    if let tables = LanguageTables(memory, owned: true) { return tables }
    copy.deallocate()
    return nil
  }

  /// The bytes of the tables of some profiles.
  static func compiled(_ profiles: [LanguageProfile]) -> [UInt8] {
    let (members, ofScript) = LanguageGroup.grouped(profiles)
    var builder = LetterTableBuilder()
    var words: [UInt32] = [magic, UInt32(members.count)]
    words += ofScript.map { UInt32(bitPattern: Int32($0)) }
    for profiles in members {
      if profiles.contains(where: { !$0.trigrams.isEmpty }) { builder.add(profiles) }
      LanguageGroup(profiles, firstBlock: 0).write(to: &words)
    }
    let slots = builder.slots()
    words += [UInt32(slots.count.trailingZeroBitCount), UInt32(builder.rows.count)]
    while words.count % 4 != 0 { words.append(0) }
    var bytes = words.withUnsafeBytes { Array($0) }
    bytes += slots.withUnsafeBytes { Array($0) }
    bytes += builder.rows.withUnsafeBytes { Array($0) }
    return bytes
  }
}

/// Where the lanes of a group of languages stand.
struct GroupLanes {
  var first: Int
  var blocks: Int
  var isCounted: Bool
  var isAlone: Bool

  var range: Range<Int> { first..<first + blocks }
}

/// Reads 32-bit words; past the end they are zero.
struct WordReader {
  let memory: UnsafeRawBufferPointer
  var position = 0

  init(memory: UnsafeRawBufferPointer) { self.memory = memory }

  mutating func next() -> UInt32 {
    guard position + 4 <= memory.count else { return 0 }
    defer { position += 4 }
    return memory.loadUnaligned(fromByteOffset: position, as: UInt32.self)
  }

  /// A number of things still to come, nil when the memory cannot hold them.
  mutating func count() -> Int? {
    let count = Int(next())
    return count <= memory.count / 4 ? count : nil
  }
}

extension LanguageGroup {
  fileprivate init?(_ reader: inout WordReader, firstBlock: Int) {
    guard let count = reader.count() else { return nil }
    isCounted = reader.next() == 1
    members = []
    self.firstBlock = firstBlock
    for _ in 0..<count {
      let language = Language(rawValue: reader.next())
      let handicap = Int32(bitPattern: reader.next())
      guard let ranges = reader.count() else { return nil }
      var alphabet: [ClosedRange<UInt32>] = []
      for _ in 0..<ranges {
        let (first, last) = (reader.next(), reader.next())
        guard first <= last else { return nil }
        alphabet.append(first...last)
      }
      members.append(
        Member(
          language: language, handicap: handicap, alphabet: alphabet, letters: alphabet.reduce(0) { $0 + $1.count }))
    }
  }

  fileprivate func write(to words: inout [UInt32]) {
    words += [UInt32(members.count), isCounted ? 1 : 0]
    for member in members {
      words += [member.language.rawValue, UInt32(bitPattern: member.handicap), UInt32(member.alphabet.count)]
      for range in member.alphabet { words += [range.lowerBound, range.upperBound] }
    }
  }
}
