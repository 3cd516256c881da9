/// The scripts languages are written in, from `scripts.toml`.
struct Scripts: Sendable {
  /// Scripts by ISO 15924 code, blocks of the Unicode Standard. Han serves Japanese too, as kana do.
  private static let blocks: [String: [ClosedRange<UInt32>]] = [
    "Latn": [0x41...0x5A, 0x61...0x7A, 0xC0...0x24F, 0x1E00...0x1EFF],
    "Cyrl": [0x400...0x52F],
    "Grek": [0x370...0x3FF, 0x1F00...0x1FFF],
    "Armn": [0x530...0x58F],
    "Hebr": [0x590...0x5FF],
    "Arab": [0x600...0x6FF, 0x750...0x77F, 0xFB50...0xFDFF, 0xFE70...0xFEFC],
    "Deva": [0x900...0x97F],
    "Beng": [0x980...0x9FF],
    "Taml": [0xB80...0xBFF],
    "Sinh": [0xD80...0xDFF],
    "Thai": [0xE00...0xE7F],
    "Laoo": [0xE80...0xEFF],
    "Tibt": [0xF00...0xFFF],
    "Mymr": [0x1000...0x109F],
    "Geor": [0x10A0...0x10FF],
    "Ethi": [0x1200...0x139F],
    "Khmr": [0x1780...0x17FF],
    "Hani": [0x3005...0x3007, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xF900...0xFAFF],
    "Kana": [0x3040...0x30FF],
    "Hang": [0x1100...0x11FF, 0x3130...0x318F, 0xAC00...0xD7A3],
  ]

  /// Scripts by language.
  private(set) var scripts: [String: Set<String>] = [:]

  init() {}

  /// - Parameter table: languages (BCP 47) by ISO 15924 code; a language may stand under several.
  init(_ table: TableValue) {
    for (script, languages) in table.table ?? [:] {
      for language in languages.strings { scripts[language, default: []].insert(script) }
    }
  }

  mutating func merge(_ other: Scripts) { scripts.merge(other.scripts) { $1 } }

  /// Names in letters their language does not use.
  func mistakes(in actor: LexiconActor) -> [String] {
    guard !scripts.isEmpty else { return [] }
    var notes: [String] = []
    for (language, names) in actor.names.sorted(by: { $0.key < $1.key }) {
      guard let own = scripts[language] else {
        notes.append("'\(language)' is no language of scripts.toml")
        continue
      }
      for name in names {
        for word in name.split(whereSeparator: { " -‐–.".contains($0) }) {
          let used = Self.scripts(of: word)
          guard !used.isSubset(of: own), !isForeignWord(word, used, in: actor) else { continue }
          notes.append("\"\(name)\" has letters that are not \(own.sorted().joined(separator: " or ")) (\(language))")
          break
        }
      }
    }
    for known in actor.known where !Self.scripts(of: known[...]).isSubset(of: ["Latn"]) {
      notes.append("known = \"\(known)\" is not in Latin letters")
    }
    return notes
  }

  /// Roman numerals ("Карл III") and names of bodies that are written in Latin letters everywhere ("SpaceX",
  /// "조선중앙TV"); letters that only look alike are never meant.
  private func isForeignWord(_ word: Substring, _ used: Set<String>, in actor: LexiconActor) -> Bool {
    guard used.contains("Latn"), used == ["Latn"] || !used.contains("Cyrl") else { return false }
    return actor.class == .organisation || word.allSatisfy { "IVX".contains($0) }
  }

  static func scripts(of word: Substring) -> Set<String> {
    var used: Set<String> = []
    for scalar in word.unicodeScalars {
      for (script, ranges) in blocks where ranges.contains(where: { $0.contains(scalar.value) }) { used.insert(script) }
    }
    return used
  }
}
