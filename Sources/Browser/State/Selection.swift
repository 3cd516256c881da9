import Chronicle
import EDTF

/// A place to come back to.
struct Place: Hashable, Sendable {
  var event: String?
  var filter: BrowserFilter
  var focus: Pane
  /// A text opened by a link or a bookmark.
  var opened: OpenedText?
}

/// Places left by a jump.
struct History: Sendable {
  private(set) var back: [Place] = []
  private(set) var forward: [Place] = []
  private static let limit = 200
  /// How many are kept from one session to the next.
  static let kept = 50

  init() {}

  init(back: [Place], forward: [Place]) {
    self.back = back
    self.forward = forward
  }

  mutating func leave(_ place: Place) {
    if back.last != place { back.append(place) }
    if back.count > Self.limit { back.removeFirst() }
    forward = []
  }

  mutating func goBack(from place: Place) -> Place? {
    guard let target = back.popLast() else { return nil }
    forward.append(place)
    return target
  }

  mutating func goForward(from place: Place) -> Place? {
    guard let target = forward.popLast() else { return nil }
    back.append(place)
    return target
  }
}

extension BrowserState {
  var selectedEventID: String? { selectedEvent.map { chronicle.events[$0].id } }

  var place: Place { Place(event: selectedEventID, filter: filter, focus: focus, opened: opened) }

  mutating func focus(_ pane: Pane) {
    focus = pane
    if pane != .timeline { companion = pane }
  }

  /// Moves the selection in the timeline; the sources follow when the keys rest.
  mutating func selectVisible(_ index: Int) {
    guard !derived.visible.isEmpty else { return }
    timeline.select(min(max(0, index), derived.visible.count - 1))
    timeline.remember(chronicle, derived.visible)
    search?.isShown = false
    opened = nil
  }

  /// Selects an event by its index in the chronicle; the filter gives way where it hides it.
  mutating func selectEvent(_ index: Int) {
    if derived.place(ofEvent: index) == nil {
      filter = BrowserFilter()
      filterTrail = []
      settle()
    }
    if let place = derived.place(ofEvent: index) { selectVisible(place) }
    sources.follow(selectedEventID)
  }

  /// Goes somewhere by more than a step: the way back is kept.
  mutating func jump(_ change: (inout BrowserState) -> Void) {
    let before = place
    change(&self)
    if place != before { history.leave(before) }
  }

  mutating func go(to place: Place) {
    filter = place.filter
    focus(place.focus)
    search?.isShown = false
    opened = place.opened
    settle()
    if let index = place.event.flatMap({ keys.events[$0] }).flatMap(derived.place) {
      timeline.select(index)
      timeline.remember(chronicle, derived.visible)
    }
    sources.follow(selectedEventID)
  }

  /// Sets a filter and shows what it lets through.
  mutating func setFilter(_ change: (inout BrowserFilter) -> Void) {
    isSelectionAutomatic = false
    jump { state in
      let before = state.filter
      change(&state.filter)
      state.followTrail(before)
      state.search?.isShown = false
      state.opened = nil
      state.settle()
      state.sources.follow(state.selectedEventID)
    }
  }
}
