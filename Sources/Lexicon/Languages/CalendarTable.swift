import Names

/// What the words of one language say about time, from its `calendar.toml`.
///
/// Words and phrases stand in one small open-addressing table by their folded keys, so that a word that says nothing
/// about time costs one look. Phrases are entered word by word, hyphens passed over.
public struct CalendarTable: Sendable {
  /// What a word does in a temporal expression.
  public enum Role: UInt8, Sendable, CaseIterable, BitwiseCopyable {
    /// `value` 1 to 12.
    case month
    /// 1 for Monday to 7.
    case weekday
    /// EDTF codes 21 (spring) to 24 (winter).
    case season
    /// An index into ``CalendarUnit``.
    case unit
    /// Days from the day of publication: -1 for "yesterday".
    case relativeDay
    /// Days from the day told last: 1 for "the next day".
    case toldDay
    /// A part of the day that belongs to the expression before or after it ("yesterday evening").
    case partOfDay
    /// An index into ``CalendarModifier``: last, this, next …
    case modifier
    /// A unit and its modifier in one word ("Vorjahr"): the unit's index * 16 + the modifier's.
    case period
    /// A number word; an indefinite article counts 1.
    case number
    /// An ordinal word.
    case ordinal
    /// What makes an ordinal of a number in digits ("28th", "28-го").
    case ordinalSuffix
    /// What makes a decade of a number in digits ("1990s", "90-х").
    case decadeSuffix
    /// A decade as a word ("neunziger"): the first year's last two digits.
    case decade
    /// 0 begin, 1 middle, 2 end; also early, mid, late.
    case edge
    /// "About".
    case about
    /// See ``CalendarFeast``.
    case holiday
    /// Stands between parts of one date ("28 of May", "Mai des Jahres 2014").
    case of
    case article
    /// Makes a month or year likely ("in May", "since 2014").
    case cue
    /// Makes a day likely ("am 28.", "on the 3rd").
    case dayCue
    case from, to, between, and
    /// Those of `and` that leave a choice ("or").
    case or
    /// After "from", leads to another date without making an interval ("с 29 на 30 августа").
    case onto
    /// After a duration, from the day of publication back ("ago").
    case ago
    /// Before a duration, from the day of publication back ("vor", "il y a").
    case agoBefore
    /// After a duration, from the day of publication on ("from now").
    case hence
    /// Before a duration, from the day of publication on ("in", "dans").
    case within
    /// Before a duration, on from the day told last when something past is told, else from publication ("через").
    case past
    /// After a duration, back or on from the day told last ("earlier", "later").
    case earlier, later
    /// Before an expression that a duration counts from ("two days after 5 May").
    case after, before
    /// Right after a year in digits ("року", "г.").
    case yearSuffix
    /// After an hour ("Uhr").
    case clock
    /// Before an hour.
    case clockCue
    /// Before a number, says that it counts or names something else ("No.", "more than").
    case notYear
    /// After a number, is what it counts ("km", "people").
    case counted
    /// The verb or auxiliary puts the clause in the future.
    case future
    /// The verb or auxiliary puts the clause in the past ("was", "hatte").
    case happened
    /// With a word like "since": something happened for the first time since then ("first", "erstmals").
    case first
    /// Before a date, says that something is meant for it ("for", "für").
    case aim
    /// Before a day, says that it comes again and again ("every Monday").
    case every
    /// Before a past date from which something goes on ("since").
    case since
    /// A verb of reporting: the weekday beside it is past ("said on Monday").
    case reported
    /// A verb that shows that a bare "the day before" does not take what follows.
    case finite
    /// Announces the text's own date of publication.
    case published
    /// Before Christ.
    case beforeChrist
    /// What comes back each year, behind the number of the years ("anniversary").
    case anniversary
    /// An event everybody knows the year of ("the end of the Second World War"), its year.
    case epoch
  }

  /// How much else a word needs to be read as a date.
  public enum Strength: UInt8, Sendable, Comparable, BitwiseCopyable {
    /// Nothing.
    case strong
    /// A preposition of time or a number beside it ("May", "лютий").
    case weak
    /// A number beside it ("Sat", "мар.").
    case short

    public static func < (a: Strength, b: Strength) -> Bool { a.rawValue < b.rawValue }
  }

  public struct Sense: Sendable, Hashable, BitwiseCopyable {
    public var role: Role
    public var strength: Strength
    public var value: Int16
  }

  /// What stands under a phrase.
  public struct Slot: Sendable, BitwiseCopyable {
    /// Roles of the phrase itself, a bit each.
    public var roles: UInt64 = 0
    /// Roles of longer phrases that begin with it.
    public var longer: UInt64 = 0
    var firstSense: UInt32 = 0
    var senseCount: UInt32 = 0
  }

  /// The table as loops look into it; valid as long as this one.
  public let view: CalendarView
  /// Keeps what the view points at.
  private let contents: Contents

  private final class Contents: @unchecked Sendable {  // Nothing is written after `init`.
    let keys: UnsafeMutableBufferPointer<UInt64>
    let slots: UnsafeMutableBufferPointer<Slot>
    let senses: UnsafeMutableBufferPointer<Sense>

    init(keys: [UInt64], slots: [Slot], senses: [Sense]) {
      (self.keys, self.slots, self.senses) = (Self.copy(keys), Self.copy(slots), Self.copy(senses))
    }

    deinit {
      keys.deallocate()
      slots.deallocate()
      senses.deallocate()
    }

    private static func copy<Element>(_ elements: [Element]) -> UnsafeMutableBufferPointer<Element> {
      let memory = UnsafeMutableBufferPointer<Element>.allocate(capacity: elements.count)
      _ = memory.initialize(from: elements)
      return memory
    }
  }

  /// All senses, and the phrases that refer to them, in no order.
  var senses: [Sense] { Array(contents.senses) }
  var entries: [(key: UInt64, slot: Slot)] { zip(contents.keys, contents.slots).filter { $0.0 != 0 }.map { ($0, $1) } }

  @inlinable @inline(__always) public static func bit(_ role: Role) -> UInt64 { 1 << UInt64(role.rawValue) }

  /// See ``CalendarView/slot(_:)``.
  public func slot(_ key: WordKey) -> Slot? { view.slot(key) }

  /// See ``CalendarView/sense(of:_:)``.
  public func sense(of slot: Slot, _ role: Role) -> Sense? { view.sense(of: slot, role) }

  /// A language without a calendar: only dates in digits are read.
  public static let empty = CalendarTable(builder: CalendarTableBuilder(), settings: .table([:]))

  /// Reads a `calendar.toml`. Unknown keys are passed over; ``problems(in:)`` names them.
  /// - Parameter futures: verb forms that put their clause in the future, besides those of the table.
  public init(_ table: TableValue, futures: [String] = []) {
    var builder = CalendarTableBuilder()
    builder.read(table)
    builder.read(.table(["future": .array(futures.map(TableValue.string))]))
    self.init(builder: builder, settings: table)
  }

  private init(builder: CalendarTableBuilder, settings: TableValue) {
    var senses: [Sense] = []
    var entries: [(key: UInt64, slot: Slot)] = []
    for (key, entry) in builder.entries.sorted(by: { $0.key < $1.key }) where key != 0 {
      let slot = Slot(
        roles: entry.senses.reduce(0) { $0 | CalendarTable.bit($1.role) }, longer: entry.longer,
        firstSense: UInt32(senses.count), senseCount: UInt32(entry.senses.count))
      entries.append((key, slot))
      // They were read in no order; the compiled lexicon is the same every time.
      senses += entry.senses.sorted { $0.role.rawValue < $1.role.rawValue }
    }
    self.init(entries: entries, senses: senses, settings: CalendarView.Settings(settings))
  }

  /// - Parameter entries: no key twice, none of them 0.
  init(entries: [(key: UInt64, slot: Slot)], senses: [Sense], settings: CalendarView.Settings) {
    var capacity = 64
    while capacity < entries.count * 2 { capacity *= 2 }
    var keys = [UInt64](repeating: 0, count: capacity)
    var slots = [Slot](repeating: Slot(), count: capacity)
    for (key, slot) in entries {
      var place = Int(truncatingIfNeeded: key) & (capacity - 1)
      while keys[place] != 0 { place = (place + 1) & (capacity - 1) }
      keys[place] = key
      slots[place] = slot
    }
    contents = Contents(keys: keys, slots: slots, senses: senses)
    view = CalendarView(
      settings, keys: UnsafeBufferPointer(contents.keys), slots: UnsafeBufferPointer(contents.slots),
      senses: UnsafeBufferPointer(contents.senses))
  }

  /// What is wrong with a `calendar.toml`.
  public static func problems(in table: TableValue) -> [String] {
    var builder = CalendarTableBuilder()
    builder.read(table)
    return builder.problems
  }
}

/// A unit of time, from short to long.
public enum CalendarUnit: Int, Sendable, CaseIterable, Comparable {
  case minute, hour, day, weekend, week, month, quarter, season, half, year, decade, century

  public init?(name: String) {
    guard let unit = CalendarUnit.allCases.first(where: { "\($0)" == name }) else { return nil }
    self = unit
  }

  public static func < (a: CalendarUnit, b: CalendarUnit) -> Bool { a.rawValue < b.rawValue }
}

/// Which one of many: last week, this May, next Friday.
public enum CalendarModifier: Int, Sendable, CaseIterable {
  /// Counted from the day of publication.
  case beforeLast, last, this, next, afterNext
  /// As `next`, but a weekday is that of the next week ("next Friday").
  case nextWeeks
  /// Counted from the day told last: the previous, the same or that, the following one.
  case previous, that, following
  /// Behind a weekday: a week or two from the coming one ("lundi en huit", "lundi en quinze").
  case inWeek, inFortnight
  /// As `last`, but yesterday's weekday may be meant ("this past Friday").
  case past

  public init?(name: String) {
    switch name {
    case "before-last": self = .beforeLast
    case "last": self = .last
    case "this": self = .this
    case "next": self = .next
    case "after-next": self = .afterNext
    case "next-weeks": self = .nextWeeks
    case "previous": self = .previous
    case "that": self = .that
    case "following": self = .following
    case "in-week": self = .inWeek
    case "in-fortnight": self = .inFortnight
    case "past": self = .past
    default: return nil
    }
  }

  /// How many steps on.
  public var shift: Int {
    switch self {
    case .beforeLast: -2
    case .last, .past, .previous: -1
    case .this, .that: 0
    case .next, .nextWeeks, .following, .inWeek: 1
    case .afterNext, .inFortnight: 2
    }
  }

  /// Whether it counts from the day told last.
  public var isAnaphoric: Bool { self == .previous || self == .that || self == .following }
}
