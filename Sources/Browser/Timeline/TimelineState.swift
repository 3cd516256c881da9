import Chronicle
import EDTF
import Frame

/// How the timeline is cut into groups.
enum Grouping: Int, Sendable, CaseIterable {
  case day, month, year

  var word: String {
    switch self {
    case .day: "day"
    case .month: "month"
    case .year: "year"
    }
  }
}

/// What the timeline is sorted by.
enum TimelineOrder: String, Sendable, CaseIterable {
  case date
  /// The events that most texts report first; of several the latest.
  case sources
}

/// A row of the timeline before it is drawn.
enum TimelineItem: Hashable, Sendable {
  case heading(String, count: Int)
  /// An index into the visible events; whether its date differs from the one above.
  case event(Int, showsDate: Bool)
  /// A month or a year: visible events from one on, so many.
  case group(String, first: Int, count: Int)
}

/// Who takes part in the events of a month or a year.
struct GroupSummary: Sendable {
  /// The first of its visible events.
  let first: Int
  /// Indices of those who take part in most, with how many.
  let actors: [(index: Int, count: Int)]
}

/// Where a passage stands, whatever the chronicle.
struct PassagePlace: Hashable, Sendable {
  var document: String
  /// UTF-8 offset.
  var start: UInt32
}

extension Chronicle {
  /// Where the first passages that report an event stand.
  func passages(of event: Int) -> Set<PassagePlace> {
    Set(
      events[event].claims.prefix(8).map {
        PassagePlace(document: documents[$0.document].document.id, start: claim($0).range.start)
      })
  }
}

/// Which event is selected, and which part of the list is on the screen.
struct TimelineState: Sendable {
  var grouping = Grouping.day
  var order = TimelineOrder.date
  private(set) var items: [TimelineItem] = []
  /// By visible event: the index of its item.
  private var itemOfEvent: [Int] = []
  /// Index into the visible events.
  private(set) var selected = 0
  private(set) var selectedID: String?
  /// Of the selected event in the chronicle that it was chosen in.
  private(set) var selectedEventIndex: Int?
  /// The passages that report the selected event, by which it is found again when its id changes.
  private(set) var selectedPassages: Set<PassagePlace> = []
  /// The first item on the screen.
  private(set) var top = 0
  /// What the selected month or year is made of; `nil` where rows are single events.
  private(set) var summary: GroupSummary?
  /// By the first visible event of a month or a year: its kinds of events, the most frequent first.
  private(set) var kindsOfGroup: [Int: [(kind: EventKind, count: Int)]] = [:]
  private var version = -1
  private var filledGrouping = Grouping.day
  private var filledOrder = TimelineOrder.date

  var count: Int { itemOfEvent.count }

  mutating func select(_ index: Int) { selected = index }

  mutating func remember(_ chronicle: Chronicle, _ visible: [Int]) {
    guard visible.indices.contains(selected) else { return }
    selectedEventIndex = visible[selected]
    selectedID = chronicle.events[visible[selected]].id
  }

  /// Call it before another chronicle takes the place of this one: only then the passages are needed.
  mutating func rememberPassages(_ chronicle: Chronicle) {
    guard let index = selectedEventIndex, chronicle.events.indices.contains(index) else { return }
    selectedPassages = chronicle.passages(of: index)
  }

  /// Makes the items anew where the events or the grouping changed.
  mutating func fill(_ picture: Picture, _ visible: [Int], _ version: Int) {
    guard version != self.version || grouping != filledGrouping || order != filledOrder else { return }
    self.version = version
    filledGrouping = grouping
    filledOrder = order
    var builder = TimelineItems(grouping: grouping)
    builder.reserve(visible.count)
    for (place, event) in visible.enumerated() {
      let date = picture.keys.dates[event]
      builder.add(
        place, date,
        order == .date ? .date(DateText.DateGroup(date, grouping)) : .texts(Int(picture.keys.sourceCounts[event])))
    }
    (items, itemOfEvent) = builder.finish()
    summary = nil
    countKinds(picture, visible)
    selected = min(selected, max(0, visible.count - 1))
  }

  /// Once for all frames: a year may have thousands of events.
  private mutating func countKinds(_ picture: Picture, _ visible: [Int]) {
    kindsOfGroup = [:]
    for case .group(_, let first, let count) in items {
      var counts: [EventKind: Int] = [:]
      for place in first..<first + count { counts[picture.keys.kinds[visible[place]], default: 0] += 1 }
      kindsOfGroup[first] = counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map { ($0.key, $0.value) }
    }
  }

  /// Makes the summary of the selected group, where another one is selected than before.
  mutating func summarise(_ picture: Picture, _ visible: [Int]) {
    guard itemOfEvent.indices.contains(selected),
      case .group(_, let first, let count) = items[itemOfEvent[selected]]
    else {
      summary = nil
      return
    }
    guard summary?.first != first else { return }
    let counts = picture.chronicle.actorContacts(of: visible[first..<first + count]).members
    let most = counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.prefix(8)
    summary = GroupSummary(first: first, actors: most.map { ($0.key, $0.value) })
  }

  /// How many lines an item takes.
  func height(_ index: Int, isNarrow: Bool) -> Int {
    switch items[index] {
    case .heading: 1
    case .event(let event, _): isNarrow || event == selected ? 2 : 1
    case .group(_, let first, let count): (first..<first + count).contains(selected) ? 2 : 1
    }
  }

  /// The visible event shown in a row of the list (a month's or a year's first), counted from its top.
  func event(atRow row: Int, isNarrow: Bool) -> Int? {
    var end = 0
    for index in items.indices.dropFirst(top) where row >= end {
      end += height(index, isNarrow: isNarrow)
      guard row < end else { continue }
      switch items[index] {
      case .heading: return nil
      case .event(let event, _): return event
      case .group(_, let first, let count): return (first..<first + count).contains(selected) ? selected : first
      }
    }
    return nil
  }

  /// Scrolls so that the selected event is on the screen, by most of it where it has to: over a slow line every scrolled
  /// line is paid for, and a third of what was seen stays.
  mutating func settle(_ area: Rect, isNarrow: Bool) {
    guard itemOfEvent.indices.contains(selected), area.rows > 0 else {
      top = 0
      return
    }
    let item = itemOfEvent[selected]
    if item <= top {
      top = item
      // What heads the event belongs to it.
      if item > 0, case .heading = items[item - 1] { top -= 1 }
      if item > 0 { scroll(above: item, rows: area.rows - height(item, isNarrow: isNarrow) - area.rows / 3, isNarrow) }
    } else if rows(from: top, through: item, isNarrow) > area.rows {
      top = item
      scroll(above: item, rows: area.rows / 3, isNarrow)
    }
    fillEnd(area, isNarrow)
  }

  /// Moves the top up while the items above `item` fit into so many rows.
  private mutating func scroll(above item: Int, rows: Int, _ isNarrow: Bool) {
    while top > 0, self.rows(from: top - 1, through: item - 1, isNarrow) <= rows { top -= 1 }
  }

  /// Leaves no rows empty at the end while there are items above.
  private mutating func fillEnd(_ area: Rect, _ isNarrow: Bool) {
    while top > 0, rows(from: top - 1, through: items.count - 1, isNarrow, limit: area.rows) <= area.rows { top -= 1 }
  }

  private func rows(from first: Int, through last: Int, _ isNarrow: Bool, limit: Int = .max) -> Int {
    var sum = 0
    var index = first
    while index <= last, sum <= limit {
      sum += height(index, isNarrow: isNarrow)
      index += 1
    }
    return sum
  }

  /// The visible events of the month or year so many rows further; `nil` where rows are single events.
  func group(rows: Int) -> Range<Int>? {
    guard itemOfEvent.indices.contains(selected) else { return nil }
    let index = min(max(0, itemOfEvent[selected] + rows), items.count - 1)
    guard case .group(_, let first, let count) = items[index] else { return nil }
    return first..<first + count
  }

  /// The first visible event of the group after (or of the one before) the selected one.
  func group(_ direction: Int) -> Int? {
    guard itemOfEvent.indices.contains(selected) else { return nil }
    var index = itemOfEvent[selected]
    if direction < 0, startsGroup(index) { index -= 1 } else if direction > 0 { index += 1 }
    while items.indices.contains(index) {
      if case .event(let event, _) = items[index], startsGroup(index) { return event }
      if case .group(_, let first, _) = items[index] { return first }
      index += direction
    }
    return nil
  }

  private func startsGroup(_ index: Int) -> Bool {
    guard items.indices.contains(index) else { return false }
    switch items[index] {
    case .group: return true
    case .heading: return false
    case .event(_, let showsDate): return showsDate
    }
  }
}

/// Builds the timeline's items, group by group.
private struct TimelineItems {
  /// What the events of a group share.
  enum Group: Hashable {
    case date(DateText.DateGroup)
    /// So many report each.
    case texts(Int)

    var text: String {
      switch self {
      case .date(let group): group.text
      case .texts(let count): Plural.text(count, "text")
      }
    }
  }

  let grouping: Grouping
  private var items: [TimelineItem] = []
  private var itemOfEvent: [Int] = []
  private var group: Group?
  private var headingAt = 0
  /// Events of the group so far.
  private var count = 0
  private var lastDate: EDTFDate?

  init(grouping: Grouping) { self.grouping = grouping }

  mutating func reserve(_ events: Int) {
    itemOfEvent.reserveCapacity(events)
    if grouping == .day { items.reserveCapacity(events + events / 8) }
  }

  mutating func add(_ event: Int, _ date: EDTFDate?, _ group: Group) {
    if group != self.group {
      close(before: event)
      self.group = group
      headingAt = items.count
      items.append(.heading("", count: 0))
      lastDate = nil
    }
    count += 1
    itemOfEvent.append(grouping == .day ? items.count : headingAt)
    guard grouping == .day else { return }
    items.append(.event(event, showsDate: lastDate == nil || lastDate != date))
    lastDate = date
  }

  /// Writes the group's item, once all its events are known.
  private mutating func close(before event: Int) {
    defer { count = 0 }
    guard let group else { return }
    items[headingAt] =
      grouping == .day
      ? .heading(group.text, count: count) : .group(group.text, first: event - count, count: count)
  }

  mutating func finish() -> ([TimelineItem], [Int]) {
    close(before: itemOfEvent.count)
    return (items, itemOfEvent)
  }
}
