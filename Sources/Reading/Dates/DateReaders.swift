import Lexicon
import Synchronization

/// The date readers of all languages, each made when the first text in its language is read: a calendar takes
/// milliseconds, and few corpora need them all.
final class DateReaders: Sendable {
  private final class Slot: Sendable {
    let calendar: TableValue
    let reader = Mutex<DateReader?>(nil)

    init(_ calendar: TableValue) { self.calendar = calendar }
  }

  private let slots: [String: Slot]
  /// Those with a calendar, in order.
  let languages: [String]
  private let fallback = DateReader(.empty)

  init(_ lexicon: Lexicon) {
    slots = lexicon.tables.compactMapValues { $0["calendar"].map(Slot.init) }
    languages = slots.keys.sorted()
  }

  /// The reader of a language, by BCP 47 code; without a calendar only dates in digits are read.
  subscript(language: String) -> DateReader {
    guard let slot = slots[language] else { return fallback }
    return slot.reader.withLock { reader in
      if let reader { return reader }
      let made = DateReader(CalendarTable(slot.calendar))
      reader = made
      return made
    }
  }
}
