import Lexicon
import Names

/// Actors by all their names, for finding one while a few letters are typed.
///
/// Case, accents and apostrophes do not count. A query of several words finds names that have all of them.
public struct ActorIndex: Sendable {
  /// How well an actor answers, the best first.
  private enum Quality {
    /// As ``FoldedNames/Quality``; what follows is worse.
    static let inside = FoldedNames.Quality.inside.rawValue
    /// The query's words sound like words of the name.
    static let sound = inside + 1
    /// The query's letters occur in order.
    static let scattered = inside + 2
    static let none = UInt8.max
  }

  /// Indices of actors, those with the most events first, then the most mentions.
  private let actors: [Int]
  private var names = FoldedNames()
  /// By name, the place of its actor.
  private var owners: [UInt32] = []
  /// Every reading of a word's sound (``NameKey``), and the places of the actors that have it.
  private var sounds: [UInt64: [UInt32]] = [:]

  /// - Complexity: O(letters of all names).
  public init(_ chronicle: Chronicle) {
    self.init(chronicle.actors.indices.filter { chronicle.actors[$0].class != .place }, of: chronicle)
  }

  /// An index of some actors only.
  public init(_ actors: [Int], of chronicle: Chronicle) {
    func weight(_ actor: Actor) -> Int { actor.events.count * 1000 + min(999, actor.mentions) }
    self.actors = actors.map { (weight: weight(chronicle.actors[$0]), index: $0) }.sorted {
      $0.weight != $1.weight ? $0.weight > $1.weight : $0.index < $1.index
    }.map(\.index)
    for (place, index) in self.actors.enumerated() { add(chronicle.actors[index], at: UInt32(place)) }
  }

  private mutating func add(_ actor: Actor, at place: UInt32) {
    var seen: [[UInt8]] = []
    for name in [actor.name] + actor.names.values.joined() {
      let folded = FoldedNames.folded(name)
      guard !folded.isEmpty, !seen.contains(folded) else { continue }
      seen.append(folded)
      names.append(folded: folded)
      owners.append(place)
      var name = name
      // Cut by bytes: there are many names, and by characters this would take three times as long.
      name.withUTF8 { bytes in
        for word in bytes.split(separator: UInt8(ascii: " ")) where word.count > 3 {
          let key = NameKey(UnsafeBufferPointer(rebasing: word))
          enter(key.primary, place)
          if key.alternate != key.primary { enter(key.alternate, place) }
        }
      }
    }
  }

  private mutating func enter(_ sound: UInt64, _ place: UInt32) {
    if sound != 0, sounds[sound]?.last != place { sounds[sound, default: []].append(place) }
  }

  /// The actors that answer a query, the best first; all of them, by weight, for an empty one.
  ///
  /// - Complexity: O(letters of all names · words of the query).
  public func find(_ query: String, limit: Int = .max) -> [Int] {
    let words = FoldedWords.words(of: query)
    guard !words.isEmpty else { return Array(actors.prefix(limit)) }
    var quality = [UInt8](repeating: Quality.none, count: actors.count)
    names.find(words) { name, found in
      let owner = Int(owners[name])
      quality[owner] = min(quality[owner], found.rawValue)
    }
    // Who only sounds so comes behind all who are written so.
    let written = limit == .max ? 0 : quality.count { $0 < Quality.sound }
    if written < limit { listen(query, words.count, &quality) }
    if quality.allSatisfy({ $0 == Quality.none }) { scatter(words.flatMap { $0 }, &quality) }
    var result: [Int] = []
    for wanted in 0...Quality.scattered {
      for (place, value) in quality.enumerated() where value == wanted {
        if result.count == limit { return result }
        result.append(actors[place])
      }
    }
    return result
  }

  /// Who sounds like the query, of those not found by letters.
  private func listen(_ query: String, _ words: Int, _ quality: inout [UInt8]) {
    let wanted = query.split(separator: " ").filter { $0.unicodeScalars.count > 3 }.map { NameKey(String($0)) }
    guard !wanted.isEmpty, wanted.count == words, words < 200 else { return }
    var heard = [UInt8](repeating: 0, count: actors.count)
    for (number, key) in wanted.enumerated() {
      // Each word is heard once, whatever the number of sounds that it may be.
      for sound in Set([key.primary, key.alternate]) {
        for place in sounds[sound] ?? [] where heard[Int(place)] == UInt8(number) { heard[Int(place)] += 1 }
      }
    }
    for place in heard.indices where heard[place] == UInt8(wanted.count) && quality[place] == Quality.none {
      quality[place] = Quality.sound
    }
  }

  /// Whose name has the letters here and there: a last resort.
  private func scatter(_ letters: [UInt32], _ quality: inout [UInt8]) {
    guard letters.count > 2 else { return }
    for name in owners.indices where names.isScattered(letters, in: name) {
      quality[Int(owners[name])] = Quality.scattered
    }
  }
}
