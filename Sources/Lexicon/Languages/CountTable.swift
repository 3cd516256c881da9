import Names

/// The words of one language that have a part in counts, from its `counts.toml` and the number words of its
/// `calendar.toml`. Compiled: to build it from its words at every start would cost more than to read a dozen texts.
public struct CountTable: Sendable {
  /// A word's part in a count.
  public enum Role: Sendable, Hashable {
    /// An index into ``CountTable/things``.
    case thing(Int)
    /// What the number before it is multiplied by.
    case scale(Int)
    /// In thousandths.
    case number(Int)
  }

  /// What is counted, as `counts.toml` calls it.
  public let things: [String]
  private let roles: [UInt64: Role]
  /// A bit for each word by the low bits of its key: most words of a text are told from these without hashing.
  private let filter: [UInt64]

  private init(things: [String], roles: [UInt64: Role]) {
    self.things = things
    self.roles = roles
    var filter = [UInt64](repeating: 0, count: 64)
    for key in roles.keys { filter[Int(key >> 6 & 63)] |= 1 << (key & 63) }
    self.filter = filter
  }

  /// - Parameter files: one language's, by file name; `nil` where it has no `counts.toml`.
  public init?(_ files: [String: TableValue]) {
    guard let counts = files["counts"] else { return nil }
    let things = (counts["thing"]?.table ?? [:]).keys.sorted()
    var words: [UInt64: Role] = [:]
    func enter(_ table: TableValue?, _ role: (String) -> Role?) {
      for (key, phrases) in (table?.table ?? [:]).sorted(by: { $0.key < $1.key }) {
        guard let role = role(key) else { continue }
        for phrase in phrases.strings.flatMap(Braces.expand) { words[Self.key(of: phrase).rawValue] = role }
      }
    }
    enter(files["calendar"]?["number"]) { Int($0).flatMap { $0 > 1 ? .number($0 * 1000) : nil } }
    enter(counts["scale"]) { Int($0).map { .scale($0) } }
    enter(counts["thing"]) { thing in things.firstIndex(of: thing).map { .thing($0) } }
    self.init(things: things, roles: words)
  }

  private static func key(of phrase: String) -> WordKey {
    let keys = Tokenizer.tokens(of: phrase).filter { !$0.isHyphen }.map(\.phraseKey)
    return keys.dropFirst().reduce(keys.first ?? WordKey("")) { $0.followed(by: $1) }
  }

  public subscript(key: WordKey) -> Role? {
    let key = key.rawValue
    guard filter[Int(key >> 6 & 63)] >> (key & 63) & 1 == 1 else { return nil }
    return roles[key]
  }
}

/// In the compiled lexicon: the things (strings), then the words: key (u64), role (u8: 0 thing, 1 scale, 2 number), value
/// (i64).
extension CountTable {
  func write(to blob: inout BlobWriter) {
    blob.write(things)
    blob.write(roles.sorted { $0.key < $1.key }) {
      $0.write($1.key)
      let (role, value) =
        switch $1.value {
        case .thing(let index): (UInt8(0), index)
        case .scale(let factor): (UInt8(1), factor)
        case .number(let thousandths): (UInt8(2), thousandths)
        }
      $0.write(role)
      $0.write(Int64(value))
    }
  }

  init(from blob: inout BlobReader) {
    let things = blob.readStrings()
    let words = blob.readArray { blob in
      let key = blob.read(UInt64.self)
      let role = blob.read(UInt8.self)
      let value = Int(blob.read(Int64.self))
      let read: Role =
        switch role {
        case 0: .thing(things.indices.contains(value) ? value : 0)
        case 1: .scale(value)
        default: .number(value)
        }
      return (key, read)
    }
    self.init(things: things, roles: things.isEmpty ? [:] : Dictionary(words) { first, _ in first })
  }
}
