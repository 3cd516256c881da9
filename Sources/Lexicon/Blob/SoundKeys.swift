import Names

/// Persons by how their family names sound, to recognise spellings nobody listed.
enum SoundKeys {
  /// Key (u64), actor (u32), nothing (u32).
  static let size = 16

  /// Sorted by key, then by actor.
  static func compile(_ actors: [LexiconActor]) -> [UInt8] {
    struct Entry: Hashable, Comparable {
      var key: UInt64
      var actor: Int

      static func < (left: Entry, right: Entry) -> Bool { (left.key, left.actor) < (right.key, right.actor) }
    }
    var entries: Set<Entry> = []
    for (number, actor) in actors.enumerated() where actor.class == .person {
      for name in actor.names.values.joined() {
        let words = name.split(whereSeparator: { $0 == " " || $0 == "-" })
        let families = actor.order == .eastern ? words.prefix(1) : words.suffix(1)
        for family in families {
          let key = NameKey(String(family))
          for value in [key.primary, key.alternate] where value != 0 {
            entries.insert(Entry(key: value, actor: number))
          }
        }
      }
    }
    var blob = BlobWriter()
    for entry in entries.sorted() {
      blob.write(entry.key)
      blob.write(UInt32(entry.actor))
      blob.write(UInt32(0))
    }
    return blob.bytes
  }
}

extension LexiconView {
  /// Persons whose family name may sound like a word, in the order of their indices.
  public func persons(soundingLike key: NameKey) -> [Int] {
    var result: Set<Int> = []
    for value in [key.primary, key.alternate] where value != 0 { result.formUnion(persons(sounding: value)) }
    return result.sorted()
  }

  private func persons(sounding key: UInt64) -> [Int] {
    let records = tables.pointee.soundKeys
    var index = records.firstIndex(notBelow: key) { records.load($0, as: UInt64.self) }
    var result: [Int] = []
    while index < records.count, records.load(index, as: UInt64.self) == key {
      result.append(Int(records.load(index, at: 8, as: UInt32.self)))
      index += 1
    }
    return result
  }
}
