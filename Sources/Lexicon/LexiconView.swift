import Names

/// A compiled lexicon as loops look into it: one pointer, so that copying it costs nothing and threads that use it
/// share no reference count.
///
/// Valid as long as the ``Lexicon`` it was taken from. Every look-up stays inside its section, whatever the bytes say:
/// what lies beyond reads as nothing.
public struct LexiconView: @unchecked Sendable {  // Points at memory that is never written while the lexicon lives.
  let tables: UnsafePointer<LexiconTables>

  /// In the order in which senses and holdings refer to them.
  public var offices: UnsafeBufferPointer<Office> { tables.pointee.offices }
}

/// Where the parts of a compiled lexicon stand.
struct LexiconTables {
  let phrases: Records
  let filter: Records
  let senses: Records
  let offsets: Records
  let entries: UnsafeRawBufferPointer
  let facts: Records
  let holdings: Records
  let holders: Records
  let countries: Records
  let soundKeys: Records
  let offices: UnsafeBufferPointer<Office>
  /// By the words of an office and the office held, row by row: whether the words fit a holder.
  let fits: UnsafeBufferPointer<Bool>
}

/// A section of records of one size.
struct Records {
  private let base: UnsafeRawPointer?
  private let size: Int
  let count: Int

  init(_ bytes: UnsafeRawBufferPointer, size: Int) {
    base = bytes.baseAddress
    self.size = size
    count = base == nil ? 0 : bytes.count / size
  }

  /// An integer of a record; 0 beyond the last record.
  /// - Parameter offset: where it stands in its record; it must end inside.
  @inline(__always)
  func load<T: FixedWidthInteger>(_ index: Int, at offset: Int = 0, as type: T.Type) -> T {
    guard index >= 0, index < count, let base else { return 0 }
    assert(offset + MemoryLayout<T>.size <= size)
    return T(littleEndian: base.loadUnaligned(fromByteOffset: index * size + offset, as: T.self))
  }
}

// MARK: Phrases

extension LexiconView {
  /// What stands under a phrase: its senses, and whether a longer phrase begins with it.
  public struct Match: Sendable {
    public var senses: Senses
    public var hasLonger: Bool
  }

  /// The senses of one phrase.
  public struct Senses: Sequence, IteratorProtocol, @unchecked Sendable {  // As the view.
    fileprivate let records: UnsafePointer<LexiconTables>
    /// Index of the next one; -1 after the last.
    fileprivate var index: Int

    public var isEmpty: Bool { index < 0 }

    public mutating func next() -> Sense? {
      let senses = records.pointee.senses
      guard index >= 0, index < senses.count else { return nil }
      var sense = Sense(
        Sense.Kind(rawValue: senses.load(index, at: 8, as: UInt8.self)) ?? .marker,
        Int(senses.load(index, as: UInt32.self)), languages: senses.load(index, at: 4, as: UInt32.self),
        flags: Sense.Flags(rawValue: senses.load(index, at: 9, as: UInt8.self)),
        detail: Int(senses.load(index, at: 10, as: UInt16.self)))
      index = sense.flags.contains(.last) ? -1 : index + 1
      sense.flags.remove(.last)
      return sense
    }
  }

  /// Looks a phrase prefix up; see ``WordKey/followed(by:)`` for the keys of longer ones.
  public func find(_ key: WordKey) -> Match? {
    let (word, bit) = PhraseTable.filterPlace(of: key.rawValue)
    guard tables.pointee.filter.load(word, as: UInt64.self) & bit != 0 else { return nil }
    let slots = tables.pointee.phrases
    let upper = UInt32(key.rawValue >> 32)
    var place = PhraseTable.place(of: key.rawValue, in: slots.count)
    for _ in 0..<slots.count {
      let slot = slots.load(place, as: UInt64.self)
      let payload = UInt32(slot >> 32)
      if payload == 0 { return nil }
      if UInt32(truncatingIfNeeded: slot) == upper {
        return Match(
          senses: Senses(records: tables, index: Int(payload & 0x7FFF_FFFF) - 1), hasLonger: payload >> 31 == 1)
      }
      place = place + 1 == slots.count ? 0 : place + 1
    }
    return nil
  }
}

// MARK: Actors

extension LexiconView {
  public var actorCount: Int { tables.pointee.offsets.count }

  /// The actor with a sense's reference; actors are in the order of their ids.
  public func actor(_ index: Int) -> LexiconActor {
    var blob = entry(index)
    return LexiconActor(from: &blob)
  }

  /// The id of an actor, without reading the whole entry; empty where there is no such actor.
  public func id(_ index: Int) -> String {
    var blob = entry(index)
    return blob.readString()
  }

  /// The English name of an actor, without reading the whole entry; empty where there is no such actor.
  public func name(_ index: Int) -> String {
    var blob = entry(index)
    blob.skipString()
    _ = blob.read(UInt8.self)
    return blob.readString()
  }

  /// At an actor's entry; at the end of all where there is no such actor.
  private func entry(_ index: Int) -> BlobReader {
    let isThere = 0..<actorCount ~= index
    let offset = isThere ? Int(tables.pointee.offsets.load(index, as: UInt32.self)) : tables.pointee.entries.count
    return BlobReader(tables.pointee.entries, at: offset)
  }

  /// The names of an actor in some languages, one after the other, without reading the whole entry.
  public func names(of index: Int, in languages: [String]) -> [[String]] {
    var blob = entry(index)
    return LexiconActor.names(in: languages, from: &blob)
  }

  /// Class and country of an actor, without reading the whole entry.
  public func facts(_ index: Int) -> ActorFacts { ActorFacts(tables.pointee.facts, index) }

  public func actorClass(_ index: Int) -> LexiconActor.Class {
    LexiconActor.Class(rawValue: tables.pointee.facts.load(index, as: UInt8.self)) ?? .person
  }

  /// The offices an actor held.
  public func holdings(of actor: Int) -> Holdings {
    let facts = facts(actor)
    let first = min(Int(facts.firstHolding), tables.pointee.holdings.count)
    return Holdings(
      records: tables.pointee.holdings, startIndex: first,
      endIndex: min(first + Int(facts.holdings), tables.pointee.holdings.count))
  }

  /// The offices of one actor; a view into the lexicon, valid as long as it is.
  public struct Holdings: RandomAccessCollection, @unchecked Sendable {  // As the view.
    fileprivate let records: Records
    public let startIndex: Int
    public let endIndex: Int

    public subscript(index: Int) -> Holding { Holding(records, index) }
  }
}
