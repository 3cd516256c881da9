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

  /// The facts of an actor; those of a person nothing is known of beyond the last one.
  @inline(__always)
  init(_ records: Records, _ index: Int) {
    `class` = LexiconActor.Class(rawValue: records.load(index, as: UInt8.self)) ?? .person
    isFemale = records.load(index, at: 1, as: UInt8.self) == 1
    country = records.load(index, at: 2, as: UInt16.self)
    firstHolding = records.load(index, at: 4, as: UInt32.self)
    holdings = records.load(index, at: 8, as: UInt16.self)
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

  /// Countries' codes in a row: 26 times 26 places.
  static let countryPlaces = 26 * 26

  /// The place of a packed code; `nil` unless it is two capital letters.
  static func place(ofCountry code: UInt16) -> Int? {
    let first = Int(code >> 8) - 0x41
    let last = Int(code & 0xFF) - 0x41
    return 0..<26 ~= first && 0..<26 ~= last ? first * 26 + last : nil
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

  @inline(__always)
  init(_ records: Records, _ index: Int) {
    actor = Int(records.load(index, as: UInt32.self))
    whom = Int(records.load(index, at: 4, as: UInt32.self))
    office = Int(records.load(index, at: 8, as: UInt32.self))
    from = CalendarDay(number: records.load(index, at: 12, as: Int32.self))
    to = CalendarDay(number: records.load(index, at: 16, as: Int32.self))
  }

  func write(to blob: inout BlobWriter) {
    blob.write(UInt32(actor))
    blob.write(UInt32(whom))
    blob.write(UInt32(office))
    blob.write(from.number)
    blob.write(to.number)
  }

  /// By what holders are sorted: for whom, then which office.
  static func key(whom: Int, office: Int) -> UInt64 {
    UInt64(truncatingIfNeeded: whom) << 32 | UInt64(UInt32(truncatingIfNeeded: office))
  }
}

extension Compiler {
  /// The fixed-size facts of all actors, the offices they held (with the same by whom and office: key (u64), index (u32),
  /// nothing (u32)), and the countries by their codes (index of the actor plus one, u32, 0 for none).
  func compileFacts() -> (facts: [UInt8], holdings: [UInt8], holders: [UInt8], countries: [UInt8]) {
    var ids: [String: Int] = [:]
    var codes: [String: Int] = [:]
    for (number, actor) in source.actors.enumerated() {
      ids[actor.id] = number
      if actor.class == .country, let code = actor.country { codes[code] = number }
    }
    let offices = Dictionary(source.offices.enumerated().map { ($1.id, $0) }) { first, _ in first }
    var facts = BlobWriter()
    var holdings = BlobWriter()
    var byOffice: [(key: UInt64, index: Int)] = []
    var countries = [UInt32](repeating: 0, count: ActorFacts.countryPlaces)
    for (number, actor) in source.actors.enumerated() {
      var entry = ActorFacts(class: actor.class)
      entry.isFemale = actor.isFemale
      entry.country = ActorFacts.pack(actor.country)
      entry.firstHolding = UInt32(byOffice.count)
      for held in actor.offices {
        guard let whom = codes[held.whom] ?? ids[held.whom], let office = offices[held.office] else { continue }
        Holding(actor: number, whom: whom, office: office, from: held.from, to: held.to).write(to: &holdings)
        entry.holdings += 1
        byOffice.append((Holding.key(whom: whom, office: office), byOffice.count))
      }
      entry.write(to: &facts)
      if actor.class == .country, let place = ActorFacts.place(ofCountry: entry.country) {
        countries[place] = UInt32(number) + 1
      }
    }
    var holders = BlobWriter()
    for held in byOffice.sorted(by: <) {
      holders.write(held.key)
      holders.write(UInt32(held.index))
      holders.write(UInt32(0))
    }
    var codeTable = BlobWriter()
    for country in countries { codeTable.write(country) }
    return (facts.bytes, holdings.bytes, holders.bytes, codeTable.bytes)
  }
}
