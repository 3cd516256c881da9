import Frame

extension BrowserState {
  /// What the screen shows now. Costs what the screen holds, whatever the size of the corpus.
  public func frame() -> Frame {
    var frame = Frame(size, charset: charset)
    guard layout.isUsable else {
      paintTooSmall(&frame)
      return frame
    }
    HeadLine(self).paint(&frame, layout.head)
    for pane in Pane.allCases {
      guard let rect = layout.rect(pane) else { continue }
      paint(pane, rect, &frame)
    }
    // What it was opened from would only show at its edges.
    if let overlay = overlays.last { paint(overlay, &frame) }
    FootLine(self).paint(&frame, layout.foot)
    settings.theme.apply(to: &frame)
    return frame
  }

  /// Whether keys go to this pane.
  func isFocused(_ pane: Pane) -> Bool { focus == pane && overlays.isEmpty }

  private func paint(_ pane: Pane, _ rect: Rect, _ frame: inout Frame) {
    let hasFocus = focus == pane
    if pane == .sources { SourcesView(self).paintSeparators(&frame, rect) }
    frame.box(
      rect, title: title(of: pane, width: rect.columns - 4), titleStyle: hasFocus ? .bold : .plain,
      style: hasFocus ? Style(fg: .cyan) : .dim)
    switch pane {
    case .timeline: TimelineView(self).paint(&frame, rect)
    case .graph: GraphView(self).paint(&frame, rect.inset(1))
    case .sources: SourcesView(self).paint(&frame, rect.inset(1))
    }
  }

  private func title(of pane: Pane, width: Int) -> StyledText {
    switch pane {
    case .timeline:
      var title = StyledText("Timeline")
      if timeline.grouping != .day { title.append(" by \(timeline.grouping.word)", .dim) }
      if timeline.order == .sources { title.append(" by number of texts", .dim) }
      if !filter.isEmpty { title.append(" \(derived.visible.count) of \(chronicle.events.count)") }
      return title
    case .graph: return graphTitle
    case .sources: return sourcesTitle(width: width)
    }
  }

  private func paintTooSmall(_ frame: inout Frame) {
    let needed = ScreenLayout.smallest
    let text =
      "parley needs \(needed.columns)x\(needed.rows); this window is \(size.columns)x\(size.rows)"
    let lines = charset.wrap(text, width: size.columns)
    let utf8 = Array(text.utf8)
    for (row, range) in lines.enumerated() where row < size.rows {
      frame.put(String(decoding: utf8[range], as: UTF8.self), at: Position(row: row, column: 0))
    }
  }
}
