import Frame

/// A line that is being typed, and where in it.
struct TextField: Hashable, Sendable {
  private(set) var scalars: [Unicode.Scalar] = []
  private(set) var cursor = 0

  init(_ text: String = "") {
    scalars = Array(text.unicodeScalars)
    cursor = scalars.count
  }

  var text: String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars)
    return String(view)
  }

  /// What stands before the cursor.
  var head: String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars[..<cursor])
    return String(view)
  }

  var isEmpty: Bool { scalars.isEmpty }

  /// - Returns: whether the text changed.
  mutating func type(_ key: Key) -> Bool {
    switch key {
    case .character(let scalar): insert([scalar])
    case .paste(let text): insert(text.unicodeScalars.map { $0 == "\n" || $0 == "\t" ? " " : $0 })
    case .backspace where cursor > 0: remove(cursor - 1..<cursor)
    case .delete where cursor < scalars.count, .control("d") where cursor < scalars.count: remove(cursor..<cursor + 1)
    case .control("u") where cursor > 0: remove(0..<cursor)
    case .control("k") where cursor < scalars.count: remove(cursor..<scalars.count)
    case .control("w") where cursor > 0: remove(wordStart..<cursor)
    default:
      move(key)
      return false
    }
    return true
  }

  private mutating func move(_ key: Key) {
    switch key {
    case .left, .control("b"): cursor = max(0, cursor - 1)
    case .right, .control("f"): cursor = min(scalars.count, cursor + 1)
    case .home, .control("a"): cursor = 0
    case .end, .control("e"): cursor = scalars.count
    default: break
    }
  }

  private mutating func insert(_ new: [Unicode.Scalar]) {
    scalars.insert(contentsOf: new, at: cursor)
    cursor += new.count
  }

  private mutating func remove(_ range: Range<Int>) {
    scalars.removeSubrange(range)
    cursor = range.lowerBound
  }

  private var wordStart: Int {
    var start = cursor
    while start > 0, scalars[start - 1] == " " { start -= 1 }
    while start > 0, scalars[start - 1] != " " { start -= 1 }
    return start
  }
}
