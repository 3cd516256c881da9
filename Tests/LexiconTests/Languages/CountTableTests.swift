import Names
import Testing

@testable import Lexicon

@Suite struct CountTableTests {
  private static let files: [String: TableValue] = [
    "calendar": .table(["number": .table(["1": .array([.string("one")]), "12": .array([.string("dozen")])])]),
    "counts": .table([
      "thing": .table(["troops": .array([.string("soldier{,s}")]), "drones": .array([.string("drone{,s}")])]),
      "scale": .table(["1000": .array([.string("thousand")])]),
    ]),
  ]

  private func role(_ word: String, _ table: CountTable) -> String {
    switch table[WordKey(word)] {
    case .thing(let index): table.things[index]
    case .scale(let factor): "×\(factor)"
    case .number(let thousandths): "\(thousandths)"
    case nil: "-"
    }
  }

  @Test func isTheSameWhenCompiled() throws {
    let table = try #require(CountTable(Self.files))
    var blob = BlobWriter()
    table.write(to: &blob)
    blob.bytes.withUnsafeBytes { bytes in
      var reader = BlobReader(bytes)
      let read = CountTable(from: &reader)
      for (word, expected) in [
        ("soldiers", "troops"), ("drone", "drones"), ("thousand", "×1000"), ("dozen", "12000"), ("one", "-"),
        ("tank", "-"),
      ] {
        #expect(role(word, table) == expected)
        #expect(role(word, read) == expected)
      }
    }
  }

  @Test func isNoneWithoutThings() {
    #expect(CountTable(["calendar": .table([:])]) == nil)
  }

  /// A damaged lexicon may be wrong, but never crashes.
  @Test func survivesDamage() throws {
    var blob = BlobWriter()
    try #require(CountTable(Self.files)).write(to: &blob)
    for place in blob.bytes.indices {
      var damaged = blob.bytes
      damaged[place] ^= 0xFF
      damaged.withUnsafeBytes { bytes in
        var reader = BlobReader(bytes)
        let table = CountTable(from: &reader)
        _ = role("soldiers", table)
      }
    }
  }
}
