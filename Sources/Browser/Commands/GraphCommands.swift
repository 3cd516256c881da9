import Frame

/// What only the graph does.
enum GraphCommands {
  static let all: [BrowserCommand] = [
    BrowserCommand(
      "node-left", "h left", [.graph], "Go to the actor at the left", hint: "move", hintKey: "hjkl", rank: 10
    ) {
      $0.moveNode(rows: 0, columns: -1)
    },
    BrowserCommand("node-down", "j down", [.graph], "Go to the actor below") { $0.moveNode(rows: 1, columns: 0) },
    BrowserCommand("node-up", "k up", [.graph], "Go to the actor above") { $0.moveNode(rows: -1, columns: 0) },
    BrowserCommand("node-right", "l right", [.graph], "Go to the actor at the right") {
      $0.moveNode(rows: 0, columns: 1)
    },
    BrowserCommand(
      "next-line", ".", [.graph], "Choose a line of this actor, the heaviest first", hint: "line", rank: 14,
      unless: noLines
    ) { $0.stepLine(1) },
    BrowserCommand("previous-line", ",", [.graph], "Choose the line before", unless: noLines) { $0.stepLine(-1) },
    BrowserCommand(
      "descend", "enter", [.graph], "Show the events of the actor or line, and go into it", hint: "go in", rank: 11,
      unless: nothingSelected
    ) { $0.descend() },
    BrowserCommand(
      "choose-actor", "space", [.graph], "Show only the events of the actor or line, or all again", hint: "only these",
      rank: 12, unless: nothingSelected
    ) { $0.chooseActor() },
    BrowserCommand(
      "ascend", "backspace", [.graph], "Go up again: from actors to their country, to all countries", hint: "up",
      rank: 13, unless: { $0.graph.level == .countries ? "these are all countries" : nil }
    ) { $0.ascend() },
    BrowserCommand(
      "view", "v", [.graph], "Change between countries, persons, one actor's neighbourhood, and who × whom",
      hint: "view", rank: 15
    ) { $0.cycleView() },
  ]

  private static let nothingSelected: @Sendable (BrowserState) -> String? = { state in
    state.graph.model.matrix == nil && state.graph.selected == nil ? "no actor is selected" : nil
  }

  private static let noLines: @Sendable (BrowserState) -> String? = { state in
    guard let node = state.graph.model.index(of: state.graph.selected) else { return "no actor is selected" }
    return state.graph.model.edges(of: node).isEmpty ? "this actor shares no event with those shown" : nil
  }
}

extension BrowserState {
  fileprivate mutating func moveNode(rows: Int, columns: Int) {
    graph.otherEnd = nil
    if graph.model.matrix != nil {
      graph.cell = Position(row: graph.cell.row + rows, column: graph.cell.column + columns)
      return
    }
    if columns == 0, graph.moveInColumn(rows) { return }
    guard let current = graph.model.index(of: graph.selected) else { return }
    let from = graph.model.nodes[current].centre
    var best: (cost: Int, node: Int)?
    for (index, node) in graph.model.nodes.enumerated() where index != current {
      // Cells are twice as high as wide.
      let down = (node.centre.row - from.row) * 2
      let right = node.centre.column - from.column
      let ahead = down * rows + right * columns
      let aside = abs(rows == 0 ? down : right)
      guard ahead > 0, aside <= ahead * 3 else { continue }
      let cost = ahead + aside * 2
      if best.map({ cost < $0.cost }) ?? true { best = (cost, index) }
    }
    if let best { graph.selected = graph.model.nodes[best.node].key }
  }

  fileprivate mutating func stepLine(_ step: Int) {
    guard let node = graph.model.index(of: graph.selected) else { return }
    let edges = graph.model.edges(of: node)
    guard !edges.isEmpty else { return }
    var place = step > 0 ? 0 : edges.count - 1
    if let current = graph.selectedEdge, let index = edges.firstIndex(of: current) {
      place = (index + step + edges.count) % edges.count
    }
    let edge = graph.model.edges[edges[place]]
    graph.otherEnd = graph.model.nodes[edge.first == node ? edge.second : edge.first].key
  }

  private mutating func filterBy(_ keys: [NodeKey]) {
    setFilter { filter in
      filter.countries = []
      filter.actors = []
      for key in keys {
        switch key {
        case .country(let code): filter.countries.append(code)
        case .actor(let id): filter.actors.append(id)
        }
      }
    }
  }

  fileprivate mutating func chooseActor() {
    let keys = graph.chosen
    let isOn = keys.allSatisfy { key in
      switch key {
      case .country(let code): filter.countries.contains(code)
      case .actor(let id): filter.actors.contains(id)
      }
    }
    let count = filter.countries.count + filter.actors.count
    filterBy(isOn && count == keys.count ? [] : keys)
  }

  fileprivate mutating func descend() {
    let keys = graph.chosen
    filterBy(keys)
    guard keys.count == 1, graph.model.matrix == nil, let key = keys.first else {
      focus(.timeline)
      companion = .graph
      return
    }
    switch key {
    case .country(let code): go(to: .members(code))
    case .actor(let id):
      if graph.level == .neighbours(id) {
        focus(.timeline)
        companion = .graph
      } else {
        go(to: .neighbours(id))
        graph.selected = key
      }
    }
  }

  private mutating func go(to level: GraphLevel) {
    graph.above.append(graph.level)
    graph.level = level
    graph.otherEnd = nil
  }

  fileprivate mutating func ascend() {
    let left = graph.level
    graph.level = graph.above.popLast() ?? .countries
    graph.otherEnd = nil
    switch left {
    case .members(let code): graph.selected = .country(code)
    case .neighbours(let id): graph.selected = .actor(id)
    default: break
    }
  }

  fileprivate mutating func cycleView() {
    switch graph.level {
    case .countries:
      if case .country(let code) = graph.selected { go(to: .members(code)) } else { go(to: .matrix) }
    case .members:
      if case .actor(let id) = graph.selected {
        go(to: .neighbours(id))
        graph.selected = .actor(id)
      } else {
        go(to: .matrix)
      }
    case .neighbours: go(to: .matrix)
    case .matrix: go(to: .countryMatrix)
    case .countryMatrix:
      graph.level = .countries
      graph.above = []
      graph.otherEnd = nil
    }
  }
}
