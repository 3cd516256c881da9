import Names

/// A ``CalendarTable`` as loops look into it: pointers and settings, so that copying it counts no reference.
///
/// Valid as long as the table it was taken from.
public struct CalendarView: BitwiseCopyable, @unchecked Sendable {  // Points at memory that is never written.
  /// How a language writes dates.
  struct Settings: OptionSet, Sendable, BitwiseCopyable {
    let rawValue: UInt8

    init(rawValue: UInt8) { self.rawValue = rawValue }

    /// Month stands before day in dates like 2/28.
    static let monthFirst = Settings(rawValue: 1)
    /// A bare number is a year in running text ("wurde 1951 gewählt").
    static let bareYears = Settings(rawValue: 2)
    /// Months are written with a capital ("May", but "mai").
    static let capitalMonths = Settings(rawValue: 4)
    /// All nouns are written with a capital.
    static let capitalNouns = Settings(rawValue: 8)
    /// "Last" and "next" may follow their noun ("jeudi dernier").
    static let modifiersBehind = Settings(rawValue: 16)
    /// A stop makes an ordinal of a number ("am 28.").
    static let ordinalStops = Settings(rawValue: 32)
    /// A unit alone counts one ("неделю назад").
    static let bareUnits = Settings(rawValue: 64)

    /// What each is called in a `calendar.toml`.
    static let names: [(name: String, setting: Settings)] = [
      ("month-first", .monthFirst), ("bare-years", .bareYears), ("capital-months", .capitalMonths),
      ("capital-nouns", .capitalNouns), ("modifiers-behind", .modifiersBehind), ("ordinal-stops", .ordinalStops),
      ("bare-units", .bareUnits),
    ]

    init(_ table: TableValue) {
      self.init(Self.names.filter { table[$0.name]?.boolean ?? false }.map(\.setting))
    }
  }

  let settings: Settings
  public let monthFirst: Bool
  public let bareYears: Bool
  public let capitalMonths: Bool
  public let capitalNouns: Bool
  public let modifiersBehind: Bool
  public let ordinalStops: Bool
  public let bareUnits: Bool

  @usableFromInline let keys: UnsafeBufferPointer<UInt64>
  @usableFromInline let slots: UnsafeBufferPointer<CalendarTable.Slot>
  private let senses: UnsafeBufferPointer<CalendarTable.Sense>

  /// - Parameter keys: a power of two of them, zero where a slot is free; some are.
  init(
    _ settings: Settings, keys: UnsafeBufferPointer<UInt64>, slots: UnsafeBufferPointer<CalendarTable.Slot>,
    senses: UnsafeBufferPointer<CalendarTable.Sense>
  ) {
    precondition(keys.count.nonzeroBitCount == 1 && slots.count == keys.count && keys.contains(0))
    self.settings = settings
    monthFirst = settings.contains(.monthFirst)
    bareYears = settings.contains(.bareYears)
    capitalMonths = settings.contains(.capitalMonths)
    capitalNouns = settings.contains(.capitalNouns)
    modifiersBehind = settings.contains(.modifiersBehind)
    ordinalStops = settings.contains(.ordinalStops)
    bareUnits = settings.contains(.bareUnits)
    self.keys = keys
    self.slots = slots
    self.senses = senses
  }

  /// What stands under a phrase.
  @inlinable
  public func slot(_ key: WordKey) -> CalendarTable.Slot? {
    let mask = keys.count &- 1
    var place = Int(truncatingIfNeeded: key.rawValue) & mask
    // A free slot ends the search; the place stays below the number of slots.
    while true {
      let found = keys[place]
      if found == 0 { return nil }
      if found == key.rawValue { return slots[place] }
      place = (place &+ 1) & mask
    }
  }

  /// What a phrase means in a role.
  public func sense(of slot: CalendarTable.Slot, _ role: CalendarTable.Role) -> CalendarTable.Sense? {
    let first = min(Int(slot.firstSense), senses.count)
    for index in first..<min(first + Int(slot.senseCount), senses.count) where senses[index].role == role {
      return senses[index]
    }
    return nil
  }
}
