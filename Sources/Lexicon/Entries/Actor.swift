import EDTF

/// A person, country, organisation or place as the lexicon knows it.
public struct LexiconActor: Sendable, Hashable {
  public enum Class: UInt8, Sendable, CaseIterable {
    case person, country, organisation, place

    public var name: String {
      switch self {
      case .person: "person"
      case .country: "country"
      case .organisation: "organisation"
      case .place: "place"
      }
    }
  }

  public enum NameOrder: UInt8, Sendable {
    /// Given name first.
    case western
    /// Family name first ("Xi Jinping").
    case eastern
    /// One name that cannot be taken apart.
    case single
  }

  /// A stable slug, the same in every corpus.
  public var id: String
  public var `class`: Class
  /// English, as an encyclopaedia would title the article.
  public var name: String
  /// ISO 3166-1 alpha-2; for a country its own code.
  public var country: String?
  /// Kind of an organisation or a place, "" otherwise.
  public var kind = ""
  public var isFemale = false
  public var order = NameOrder.western
  /// The family name where it is more than the last word of the English name.
  public var family: String?
  public var offices: [OfficeHolding] = []
  /// Names by language (BCP 47), the usual one first.
  public var names: [String: [String]] = [:]
  /// Adjectives of a country by language, base forms.
  public var adjectives: [String: [String]] = [:]
  /// Names of a country's people by language, base forms.
  public var demonyms: [String: [String]] = [:]
  /// Short forms that alone mean this person, Latin script.
  public var known: [String] = []
  /// Names that another actor bears as well, said for the check alone: the compiled lexicon is without them.
  public var shared: [String] = []
  /// Places that stand for a country's government.
  public var seats: [String] = []
  /// The organisation this one belongs to.
  public var partOf: String?

  public init(id: String, class: Class, name: String, country: String?) {
    self.id = id
    self.class = `class`
    self.name = name
    self.country = country
  }
}

/// An office somebody held: what, for whom, from when to when.
public struct OfficeHolding: Sendable, Hashable {
  /// ISO 3166-1 alpha-2 code, or the id of an organisation.
  public var whom: String
  /// A key of offices.toml.
  public var office: String
  /// EDTF interval.
  public var years: String
  /// First and last possible day, `nil` where open.
  public var from: CalendarDay?
  public var to: CalendarDay?

  /// Parses "RU defence-minister 2012-11/2024-05".
  public init?(_ text: String) {
    let parts = text.split(separator: " ", omittingEmptySubsequences: true)
    guard parts.count == 3 else { return nil }
    let ends = parts[2].split(separator: "/", omittingEmptySubsequences: false)
    guard ends.count <= 2 else { return nil }
    func bound(_ text: Substring) -> (valid: Bool, date: EDTFDate?) {
      if text == ".." || text.isEmpty { return (true, nil) }
      let date = EDTFDate(String(text))
      return (date != nil, date)
    }
    let first = bound(ends[0])
    let last = ends.count == 2 ? bound(ends[1]) : first
    guard first.valid, last.valid else { return nil }
    whom = String(parts[0])
    office = String(parts[1])
    years = String(parts[2])
    from = first.date?.earliest
    to = last.date?.latest
  }

  /// Whether the office was held on some day of the span; open ends count as held.
  public func holds(from first: CalendarDay, to last: CalendarDay) -> Bool {
    (from.map { $0 <= last } ?? true) && (to.map { $0 >= first } ?? true)
  }
}

extension OfficeHolding {
  /// The days stand in the compiled lexicon as they are: to parse them anew for every actor of a corpus takes longer
  /// than all else that is read of it.
  func write(to blob: inout BlobWriter) {
    for text in [whom, office, years] { blob.write(text) }
    blob.write(from?.number ?? Holding.beginning.number)
    blob.write(to?.number ?? Holding.end.number)
  }

  init(from blob: inout BlobReader) {
    whom = blob.readString()
    office = blob.readString()
    years = blob.readString()
    let from = CalendarDay(number: blob.read(Int32.self))
    let to = CalendarDay(number: blob.read(Int32.self))
    self.from = from == Holding.beginning ? nil : from
    self.to = to == Holding.end ? nil : to
  }

  static func skip(in blob: inout BlobReader) {
    for _ in 0..<3 { blob.skipString() }
    blob.skip(2 * MemoryLayout<Int32>.size)
  }
}

extension LexiconActor {
  /// All languages in which something is known, sorted.
  public var languages: [String] { names.keys.sorted() }

  func write(to blob: inout BlobWriter) {
    blob.write(id)
    blob.write(`class`.rawValue)
    blob.write(name)
    blob.write(country ?? "")
    blob.write(kind)
    blob.write(UInt8(isFemale ? 1 : 0))
    blob.write(order.rawValue)
    blob.write(family ?? "")
    blob.write(offices) { $1.write(to: &$0) }
    for table in [names, adjectives, demonyms] {
      blob.write(table.sorted { $0.key < $1.key }) {
        $0.write($1.key)
        $0.write($1.value)
      }
    }
    blob.write(known)
    blob.write(seats)
    blob.write(partOf ?? "")
  }

  /// Only the names in some languages; empty where there are none.
  static func names(in languages: [String], from blob: inout BlobReader) -> [[String]] {
    blob.skipString()
    _ = blob.read(UInt8.self)
    for _ in 0..<3 { blob.skipString() }
    _ = blob.read(UInt16.self)
    blob.skipString()
    for _ in 0..<blob.read(UInt32.self) where !blob.isAtEnd { OfficeHolding.skip(in: &blob) }
    var names = [[String]](repeating: [], count: languages.count)
    var left = blob.read(UInt32.self)
    while left > 0, !blob.isAtEnd {
      left -= 1
      let start = blob
      let place = languages.firstIndex { language in
        blob = start
        return blob.readString(is: language)
      }
      if let place { names[place] = blob.readStrings() } else { blob.skipStrings() }
    }
    return names
  }

  init(from blob: inout BlobReader) {
    id = blob.readString()
    `class` = Class(rawValue: blob.read(UInt8.self)) ?? .person
    name = blob.readString()
    let country = blob.readString()
    self.country = country.isEmpty ? nil : country
    kind = blob.readString()
    isFemale = blob.read(UInt8.self) == 1
    order = NameOrder(rawValue: blob.read(UInt8.self)) ?? .western
    let family = blob.readString()
    self.family = family.isEmpty ? nil : family
    offices = blob.readArray { OfficeHolding(from: &$0) }
    func table(_ blob: inout BlobReader) -> [String: [String]] {
      let pairs = blob.readArray { ($0.readString(), $0.readStrings()) }
      return Dictionary(pairs) { first, _ in first }
    }
    names = table(&blob)
    adjectives = table(&blob)
    demonyms = table(&blob)
    known = blob.readStrings()
    seats = blob.readStrings()
    let partOf = blob.readString()
    self.partOf = partOf.isEmpty ? nil : partOf
  }
}
