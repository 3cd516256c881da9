import Chronicle
import Frame

/// Draws the graph pane: lines first, then numbers, then names over them.
struct GraphView {
  let state: BrowserState
  private var graph: GraphState { state.graph }

  init(_ state: BrowserState) { self.state = state }

  func paint(_ frame: inout Frame, _ area: Rect) {
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
    for (isLit, index) in ordered {
      let edge = graph.model.edges[index]
      let style: Style =
        index == graph.selectedEdge
        ? Style(fg: .yellow, .bold) : isLit ? Style(fg: .cyan) : edge.weight == 3 ? .plain : .dim
      let ends = ends(edge)
      canvas.line(from: ends.from, to: ends.to, weight: edge.weight, style: style)
    }
    canvas.paint(&frame)
  }

  /// Lines of the selected node come last, over the others.
  private var ordered: [(isLit: Bool, edge: Int)] {
    let selected = selectedNode
    let all = graph.model.edges.indices.map { index in
      (isLit: graph.model.edges[index].first == selected || graph.model.edges[index].second == selected, edge: index)
    }
    // Two columns of names with all their light lines between them would be a net: the selected actor's are enough.
    var isNet = false
    if case .members = graph.level { isNet = all.count > 16 }
    return all.filter { !$0.isLit && !(isNet && graph.model.edges[$0.edge].weight == 1) }
      + all.filter { $0.isLit && $0.edge != graph.selectedEdge }
      + all.filter { $0.edge == graph.selectedEdge }
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

  /// Numbers on the lines where they hide no name and no other number; the selected node's first.
  private func paintCounts(_ frame: inout Frame, _ area: Rect, _ taken: inout [Rect]) {
    for (isLit, index) in ordered.reversed() where isLit || graph.model.edges.count <= 12 {
      let edge = graph.model.edges[index]
      let (from, to) = ends(edge)
      let text = "\(edge.count)"
      for share in [6, 5, 7, 4, 8] {
        let row = from.row + (to.row - from.row) * share / 12
        let column = from.column + (to.column - from.column) * share / 12 - text.utf8.count / 2
        let rect = Rect(row: row, column: column - 1, rows: 1, columns: text.utf8.count + 2)
        guard column > 0, taken.allSatisfy({ $0.intersection(rect).isEmpty }) else { continue }
        taken.append(rect)
        let style: Style =
          index == graph.selectedEdge ? Style(fg: .yellow, .bold) : isLit ? Style(fg: .cyan) : .dim
        frame.put(
          text, at: Position(row: area.row + row, column: area.column + column), style: style,
          maxWidth: area.endColumn - area.column - column)
        break
      }
    }
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

/// Draws who × whom.
struct MatrixView {
  let state: BrowserState
  let matrix: MatrixModel

  func paint(_ frame: inout Frame, _ area: Rect) {
    guard !matrix.rows.isEmpty, !matrix.columns.isEmpty else {
      frame.put("no persons in the events", at: area.origin, style: .dim, maxWidth: area.columns)
      return
    }
    let cell = state.graph.cell
    for (column, member) in matrix.columns.enumerated() {
      let isHere = column == cell.column
      frame.put(
        member.label, at: Position(row: area.row, column: x(column, area) + 1), style: isHere ? .bold : .dim,
        maxWidth: MatrixModel.cellWidth - 1)
    }
    for (row, member) in matrix.rows.enumerated() {
      let y = area.row + 1 + row
      let isHere = row == cell.row
      frame.put(
        member.label, at: Position(row: y, column: area.column + 1), style: isHere ? .bold : .plain,
        maxWidth: matrix.labelWidth - 2, overflow: .ellipsis)
      for (column, count) in matrix.counts[row].enumerated() { paint(count, row, column, &frame, area) }
    }
  }

  private func x(_ column: Int, _ area: Rect) -> Int {
    area.column + matrix.labelWidth + column * MatrixModel.cellWidth
  }

  private func paint(_ count: Int, _ row: Int, _ column: Int, _ frame: inout Frame, _ area: Rect) {
    let isDiagonal = matrix.rows[row] == matrix.columns[column]
    let cell = state.graph.cell
    let isSelected = cell == Position(row: row, column: column)
    let text = count == 0 ? (state.charset.isASCII ? "." : "·") : "\(count)"
    let style: Style = isDiagonal || count == 0 ? .dim : Style(fg: .cyan, .bold)
    let y = area.row + 1 + row
    let end = x(column, area) + MatrixModel.cellWidth - 1
    frame.put(
      text, at: Position(row: y, column: end - text.utf8.count + (count == 0 && text.utf8.count > 1 ? 1 : 0)),
      style: style)
    if isSelected {
      let rect = Rect(row: y, column: x(column, area) + 1, rows: 1, columns: MatrixModel.cellWidth - 1)
      frame.restyle(rect, state.isFocused(.graph) ? .reverse : .bold)
    }
  }
}
