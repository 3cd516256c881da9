import Names

/// A ``CalendarTable`` as loops look into it: pointers and settings, so that copying it counts no reference.
///
/// Valid as long as the table it was taken from.
public struct CalendarView: BitwiseCopyable, @unchecked Sendable {  // Points at memory that is never written.
  /// Whether month stands before day in dates like 2/28.
  public let monthFirst: Bool
  /// Whether a bare number is a year in running text ("wurde 1951 gewählt").
  public let bareYears: Bool
  /// Whether months are written with a capital ("May", but "mai").
  public let capitalMonths: Bool
  /// Whether all nouns are written with a capital.
  public let capitalNouns: Bool
  /// Whether "last" and "next" may follow their noun ("jeudi dernier").
  public let modifiersBehind: Bool
  /// Whether a stop makes an ordinal of a number ("am 28.").
  public let ordinalStops: Bool
  /// Whether a unit alone counts one ("неделю назад").
  public let bareUnits: Bool

  @usableFromInline let keys: UnsafeBufferPointer<UInt64>
  @usableFromInline let slots: UnsafeBufferPointer<CalendarTable.Slot>
  private let senses: UnsafeBufferPointer<CalendarTable.Sense>

  /// - Parameter keys: a power of two of them, zero where a slot is free; some are.
  init(
    _ settings: TableValue, keys: UnsafeBufferPointer<UInt64>, slots: UnsafeBufferPointer<CalendarTable.Slot>,
    senses: UnsafeBufferPointer<CalendarTable.Sense>
  ) {
    precondition(keys.count.nonzeroBitCount == 1 && slots.count == keys.count && keys.contains(0))
    monthFirst = settings["month-first"]?.boolean ?? false
    bareYears = settings["bare-years"]?.boolean ?? false
    capitalMonths = settings["capital-months"]?.boolean ?? false
    capitalNouns = settings["capital-nouns"]?.boolean ?? false
    modifiersBehind = settings["modifiers-behind"]?.boolean ?? false
    ordinalStops = settings["ordinal-stops"]?.boolean ?? false
    bareUnits = settings["bare-units"]?.boolean ?? false
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
