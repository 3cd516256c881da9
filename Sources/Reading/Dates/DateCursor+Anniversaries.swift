import Lexicon

/// Anniversaries of what everybody knows the year of date a text that tells no year: "the 70th anniversary of the
/// victory" is kept in 2015.
extension DateCursor {
  /// The latest year in which an anniversary the text tells of is kept; none before 1990.
  func anniversaryYear() -> Int? {
    var latest: Int?
    for index in 0..<count where roles[index] & CalendarTable.bit(.anniversary) != 0 {
      guard let years = years(before: index), let behind = hit(index, .anniversary)?.next,
        let epoch = epoch(from: behind), (1990...2100).contains(epoch + years)
      else { continue }
      latest = max(latest ?? 0, epoch + years)
    }
    return latest
  }

  /// "70-", "70th", "70.", "70-й" right before a token: a number and what is glued to it.
  private func years(before index: Int) -> Int? {
    for place in stride(from: index - 1, through: max(0, index - 4), by: -1) {
      if let number = number(place, digits: 1...3) { return number }
      guard !isSpaced(place) else { return nil }
    }
    return nil
  }

  /// The year of the event named first behind a token, a few words on in its sentence.
  private func epoch(from index: Int) -> Int? {
    for place in index..<min(count, index + 8) {
      if let hit = hit(place, .epoch) { return hit.value }
      if endsSentence(place) { return nil }
    }
    return nil
  }
}
