import Corpus
import Lexicon
import Reading

/// A chronicle in a file: checked as a whole when it is opened, its rows made into values when they are asked for.
final class StoredModel: Sendable {
  private let file: MappedFile
  /// By section, where in the file.
  private let sections: [Range<Int>]
  let words: [String]
  let cases = StoredCases()

  /// `nil` where the file is missing, damaged or a picture of something that is not wanted.
  init?(_ path: String, threads: Int, isWanted: (ModelKey) -> Bool) {
    guard let descriptor = CacheDescriptor(path), let file = descriptor.mapped(),
      let header = ModelHeader(file.bytes), isWanted(header.key)
    else { return nil }
    let body = UnsafeRawBufferPointer(rebasing: file.bytes[ModelHeader.size...])
    guard PiecewiseHash.of(body, threads: threads) == header.hash, let sections = Self.sections(body) else {
      return nil
    }
    self.file = file
    self.sections = sections
    let words = UnsafeRawBufferPointer(rebasing: file.bytes[sections[ModelSection.words.rawValue]])
    guard let words = try? StoredWords.read(words) else { return nil }
    self.words = words
    descriptor.touch()
  }

  private static func sections(_ body: UnsafeRawBufferPointer) -> [Range<Int>]? {
    var reader = PackedReader(body)
    var sections: [Range<Int>] = []
    for section in ModelSection.allCases {
      guard let offset = try? reader.get(UInt64.self), let length = try? reader.get(UInt64.self),
        offset <= UInt64(body.count), length <= UInt64(body.count) - offset, Int(length) % section.rowSize == 0
      else { return nil }
      let start = ModelHeader.size + Int(offset)
      sections.append(start..<start + Int(length))
    }
    return sections
  }

  /// The bytes of a section; alive as long as this is.
  func bytes(_ section: ModelSection) -> UnsafeRawBufferPointer {
    UnsafeRawBufferPointer(rebasing: file.bytes[sections[section.rawValue]])
  }

  func count(_ section: ModelSection) -> Int { sections[section.rawValue].count / section.rowSize }

  /// A value in a row; the program ends where there is no such row.
  @inline(__always)
  func value<Value: FixedWidthInteger>(
    _ section: ModelSection, _ row: Int, _ offset: Int = 0, _ type: Value.Type = Value.self
  ) -> Value {
    let range = sections[section.rawValue]
    let place = row &* section.rowSize &+ offset
    precondition(row >= 0 && offset >= 0 && place &+ MemoryLayout<Value>.size <= range.count)
    return Value(littleEndian: file.bytes.loadUnaligned(fromByteOffset: range.lowerBound &+ place, as: Value.self))
  }

  /// A text of which a row tells where it stands.
  func text(_ section: ModelSection, _ row: Int, _ offset: Int) -> String {
    let start = Int(value(section, row, offset, UInt32.self))
    let length = Int(value(section, row, offset + 4, UInt32.self))
    let range = sections[ModelSection.strings.rawValue]
    precondition(start + length <= range.count)
    let place = range.lowerBound + start
    return String(decoding: UnsafeRawBufferPointer(rebasing: file.bytes[place..<place + length]), as: UTF8.self)
  }

  /// Whether a text of which a row tells where it stands is another one, byte for byte.
  func isText(_ section: ModelSection, _ row: Int, _ offset: Int, _ other: String) -> Bool {
    let start = Int(value(section, row, offset, UInt32.self))
    let length = Int(value(section, row, offset + 4, UInt32.self))
    let range = sections[ModelSection.strings.rawValue]
    precondition(start + length <= range.count)
    let place = range.lowerBound + start
    return length == other.utf8.count && file.bytes[place..<place + length].elementsEqual(other.utf8)
  }

  // MARK: What is made at once

  /// All actors, in their order.
  func actors(threads: Int) -> [Actor]? {
    let count = count(.actorStarts)
    let chunks = (count + Self.chunk - 1) / Self.chunk
    let parts = Threads.map(chunks, threads: threads) { number in
      try? self.actors(number * Self.chunk..<min(count, (number + 1) * Self.chunk))
    }
    guard parts.allSatisfy({ $0 != nil }) else { return nil }
    var actors = parts.flatMap { $0 ?? [] }
    var next = 0
    let events = self.count(.actorEvents)
    for index in actors.indices {
      let end = next + actors[index].events[0]
      guard end <= events else { return nil }
      actors[index].events = (next..<end).map { Int(value(.actorEvents, $0, 0, UInt32.self)) }
      next = end
    }
    return actors
  }

  /// Actors that one thread makes at a time.
  private static let chunk = 512

  /// Some actors; the number of its events is the only event of each.
  private func actors(_ range: Range<Int>) throws(DamagedBytes) -> [Actor] {
    let bytes = bytes(.actors)
    let start = Int(value(.actorStarts, range.lowerBound, 0, UInt32.self))
    guard start <= bytes.count else { throw DamagedBytes() }
    var reader = PackedReader(UnsafeRawBufferPointer(rebasing: bytes[start...]))
    return try range.map { _ throws(DamagedBytes) in
      var (actor, events) = try StoredActor.read(&reader, words)
      actor.events = [events]
      return actor
    }
  }

  /// What reads the blocks of each source of documents; `nil` where the words are none.
  func unpackers(actorCount: Int) -> [FindingsUnpacker]? {
    var reader = PackedReader(bytes(.tables))
    var unpackers: [FindingsUnpacker] = []
    while reader.count > 0 {
      guard let count = try? reader.get(UInt32.self) else { return nil }
      var words: [String] = []
      for _ in 0..<count {
        guard let word = try? reader.text() else { return nil }
        words.append(word)
      }
      unpackers.append(FindingsUnpacker(words: words, actorCount: actorCount))
    }
    return unpackers
  }

  /// What could not be read, and what could not be corrected.
  func notes() throws(DamagedBytes) -> ([CorpusProblem], [CorrectionConflict]) {
    var reader = PackedReader(bytes(.notes))
    var problems: [CorpusProblem] = []
    for _ in 0..<(try reader.get(UInt32.self)) {
      problems.append(CorpusProblem(file: try reader.text(), what: try reader.text(), advice: try reader.text()))
    }
    var conflicts: [CorrectionConflict] = []
    for _ in 0..<(try reader.get(UInt32.self)) {
      conflicts.append(CorrectionConflict(correction: Int(try reader.get(UInt32.self)), reason: try reader.text()))
    }
    return (problems, conflicts)
  }
}
