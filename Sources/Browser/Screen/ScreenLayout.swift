import Frame

/// Where the panes stand on a screen of some size.
struct ScreenLayout: Hashable, Sendable {
  static let smallest = Size(rows: 10, columns: 40)

  /// With their borders; `nil` where a pane is not shown.
  private(set) var timeline: Rect?
  private(set) var graph: Rect?
  private(set) var sources: Rect?
  let head: Rect
  let body: Rect
  let foot: Rect
  let isUsable: Bool

  /// - Parameter companion: what shares the screen with the timeline where two panes fit.
  init(size: Size, focus: Pane, companion: Pane) {
    let bounds = Rect(size)
    isUsable = size.rows >= Self.smallest.rows && size.columns >= Self.smallest.columns
    head = bounds.line(0)
    foot = bounds.line(size.rows - 1)
    body = Rect(row: 1, column: 0, rows: size.rows - 2, columns: size.columns)
    guard isUsable else { return }
    if size.columns >= 100, size.rows >= 28 {
      placeThree()
    } else if size.rows >= 18 {
      let parts = body.split(top: body.rows * 9 / 20)
      timeline = parts.top
      place(companion, parts.rest)
    } else if size.columns >= 90 {
      let parts = body.split(left: body.columns * 9 / 20)
      timeline = parts.left
      place(companion, parts.rest)
    } else {
      place(focus, body)
    }
  }

  private mutating func placeThree() {
    let top = body.split(top: body.rows / 2)
    // A timeline wider than its longest line would be space for its own sake.
    let width = min(max(51, body.columns * 23 / 50), 92)
    let parts = top.top.split(left: width)
    timeline = parts.left
    graph = parts.rest
    sources = top.rest
  }

  private mutating func place(_ pane: Pane, _ rect: Rect) {
    switch pane {
    case .timeline: timeline = rect
    case .graph: graph = rect
    case .sources: sources = rect
    }
  }

  /// Whether there is room for one pane only.
  var isSingle: Bool { [timeline, graph, sources].compactMap { $0 }.count == 1 }

  func rect(_ pane: Pane) -> Rect? {
    switch pane {
    case .timeline: timeline
    case .graph: graph
    case .sources: sources
    }
  }

  /// The rows of the timeline below its density strip; a screenful where it is not shown.
  var timelineList: Rect {
    let inside = (timeline ?? body).inset(1)
    return hasStrip ? inside.split(top: 1).rest : inside
  }

  var strip: Rect? { hasStrip ? timeline?.inset(1).line(0) : nil }
  private var hasStrip: Bool { (timeline ?? body).rows >= 8 }

  /// Whether each event takes two lines.
  var isTimelineNarrow: Bool { timelineList.columns < 44 }
}
