import Lexicon
import Names

/// All actors by all their names, for finding one while a few letters are typed.
///
/// Case, accents and apostrophes do not count. A query of several words finds names that have all of them.
public struct ActorIndex: Sendable {
  /// How well a name answers, the best first.
  enum Quality: Int, Comparable {
    /// The query's words begin words of the name, the first one its first word.
    case start
    /// The query's words begin words of the name.
    case prefix
    case inside
    /// The query's words sound like words of the name.
    case sound
    /// The query's letters occur in order.
    case scattered

    static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
  }

  private struct Entry: Sendable {
    var actor: Int
    /// Its names' words, each word led by a blank.
    var names: [[UInt32]]
    var sounds: [NameKey]
    /// More events, then more mentions, come first among equals.
    var weight: Int
  }

  private let entries: [Entry]
  private static let blank: UInt32 = 0x20

  /// - Complexity: O(letters of all names).
  public init(_ chronicle: Chronicle) {
    self.init(chronicle.actors.indices.filter { chronicle.actors[$0].class != .place }, of: chronicle)
  }

  /// An index of some actors only.
  public init(_ actors: [Int], of chronicle: Chronicle) {
    entries = actors.map { index in
      let actor = chronicle.actors[index]
      var names: [[UInt32]] = []
      var sounds: Set<NameKey> = []
      for name in [actor.name] + actor.names.values.joined() {
        let key = Self.key(name)
        guard !key.isEmpty, !names.contains(key) else { continue }
        names.append(key)
        for word in name.split(separator: " ") where word.utf8.count > 3 { sounds.insert(NameKey(String(word))) }
      }
      return Entry(
        actor: index, names: names, sounds: Array(sounds), weight: actor.events.count * 1000 + min(999, actor.mentions))
    }
  }

  /// The actors that answer a query, the best first; all of them, by weight, for an empty one.
  ///
  /// - Complexity: O(letters of all names).
  public func find(_ query: String, limit: Int = .max) -> [Int] {
    let words = FoldedWords.words(of: query)
    let sounds = query.split(separator: " ").filter { $0.unicodeScalars.count > 3 }.map { NameKey(String($0)) }
    var found: [(quality: Int, weight: Int, actor: Int)] = []
    for entry in entries {
      guard let quality = quality(of: entry, words, sounds) else { continue }
      found.append((quality.rawValue, -entry.weight, entry.actor))
    }
    // Letters here and there are a last resort.
    let scattered = Quality.scattered.rawValue
    if found.contains(where: { $0.quality < scattered }) { found.removeAll { $0.quality == scattered } }
    found.sort { $0 < $1 }
    return found.prefix(limit).map(\.actor)
  }

  private static func key(_ name: String) -> [UInt32] {
    FoldedWords.words(of: name).reduce(into: []) { $0 += [blank] + $1 }
  }

  private func quality(of entry: Entry, _ words: [[UInt32]], _ sounds: [NameKey]) -> Quality? {
    guard let first = words.first else { return .start }
    var best: Quality?
    for name in entry.names {
      guard let quality = Self.quality(of: name, words, first) else { continue }
      if best.map({ quality < $0 }) ?? true { best = quality }
      if best == .start { break }
    }
    if best == nil || best == .scattered, sounds.count == words.count,
      sounds.allSatisfy({ sound in entry.sounds.contains { $0.mayEqual(sound) } })
    {
      return .sound
    }
    return best
  }

  private static func quality(of name: [UInt32], _ words: [[UInt32]], _ first: [UInt32]) -> Quality? {
    let led = words.map { [blank] + $0 }
    if led.allSatisfy({ contains(name, $0) }) { return name.starts(with: [blank] + first) ? .start : .prefix }
    if words.allSatisfy({ contains(name, $0) }) { return .inside }
    let letters = words.flatMap { $0 }
    return letters.count > 2 && isScattered(letters, in: name) ? .scattered : nil
  }

  private static func contains(_ name: [UInt32], _ part: [UInt32]) -> Bool {
    guard let first = part.first, name.count >= part.count else { return false }
    for start in 0...(name.count - part.count) where name[start] == first {
      if name[start..<start + part.count].elementsEqual(part) { return true }
    }
    return false
  }

  /// In order, beginning at the start of a word, and with few others between.
  private static func isScattered(_ letters: [UInt32], in name: [UInt32]) -> Bool {
    for start in name.indices where name[start] == blank && start + 1 < name.count && name[start + 1] == letters[0] {
      var place = start + 1
      var next = 0
      let limit = min(name.count, start + 5 + letters.count)
      while place < limit, next < letters.count {
        if name[place] == letters[next] { next += 1 }
        place += 1
      }
      if next == letters.count { return true }
    }
    return false
  }
}
