import Names

/// Collects phrases with their senses and lays them out as one open-addressing table of phrase prefixes.
///
/// The key of a phrase is built word by word (``WordKey/followed(by:)``), so a reader walks a text once: each prefix
/// says whether a longer phrase may follow and which senses end here. Hyphens inside a phrase are passed over on both
/// sides, so "Jae-in" and "Jae in" are one.
struct PhraseIndex {
  private struct Slot {
    var senses: [Sense] = []
    var hasLonger = false
  }

  private var slots: [UInt64: Slot] = [:]

  /// Adds a phrase.
  /// - Parameter capitals: words of up to five letters written all in capitals match only all in capitals.
  mutating func add(_ phrase: String, _ sense: Sense, capitals: Bool = true) {
    let words = Self.words(of: phrase, capitals: capitals)
    guard let first = words.first else { return }
    var key = first
    for word in words.dropFirst() {
      slots[key.rawValue, default: Slot()].hasLonger = true
      key = key.followed(by: word)
    }
    var senses = slots[key.rawValue, default: Slot()].senses
    if let index = senses.firstIndex(where: {
      $0.kind == sense.kind && $0.reference == sense.reference && $0.detail == sense.detail
        && $0.flags.intersection(.spelling) == sense.flags.intersection(.spelling)
    }) {
      senses[index].languages |= sense.languages
      senses[index].flags.formIntersection(sense.flags)
    } else {
      senses.append(sense)
    }
    slots[key.rawValue, default: Slot()].senses = senses
  }

  /// The keys of a phrase's words, without its hyphens.
  static func words(of phrase: String, capitals: Bool) -> [WordKey] {
    tokens(of: phrase).compactMap { token in
      if token.isHyphen { return nil }
      let exact = capitals && token.flags.contains(.allCapitals) && token.length <= 5
      return exact ? token.key.inCapitals : token.phraseKey
    }
  }

  /// The tokens of a phrase; an elided word at its end ("d'") is only told from a closing quote by what follows.
  private static func tokens(of phrase: String) -> ArraySlice<Token> {
    phrase.hasSuffix("'") ? Tokenizer.tokens(of: phrase + "a").dropLast() : Tokenizer.tokens(of: phrase)[...]
  }

  /// The senses of every phrase that means something, for checks.
  var ambiguous: [[Sense]] { slots.values.map(\.senses).filter { $0.count > 1 } }

  /// - Returns: a table three quarters full, its filter and the senses. A slot holds the upper half of a key and a payload (bit 31:
  ///   a longer phrase may follow; the rest: index of the first sense plus one, 0 for none); see ``PhraseTable``.
  func layOut() -> (slots: [PhraseTable.Slot], filter: [UInt64], senses: [Sense]) {
    var filter = [UInt64](repeating: 0, count: PhraseTable.filterWords)
    var table = [PhraseTable.Slot](repeating: PhraseTable.Slot(), count: max(16, slots.count * 4 / 3))
    var senses: [Sense] = []
    var places: [[Sense]: Int] = [:]
    // Sorted, so that the compiled lexicon is the same for the same sources.
    for (key, slot) in slots.sorted(by: { $0.key < $1.key }) {
      var payload: UInt32 = slot.hasLonger ? 1 << 31 : 0
      if !slot.senses.isEmpty {
        let sorted = slot.senses.sorted {
          ($0.kind.rawValue, $0.reference, $0.detail) < ($1.kind.rawValue, $1.reference, $1.detail)
        }
        // All case forms of a name mean the same: they share one list.
        let first = places[sorted] ?? senses.count
        if first == senses.count {
          places[sorted] = first
          senses += sorted
          senses[senses.count - 1].flags.insert(.last)
        }
        payload |= UInt32(first + 1)
      }
      let (word, bit) = PhraseTable.filterPlace(of: key)
      filter[word] |= bit
      var place = PhraseTable.place(of: key, in: table.count)
      while table[place].payload != 0 { place = place + 1 == table.count ? 0 : place + 1 }
      table[place] = PhraseTable.Slot(key: UInt32(key >> 32), payload: payload)
    }
    return (table, filter, senses)
  }
}

/// The form of the phrase table: open addressing with linear probing, eight bytes a slot.
///
/// The lower half of a key says where to look, the upper half is compared: a word nobody listed is taken for a listed
/// one about once in two thousand million look-ups.
enum PhraseTable {
  struct Slot {
    var key: UInt32 = 0
    /// 0 where the slot is free.
    var payload: UInt32 = 0
  }

  /// The filter: two million bits, one set for every key. It says of most words that nothing is known of them, and
  /// fits into a core's second cache, as the table does not.
  static let filterWords = 1 << 15

  /// The filter's word for a key, by bits that do not tell the place in the table, and the bit in it.
  @inline(__always)
  static func filterPlace(of key: UInt64) -> (word: Int, bit: UInt64) {
    (Int(truncatingIfNeeded: key >> 49), 1 << (key >> 43 & 63))
  }

  @inline(__always)
  static func place(of key: UInt64, in count: Int) -> Int {
    Int(truncatingIfNeeded: ((key & 0xFFFF_FFFF) &* UInt64(truncatingIfNeeded: count)) >> 32)
  }
}
