import Frame
import Testing

@testable import Browser
@testable import Chronicle

extension Message {
  /// A newer picture, of a chronicle made by hand.
  static func chronicle(_ chronicle: Chronicle) -> Message { .picture(Picture(chronicle)) }
}

/// Presses keys like a user and tells what the screen shows.
final class Driver {
  private(set) var state: BrowserState
  private(set) var effects: [Effect] = []
  private(set) var pressed: [String] = []

  init(
    _ columns: Int = 80, _ rows: Int = 24, ascii: Bool = false,
    chronicle: Chronicle? = SampleChronicle.chronicle
  ) {
    state = BrowserState(
      root: "texts/", size: Size(rows: rows, columns: columns), charset: ascii ? .terminal(.ascii) : .unicode,
      countryNames: SampleChronicle.countryNames)
    if let chronicle { send(.chronicle(chronicle)) }
  }

  func send(_ message: Message) {
    for effect in state.update(message) {
      if case .awaitQuiet = effect { _ = state.update(.quiet) } else { effects.append(effect) }
    }
  }

  func restore(_ saved: SavedSession) { state.restore(saved) }

  /// Sets the clock.
  func now(_ seconds: Int64) { state.now = seconds }

  /// Presses keys by their names ("j", "ctrl-d", "enter"), separated by blanks.
  @discardableResult
  func press(_ keys: String) -> Self {
    pressed += keys.split(separator: " ").map(String.init)
    for name in keys.split(separator: " ") {
      guard let key = Key(String(name)) else {
        Issue.record("no key is called \(name)")
        continue
      }
      send(.key(key))
    }
    return self
  }

  /// Types a text letter by letter.
  @discardableResult
  func type(_ text: String) -> Self {
    pressed.append("\"\(text)\"")
    for scalar in text.unicodeScalars { send(.key(.character(scalar))) }
    return self
  }

  var frame: Frame { state.frame() }
  var screen: String { frame.text }
  var lines: [String] { screen.split(separator: "\n", omittingEmptySubsequences: false).map(String.init) }
  var head: String { lines[0] }
  var footer: String { frame.text(row: state.size.rows - 1) }
  var focus: Pane { state.focus }
  /// The label of the selected event.
  var selection: String? { state.selectedEvent.map { state.chronicle.events[$0].label } }
  /// The labels of the events in the timeline.
  var timeline: [String] { state.derived.visible.map { state.chronicle.events[$0].label } }
  /// The rows of the list in front, as far as they can be chosen.
  var rows: [String] {
    (state.currentList?.rows ?? []).filter { $0.choice != .heading }.map(\.text.text)
  }

  func shows(_ text: String) -> Bool { screen.contains(text) }
}
