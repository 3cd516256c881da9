import Frame

/// Moving within whatever has the keys.
enum MoveCommands {
  static let all: [BrowserCommand] = [
    BrowserCommand(
      "move-down", "j down", [.timeline, .sources, .text], "Go to the next line", hint: "move", hintKey: "j/k", rank: 10
    ) {
      $0.move(.lines(1))
    },
    BrowserCommand("move-up", "k up", [.timeline, .sources, .text], "Go to the line before") {
      $0.move(.lines(-1))
    },
    BrowserCommand("next-row", "down ctrl-n", [.list], "Go to the next row") { $0.move(.lines(1)) },
    BrowserCommand("previous-row", "up ctrl-p", [.list], "Go to the row before") { $0.move(.lines(-1)) },
    BrowserCommand("page-down", "pgdn ctrl-f", [.timeline, .sources, .text], "Go a page down") { $0.move(.pages(2)) },
    BrowserCommand("page-up", "pgup ctrl-b", [.timeline, .sources, .text], "Go a page up") { $0.move(.pages(-2)) },
    BrowserCommand("list-page-down", "pgdn", [.list], "Go a page down") { $0.move(.pages(2)) },
    BrowserCommand("list-page-up", "pgup", [.list], "Go a page up") { $0.move(.pages(-2)) },
    BrowserCommand("half-page-down", "ctrl-d", [.timeline, .sources, .text], "Go half a page down") {
      $0.move(.pages(1))
    },
    BrowserCommand("half-page-up", "ctrl-u", [.timeline, .sources, .text], "Go half a page up") {
      $0.move(.pages(-1))
    },
    BrowserCommand("first", "g home", [.timeline, .sources, .text], "Go to the first line") { $0.move(.first) },
    BrowserCommand("last", "G end", [.timeline, .sources, .text], "Go to the last line") { $0.move(.last) },
  ]
}

/// How far to move.
enum Motion {
  case lines(Int)
  /// In halves of a page.
  case pages(Int)
  case first, last
}

extension BrowserState {
  mutating func move(_ motion: Motion) {
    if !overlays.isEmpty { return moveOverlay(motion) }
    switch focus {
    case .timeline: moveTimeline(motion)
    case .sources: moveSources(motion)
    case .graph: break
    }
  }

  /// By events; by months or years where those are the rows.
  private mutating func stepTimeline(_ rows: Int) {
    if let group = timeline.group(rows: rows) {
      if !group.contains(timeline.selected) { selectVisible(mostTold(in: group)) }
    } else {
      selectVisible(timeline.selected + rows)
    }
  }

  /// Of some visible events the one that most texts report; of several the first.
  func mostTold(in places: Range<Int>) -> Int {
    places.max { one, other in
      let counts = (keys.sourceCounts[derived.visible[one]], keys.sourceCounts[derived.visible[other]])
      return counts.0 != counts.1 ? counts.0 < counts.1 : one > other
    } ?? places.lowerBound
  }

  private mutating func moveTimeline(_ motion: Motion) {
    let page = max(2, layout.timelineList.rows - 1)
    switch motion {
    case .lines(let count): stepTimeline(count)
    case .pages(let halves): stepTimeline(halves * page / 2)
    case .first: jump { $0.selectVisible(0) }
    case .last: jump { $0.selectVisible($0.derived.visible.count - 1) }
    }
  }
}
