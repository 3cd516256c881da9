import EDTF
import Reading
import TestLexicon
import Testing

@testable import Chronicle

/// What changed claims have nothing to do with stays as it was, and that is what merging everything gives.
@Suite struct RemergingTests {
  /// Persons of the lexicon, and states as the seventh to the ninth.
  private static let names: [Int] = {
    let all = (0..<TestLexicon.lexicon.actorCount).map { ($0, TestLexicon.lexicon.actorClass($0)) }
    var names = all.filter { $0.1 == .person }.map(\.0)
    names.replaceSubrange(6..<9, with: all.filter { $0.1 == .country }.prefix(3).map(\.0))
    return names
  }()

  private static func texts(_ count: Int, seed: UInt64, persons: Int = 4) -> [Findings] {
    RandomClaims.texts(count, seed: seed, persons: persons, everyKind: seed % 3 != 0, names: names)
  }

  private static func directory(_ digest: Digest) -> ActorDirectory { ActorDirectory(digest, TestLexicon.lexicon) }

  private static func merged(_ digest: Digest) -> MergedClaims { Merger.merged(MergeClaims(digest, directory(digest))) }

  /// Claims of texts as numbers in a list of all.
  private static func numbers(_ kept: [Int?], _ older: Digest, _ newer: Digest) -> [Int32] {
    kept.indices.flatMap { text in
      newer.claims(of: text).indices.map { place in
        kept[text].map { Int32(older.claims(of: $0).lowerBound + place - newer.claims(of: text).lowerBound) } ?? -1
      }
    }
  }

  /// Texts are left out, put in and put in the place of others; of few persons and of many.
  @Test(arguments: 1...24 as ClosedRange<UInt64>) func equalsMergingEverything(seed: UInt64) throws {
    var dice = RandomClaims.Dice(state: seed)
    let persons = [3, 8, 20, 60][Int(seed % 4)]
    var texts = Self.texts(240, seed: seed, persons: persons).shuffled(&dice)
    let others = Self.texts(60, seed: seed + 99, persons: persons)
    var digest = Digest(texts)
    var before = Self.merged(digest)
    var sizes: Set<Int> = []
    for _ in 0..<6 {
      var kept: [Int?] = Array(texts.indices)
      for _ in 0..<1 + dice.roll(3) {
        let place = dice.roll(texts.count)
        let other = others[dice.roll(others.count)]
        switch dice.roll(3) {
        case 0:
          texts.remove(at: place)
          kept.remove(at: place)
        case 1:
          texts.insert(other, at: place)
          kept.insert(nil, at: place)
        default: (texts[place], kept[place]) = (other, nil)
        }
      }
      let newer = Digest(texts)
      let memory = MergeMemory(before, numbers: Self.numbers(kept, digest, newer))
      var remerging = Remerging(newer, Self.directory(newer), memory, worth: 1)
      let result = remerging.merged(threads: 2)
      let merged = try #require(result)
      #expect(merged.groups == Self.merged(newer).groups)
      #expect(merged.groups.count == newer.rows.count)
      sizes.insert(merged.componentCount)
      (before, digest) = (merged, newer)
    }
    #expect(sizes.allSatisfy { $0 > 1 })
  }

  @Test func isNotWorthItWhereMuchChanged() {
    let digest = Digest(Self.texts(100, seed: 3))
    let memory = MergeMemory(Self.merged(digest), numbers: digest.rows.indices.map { $0 < 40 ? -1 : Int32($0) })
    var remerging = Remerging(digest, Self.directory(digest), memory)
    let merged = remerging.merged(threads: 1)
    #expect(merged == nil)
  }

  @Test func nothingChangesWhereNothingDid() {
    let digest = Digest(Self.texts(100, seed: 4))
    let before = Self.merged(digest)
    var remerging = Remerging(digest, Self.directory(digest), MergeMemory(before, changed: []))
    let merged = remerging.merged(threads: 1)
    #expect(merged == before)
  }
}

extension Array {
  fileprivate func shuffled(_ dice: inout RandomClaims.Dice) -> [Element] {
    var all = self
    for place in all.indices.dropFirst() { all.swapAt(place, dice.roll(place + 1)) }
    return all
  }
}
