import EDTF
import Lexicon
import Reading

/// The cases of enumerations by their places, counted from 1; 0 stands for none.
struct StoredCases: Sendable {
  let types = EventType.allCases
  let modes = EventMode.allCases
  let statuses = EventStatus.allCases
  let roles = ParticipantRole.allCases
  let fields = Event.Disagreement.Field.allCases

  func number(of type: EventType) -> UInt8 { Self.number(type, types) }
  func number(of mode: EventMode?) -> UInt8 { mode.map { Self.number($0, modes) } ?? 0 }
  func number(of status: EventStatus) -> UInt8 { Self.number(status, statuses) }
  func number(of role: ParticipantRole) -> UInt8 { Self.number(role, roles) }
  func number(of field: Event.Disagreement.Field) -> UInt8 { Self.number(field, fields) }

  private static func number<Case: Equatable>(_ value: Case, _ all: [Case]) -> UInt8 {
    UInt8((all.firstIndex(of: value) ?? -1) + 1)
  }

  /// The case at a place; `nil` for none.
  static func value<Case>(_ number: UInt8, _ all: [Case]) -> Case? {
    number > 0 && Int(number) <= all.count ? all[Int(number) - 1] : nil
  }
}

/// Names that many rows share, each written once.
struct StoredWords {
  private var writer = PackedWriter()
  private var numbers: [String: UInt32] = [:]

  var bytes: [UInt8] { writer.bytes }

  mutating func number(of word: String) -> UInt32 {
    if let number = numbers[word] { return number }
    let number = UInt32(numbers.count)
    numbers[word] = number
    writer.put(word)
    return number
  }

  /// All of them again.
  static func read(_ bytes: UnsafeRawBufferPointer) throws(DamagedBytes) -> [String] {
    var reader = PackedReader(bytes)
    var words: [String] = []
    while reader.count > 0 { words.append(try reader.text()) }
    return words
  }
}

/// How an actor stands in a file.
enum StoredActor {
  static func put(_ actor: Actor, _ writer: inout PackedWriter, _ words: inout StoredWords) {
    writer.put(actor.id)
    writer.put(actor.class.rawValue)
    writer.put(actor.name)
    writer.put(actor.shortName)
    writer.put(UInt8(actor.isKnown ? 1 : 0))
    writer.put(actor.country.map { words.number(of: $0) + 1 } ?? 0)
    writer.put(UInt64(actor.mentions))
    writer.put(UInt32(actor.events.count))
    writer.put(UInt32(actor.names.count))
    for (language, names) in actor.names.sorted(by: { $0.key < $1.key }) {
      writer.put(words.number(of: language))
      writer.put(UInt32(names.count))
      for name in names { writer.put(name) }
    }
  }

  /// An actor without its events, and how many those are.
  static func read(_ reader: inout PackedReader, _ words: [String]) throws(DamagedBytes) -> (Actor, events: Int) {
    let id = try reader.text()
    guard let kind = LexiconActor.Class(rawValue: try reader.get()) else { throw DamagedBytes() }
    let name = try reader.text()
    let shortName = try reader.text()
    let isKnown = try reader.get(UInt8.self) != 0
    let country = try reader.get(UInt32.self)
    let mentions = try reader.get(UInt64.self)
    let events = try reader.get(UInt32.self)
    var actor = Actor(
      id: id, class: kind, name: name, names: [:], country: country == 0 ? nil : try word(country - 1, words),
      isKnown: isKnown, shortName: shortName, mentions: Int(mentions), events: [])
    let languages = try reader.get(UInt32.self)
    actor.names.reserveCapacity(min(Int(languages), reader.count))
    for _ in 0..<languages {
      let language = try word(try reader.get(), words)
      let count = try reader.get(UInt32.self)
      guard Int(count) <= reader.count else { throw DamagedBytes() }
      actor.names[language] = try (0..<count).map { _ throws(DamagedBytes) in try reader.text() }
    }
    return (actor, Int(events))
  }

  private static func word(_ number: UInt32, _ words: [String]) throws(DamagedBytes) -> String {
    guard Int(number) < words.count else { throw DamagedBytes() }
    return words[Int(number)]
  }
}
