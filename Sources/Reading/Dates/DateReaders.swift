import Lexicon
import Synchronization

/// The date readers of all languages, each made when the first text in its language is read: few corpora need them all.
final class DateReaders: Sendable {
  private final class Slot: Sendable {
    let reader = Mutex<DateReader?>(nil)
  }

  private let lexicon: Lexicon
  private let slots: [String: Slot]
  /// Those with a calendar, in order.
  let languages: [String]
  private let fallback = DateReader(.empty)

  init(_ lexicon: Lexicon) {
    self.lexicon = lexicon
    languages = lexicon.calendarLanguages
    slots = Dictionary(languages.map { ($0, Slot()) }) { first, _ in first }
  }

  /// The reader of a language, by BCP 47 code; without a calendar only dates in digits are read.
  subscript(language: String) -> DateReader {
    guard let slot = slots[language] else { return fallback }
    return slot.reader.withLock { reader in
      if let reader { return reader }
      let made = lexicon.calendar(language).map(DateReader.init) ?? fallback
      reader = made
      return made
    }
  }
}
