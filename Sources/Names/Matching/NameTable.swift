/// Up to four numbers, none of them 0, by a word's hash: open addressing, for the hash needs no hashing again.
struct NameTable: Sendable {
  private var keys: [UInt64]
  private var values: [SIMD4<UInt16>]
  private var count = 0

  /// - Parameter capacity: a power of two.
  init(capacity: Int) {
    keys = [UInt64](repeating: 0, count: capacity)
    values = [SIMD4<UInt16>](repeating: .zero, count: capacity)
  }

  /// Where a key stands or would stand; 0 stands for a free place.
  private func place(_ key: UInt64) -> Int {
    let mask = keys.count - 1
    var place = Int(truncatingIfNeeded: key ^ key >> 29) & mask
    while keys[place] != 0, keys[place] != key { place = (place + 1) & mask }
    return place
  }

  private static func stored(_ key: UInt64) -> UInt64 { key == 0 ? 1 : key }

  subscript(key: UInt64) -> SIMD4<UInt16>? {
    let place = place(Self.stored(key))
    return keys[place] == 0 ? nil : values[place]
  }

  /// Adds a number to those of a key, unless it has it or four others already.
  mutating func add(_ number: UInt16, _ key: UInt64) {
    change(key) { numbers in
      for index in 0..<4 where numbers[index] == 0 || numbers[index] == number {
        numbers[index] = number
        break
      }
    }
  }

  mutating func change(_ key: UInt64, _ change: (inout SIMD4<UInt16>) -> Void) {
    let key = Self.stored(key)
    var found = place(key)
    if keys[found] == 0 {
      if count * 2 >= keys.count {
        grow()
        found = place(key)
      }
      keys[found] = key
      count += 1
    }
    change(&values[found])
  }

  private mutating func grow() {
    var larger = NameTable(capacity: keys.count * 2)
    for (key, value) in zip(keys, values) where key != 0 { larger.change(key) { $0 = value } }
    self = larger
  }
}
