import Chronicle
import Frame

/// Draws the graph pane: lines first, then numbers, then names over them.
struct GraphView {
  let state: BrowserState
  private var graph: GraphState { state.graph }

  init(_ state: BrowserState) { self.state = state }

  func paint(_ frame: inout Frame, _ inside: Rect) {
    let area = GraphState.area(in: inside)
    if area.rows < inside.rows { state.paintGraphSummary(&frame, inside.line(inside.rows - 1)) }
    if let matrix = graph.model.matrix {
      return MatrixView(state: state, matrix: matrix).paint(&frame, area)
    }
    guard !graph.model.nodes.isEmpty else {
      frame.put("no text names such actors", at: area.origin, style: .dim, maxWidth: area.columns)
      return
    }
    paintLines(&frame, area)
    var taken = graph.model.nodes.map { $0.rect }
    paintCounts(&frame, area, &taken)
    for (index, node) in graph.model.nodes.enumerated() { paint(node, index, &frame, area) }
  }

  private var selectedNode: Int? { graph.model.index(of: graph.selected) }

  private func paintLines(_ frame: inout Frame, _ area: Rect) {
    var canvas = LineCanvas(area, charset: state.charset)
    for (isLit, index) in drawn {
      let edge = graph.model.edges[index]
      let style: Style =
        index == graph.selectedEdge
        ? Style(fg: .yellow, .bold)
        : isLit ? Style(fg: .cyan, edge.weight == 1 ? .dim : []) : edge.weight == 3 ? .plain : .dim
      let ends = ends(edge)
      canvas.line(from: ends.from, to: ends.to, weight: edge.weight, style: style)
    }
    canvas.paint(&frame)
  }

  /// The lines that are drawn: the heavy ones and those of the selected node, which come last, over the others. All
  /// light ones together would be a net in which nothing is seen.
  var drawn: [(isLit: Bool, edge: Int)] {
    let selected = selectedNode
    let edges = graph.model.edges
    let all = edges.indices.map { (isLit: edges[$0].first == selected || edges[$0].second == selected, edge: $0) }
    let kept = all.filter { isLit, index in
      if edges.count <= 10 || index == graph.selectedEdge { return true }
      switch graph.level {
      // Around one actor all lines are his.
      case .neighbours: return edges[index].weight > 1 || selected != 0 && isLit
      case .members: return isLit && edges[index].weight > 1
      default: return isLit || edges[index].weight > 1
      }
    }
    // Where everybody has to do with everybody, even the heavy lines would be a net.
    let unlit = kept.filter { !$0.isLit }.suffix(max(8, graph.model.nodes.count))
    return unlit + kept.filter { $0.isLit && $0.edge != graph.selectedEdge }
      + kept.filter { $0.edge == graph.selectedEdge }
  }

  private func ends(_ edge: GraphEdge) -> (from: Position, to: Position) {
    let (first, second) = (graph.model.nodes[edge.first], graph.model.nodes[edge.second])
    // Between two columns of names, from edge to edge.
    if first.rect.endColumn < second.rect.column, case .members = graph.level {
      return (
        Position(row: first.centre.row, column: first.rect.endColumn),
        Position(row: second.centre.row, column: second.rect.column - 1)
      )
    }
    if second.rect.endColumn < first.rect.column, case .members = graph.level {
      return (
        Position(row: second.centre.row, column: second.rect.endColumn),
        Position(row: first.centre.row, column: first.rect.column - 1)
      )
    }
    return (first.centre, second.centre)
  }

  private func paintCounts(_ frame: inout Frame, _ area: Rect, _ taken: inout [Rect]) {
    switch graph.level {
    case .neighbours: break  // The numbers stand behind the names.
    case .members: paintCountsBesideNames(&frame, area)
    default: paintCountsOnLines(&frame, area, &taken)
    }
  }

  /// Numbers on the lines where they hide no name and no other number; the selected node's first.
  private func paintCountsOnLines(_ frame: inout Frame, _ area: Rect, _ taken: inout [Rect]) {
    for (isLit, index) in drawn.reversed() {
      let edge = graph.model.edges[index]
      let (from, to) = ends(edge)
      let text = "\(edge.count)"
      for share in [6, 5, 7, 4, 8] {
        let row = from.row + (to.row - from.row) * share / 12
        let column = from.column + (to.column - from.column) * share / 12 - text.utf8.count / 2
        let rect = Rect(row: row, column: column - 1, rows: 1, columns: text.utf8.count + 2)
        guard column > 0, taken.allSatisfy({ $0.intersection(rect).isEmpty }) else { continue }
        taken.append(rect)
        frame.put(
          text, at: Position(row: area.row + row, column: area.column + column), style: countStyle(index, isLit),
          maxWidth: area.endColumn - area.column - column)
        break
      }
    }
  }

  /// In two columns of names: what the selected one shares with the others, before or behind their names.
  private func paintCountsBesideNames(_ frame: inout Frame, _ area: Rect) {
    guard let selected = selectedNode else { return }
    for index in graph.model.edges(of: selected) {
      let edge = graph.model.edges[index]
      let other = graph.model.nodes[edge.first == selected ? edge.second : edge.first].rect
      let text = "\(edge.count)"
      let column = other.column == 0 ? other.endColumn : other.column - text.utf8.count
      frame.put(
        text, at: Position(row: area.row + other.row, column: area.column + column), style: countStyle(index, true))
    }
  }

  private func countStyle(_ edge: Int, _ isLit: Bool) -> Style {
    edge == graph.selectedEdge ? Style(fg: .yellow, .bold) : isLit ? Style(fg: .cyan, .bold) : .dim
  }

  private func paint(_ node: GraphNode, _ index: Int, _ frame: inout Frame, _ area: Rect) {
    let rect = Rect(
      row: area.row + node.rect.row, column: area.column + node.rect.column, rows: node.rect.rows,
      columns: node.rect.columns)
    let isSelected = index == selectedNode
    let isChosen = isChosen(node.key)
    var style: Style = node.count == 0 ? .dim : .plain
    if isChosen { style = Style(fg: .green, .bold) } else if node.count > 0 { style.attributes.insert(.bold) }
    if isInSelectedEvent(node.key) { style.attributes.insert(.underline) }
    frame.fill(rect)
    if node.isBoxed {
      frame.box(rect, corners: .round, style: isSelected ? Style(fg: .cyan) : isChosen ? Style(fg: .green) : .dim)
    }
    let line = Rect(
      row: rect.row + (node.isBoxed ? 1 : 0), column: rect.column + 1, rows: 1, columns: rect.columns - 2)
    let start = node.isBoxed ? line.column + 1 : line.column
    frame.put(
      node.label, at: Position(row: line.row, column: start), style: style,
      maxWidth: line.endColumn - start - (node.showsCount ? "\(node.count)".utf8.count + 1 : 0), overflow: .ellipsis)
    if node.showsCount {
      let count = "\(node.count)"
      frame.put(count, at: Position(row: line.row, column: line.endColumn - count.utf8.count), style: .dim)
    }
    guard isSelected else { return }
    frame.restyle(line, state.isFocused(.graph) ? .reverse : Style(fg: .cyan, .bold))
    if let other = graph.otherEnd, other == node.key { frame.restyle(line, .reverse) }
  }

  /// Whether it takes part in the event selected in the timeline.
  private func isInSelectedEvent(_ key: NodeKey) -> Bool {
    guard let event = state.selectedEvent.map({ state.chronicle.events[$0] }) else { return false }
    switch key {
    case .country(let code): return event.countries.contains(code)
    case .actor(let id): return event.participants.contains { state.chronicle.actors[$0.actor].id == id }
    }
  }

  /// Whether the filter names it.
  private func isChosen(_ key: NodeKey) -> Bool {
    switch key {
    case .country(let code): state.filter.countries.contains(code)
    case .actor(let id): state.filter.actors.contains(id)
    }
  }
}
