import Chronicle

/// A mark of the user's by which events can be filtered.
public enum MarkKind: String, Hashable, Sendable, CaseIterable {
  case bookmarked, noted, seen, unseen
}

/// What the timeline shows: what is asked of the events, and of the user's marks on them.
@dynamicMemberLookup
struct BrowserFilter: Hashable, Sendable {
  var events = EventFilter()
  /// Every one must be there.
  var marks: Set<MarkKind> = []

  var isEmpty: Bool { events.isEmpty && marks.isEmpty }

  subscript<Value>(dynamicMember path: WritableKeyPath<EventFilter, Value>) -> Value {
    get { events[keyPath: path] }
    set { events[keyPath: path] = newValue }
  }
}

extension BrowserState {
  /// The indices of the events that a filter lets through, in the order of their dates.
  func events(passing filter: BrowserFilter) -> [Int] {
    let events = keys.index.events(matching: filter.events, of: chronicle)
    guard !filter.marks.isEmpty else { return events }
    return events.filter { index in filter.marks.allSatisfy { has($0, chronicle.events[index].id) } }
  }

  func has(_ mark: MarkKind, _ event: String) -> Bool {
    switch mark {
    case .bookmarked: marks[.event(event)]?.isBookmark ?? false
    case .noted: !(marks[.event(event)]?.note.isEmpty ?? true)
    case .seen: marks.seen.contains(event)
    case .unseen: !marks.seen.contains(event)
    }
  }

  /// Takes the part of the filter away that was added last.
  mutating func dropLastChip() {
    let on = chips.flatMap(\.chips)
    guard let last = filterTrail.last(where: on.contains) ?? on.last else { return }
    setFilter { last.toggle(&$0) }
    notice = "no longer filtered by \(text(last))"
  }

  /// Remembers in which order the parts of the filter were added.
  mutating func followTrail(_ before: BrowserFilter) {
    let old = Set(chips(of: before).flatMap(\.chips))
    let new = chips.flatMap(\.chips)
    filterTrail.removeAll { !new.contains($0) }
    filterTrail += new.filter { !old.contains($0) && !filterTrail.contains($0) }
  }
}
