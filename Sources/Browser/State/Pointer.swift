import Frame

/// The mouse, for those who turned it on: a click goes where it points, a second one on the same place is Enter, the
/// wheel moves what is under it.
extension BrowserState {
  /// - Returns: the key that the click stands for.
  mutating func point(_ mouse: Mouse) -> Key? {
    switch mouse.action {
    case .wheelUp: scroll(-3, at: mouse.position)
    case .wheelDown: scroll(3, at: mouse.position)
    case .press(0): return click(mouse.position)
    case .press, .release, .drag: break
    }
    return nil
  }

  private mutating func scroll(_ lines: Int, at position: Position) {
    guard overlays.isEmpty else { return move(.lines(lines)) }
    guard let pane = pane(at: position), pane != .graph else { return }
    let focused = focus
    focus = pane
    // An event further is enough of a step where every step is another event.
    move(.lines(pane == .timeline ? lines.signum() : lines))
    focus = focused
  }

  private mutating func click(_ position: Position) -> Key? {
    switch overlays.last {
    case .list(let list): return click(position, in: list)
    case .text: return nil
    case nil: break
    }
    guard prompt == nil, let pane = pane(at: position), let rect = layout.rect(pane) else { return nil }
    focus(pane)
    switch pane {
    case .timeline:
      let row = position.row - layout.timelineList.row
      guard let event = timeline.event(atRow: row, isNarrow: layout.isTimelineNarrow) else { return nil }
      if event == timeline.selected { return .enter }
      selectVisible(event)
    case .graph:
      let inside = Position(row: position.row - rect.row - 1, column: position.column - rect.column - 1)
      guard let node = graph.model.nodes.first(where: { $0.rect.contains(inside) }) else { return nil }
      if graph.selected == node.key { return .enter }
      graph.selected = node.key
      graph.otherEnd = nil
    case .sources:
      if let place = sources.columns.firstIndex(where: { $0.rect.contains(position) }) {
        selectText(sources.first + place, wrapping: false)
      }
    }
    return nil
  }

  private mutating func click(_ position: Position, in list: ListOverlay) -> Key? {
    let rect = listRect(list)
    guard rect.contains(position) else { return .escape }
    // The box, and the line that is typed in, stand above the rows.
    let index = list.top + position.row - rect.row - 2
    guard position.row >= rect.row + 2, list.rows.indices.contains(index), list.rows[index].choice != .heading else {
      return nil
    }
    if list.selected == index { return .enter }
    var list = list
    list.select(index)
    overlays[overlays.count - 1] = .list(list)
    return nil
  }

  private func pane(at position: Position) -> Pane? {
    Pane.allCases.first { layout.rect($0)?.contains(position) ?? false }
  }
}
