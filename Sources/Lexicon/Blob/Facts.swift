import EDTF

/// What the reader asks of every actor, in fixed size.
public struct ActorFacts: Sendable {
  public var `class`: LexiconActor.Class
  public var isFemale = false
  /// Two ASCII letters in one number, 0 for none; see ``pack(_:)``.
  public var country: UInt16 = 0
  var firstHolding: UInt32 = 0
  var holdings: UInt16 = 0

  static let size = 12

  init(class: LexiconActor.Class) { self.class = `class` }

  init(from blob: inout BlobReader) {
    `class` = LexiconActor.Class(rawValue: blob.read(UInt8.self)) ?? .person
    isFemale = blob.read(UInt8.self) == 1
    country = blob.read(UInt16.self)
    firstHolding = blob.read(UInt32.self)
    holdings = blob.read(UInt16.self)
    _ = blob.read(UInt16.self)
  }

  func write(to blob: inout BlobWriter) {
    blob.write(`class`.rawValue)
    blob.write(UInt8(isFemale ? 1 : 0))
    blob.write(country)
    blob.write(firstHolding)
    blob.write(holdings)
    blob.write(UInt16(0))
  }

  /// A two-letter code as one number; 0 for anything else.
  public static func pack(_ code: String?) -> UInt16 {
    guard let code, code.utf8.count == 2, let first = code.utf8.first, let last = code.utf8.last else { return 0 }
    return UInt16(first) << 8 | UInt16(last)
  }

  /// The code of a packed number.
  public static func unpack(_ country: UInt16) -> String? {
    guard country != 0 else { return nil }
    return String(decoding: [UInt8(country >> 8), UInt8(country & 0xFF)], as: UTF8.self)
  }

  static func countries(_ reader: BlobReader, count: Int) -> [UInt16: Int] {
    var reader = reader
    var result: [UInt16: Int] = [:]
    for index in 0..<count {
      let facts = ActorFacts(from: &reader)
      if facts.class == .country, facts.country != 0 { result[facts.country] = index }
    }
    return result
  }
}

/// An office held for somebody over some time.
public struct Holding: Sendable, Hashable {
  public var actor: Int
  /// The country or organisation it was held for, as an actor.
  public var whom: Int
  /// Index into the offices.
  public var office: Int
  /// First and last day; the ends of time where open.
  public var from: CalendarDay
  public var to: CalendarDay

  static let size = 20

  public static let beginning = CalendarDay(number: .min / 2)
  public static let end = CalendarDay(number: .max / 2)

  public func includes(_ day: CalendarDay) -> Bool { from <= day && day <= to }

  init(actor: Int, whom: Int, office: Int, from: CalendarDay?, to: CalendarDay?) {
    self.actor = actor
    self.whom = whom
    self.office = office
    self.from = from ?? Self.beginning
    self.to = to ?? Self.end
  }

  init(from blob: inout BlobReader) {
    actor = Int(blob.read(UInt32.self))
    whom = Int(blob.read(UInt32.self))
    office = Int(blob.read(UInt32.self))
    from = CalendarDay(number: blob.read(Int32.self))
    to = CalendarDay(number: blob.read(Int32.self))
  }

  func write(to blob: inout BlobWriter) {
    blob.write(UInt32(actor))
    blob.write(UInt32(whom))
    blob.write(UInt32(office))
    blob.write(from.number)
    blob.write(to.number)
  }

  static func byOffice(_ reader: BlobReader, count: Int) -> [HolderKey: [Holding]] {
    var reader = reader
    var result: [HolderKey: [Holding]] = [:]
    for _ in 0..<count {
      let holding = Holding(from: &reader)
      result[HolderKey(whom: holding.whom, office: holding.office), default: []].append(holding)
    }
    return result
  }
}

struct HolderKey: Hashable, Sendable {
  var whom: Int
  var office: Int
}

extension Compiler {
  /// The fixed-size facts of all actors and the offices they held.
  func compileFacts() -> (facts: [UInt8], holdings: [UInt8]) {
    var ids: [String: Int] = [:]
    var codes: [String: Int] = [:]
    for (number, actor) in source.actors.enumerated() {
      ids[actor.id] = number
      if actor.class == .country, let code = actor.country { codes[code] = number }
    }
    let offices = Dictionary(source.offices.enumerated().map { ($1.id, $0) }) { first, _ in first }
    var facts = BlobWriter()
    var holdings = BlobWriter()
    var written = 0
    for (number, actor) in source.actors.enumerated() {
      var entry = ActorFacts(class: actor.class)
      entry.isFemale = actor.isFemale
      entry.country = ActorFacts.pack(actor.country)
      entry.firstHolding = UInt32(written)
      for held in actor.offices {
        guard let whom = codes[held.whom] ?? ids[held.whom], let office = offices[held.office] else { continue }
        Holding(actor: number, whom: whom, office: office, from: held.from, to: held.to).write(to: &holdings)
        entry.holdings += 1
        written += 1
      }
      entry.write(to: &facts)
    }
    return (facts.bytes, holdings.bytes)
  }
}
