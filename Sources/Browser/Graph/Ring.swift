import Frame

/// Places on a rounded ring around the pane. No three of them lie on a line, so that a line between two nodes never
/// runs through a third one.
struct Ring {
  struct Place: Sendable {
    /// Within the pane.
    var centre: Position
    var isBoxed: Bool

    /// What a label of some width takes there, with blanks or a box around it.
    func rect(label width: Int, in size: Size) -> Rect {
      let columns = min(size.columns, width + (isBoxed ? 4 : 2))
      let rows = isBoxed ? 3 : 1
      let row = min(max(0, centre.row - rows / 2), max(0, size.rows - rows))
      let column = min(max(0, centre.column - columns / 2), max(0, size.columns - columns))
      return Rect(row: row, column: column, rows: rows, columns: columns)
    }
  }

  /// Longer names give way to codes.
  let labelWidth: Int
  /// What names take mostly.
  static let usualWidth = 12
  private let size: Size
  private let core: Int
  /// Slots between two of the core.
  private let between: Int
  private let isBoxed: Bool
  private var taken: Set<Int> = []

  /// - Parameter core: widths of the labels that are always there.
  init(size: Size, core: [Int]) {
    self.size = size
    self.core = core.count
    // The roomiest that fits; at worst two letters for each.
    let choices = [
      (3, true, 12), (2, true, 12), (1, true, 12), (2, false, 12), (1, false, 12), (0, true, 12), (0, false, 12),
      (1, false, 5), (0, false, 5),
    ]
    let choice = choices.first { between, isBoxed, width in
      Self.fits(size, core: core.map { min($0, width) }, between: between, isBoxed: isBoxed, width: width)
    }
    (between, isBoxed, labelWidth) = choice ?? (0, false, 2)
  }

  func place(core index: Int) -> Place { Self.place(index * (between + 1), of: slots, size, isBoxed: isBoxed) }

  /// A place for anybody else: the slot of the name, or the next free one; `nil` when all are taken.
  mutating func place(other name: String) -> Place? {
    let free = usable.filter { !taken.contains($0) }
    guard !free.isEmpty else { return nil }
    let hash = name.utf8.reduce(UInt32(0x811C_9DC5)) { ($0 ^ UInt32($1)) &* 0x0100_0193 }
    let wanted = Int(hash >> 4) % slots
    let slot = free.first { $0 >= wanted } ?? free[0]
    taken.insert(slot)
    return Self.place(slot, of: slots, size, isBoxed: false)
  }

  private var slots: Int { core * (between + 1) }

  /// The slots of others. Three in one row would let a line run through the one in the middle.
  private var usable: [Int] {
    var inRow: [Int: Int] = [:]
    func row(_ place: Place) -> Int {
      let rect = place.rect(label: labelWidth, in: size)
      return rect.row + rect.rows / 2
    }
    for index in 0..<core { inRow[row(place(core: index)), default: 0] += 1 }
    return (0..<slots).filter { slot in
      guard slot % (between + 1) != 0 else { return false }
      let row = row(Self.place(slot, of: slots, size, isBoxed: false))
      guard inRow[row, default: 0] < 2 else { return false }
      inRow[row, default: 0] += 1
      return true
    }
  }

  /// As many places around the middle as fit, at most `count`.
  static func around(size: Size, count: Int, label: Int = usualWidth) -> [Place] {
    var count = min(count, 28)
    while count > 0 {
      let places = (0..<count).map { place($0, of: count, size, isBoxed: false) }
      let rects = places.map { $0.rect(label: label, in: size) }
      let middle = Rect(size).centred(Size(rows: 3, columns: label + 4))
      if !overlap(rects + [middle]) { return places }
      count -= 1
    }
    return []
  }

  private static func fits(_ size: Size, core: [Int], between: Int, isBoxed: Bool, width: Int) -> Bool {
    let slots = core.count * (between + 1)
    let rects = (0..<slots).map { slot in
      let isCore = slot % (between + 1) == 0
      return place(slot, of: slots, size, isBoxed: isBoxed && isCore).rect(
        label: isCore ? core[slot / (between + 1)] : width, in: size)
    }
    return !overlap(rects)
  }

  private static func overlap(_ rects: [Rect]) -> Bool {
    for (index, one) in rects.enumerated() {
      for other in rects[(index + 1)...] where !one.intersection(other).isEmpty { return true }
    }
    return false
  }

  private static func place(_ slot: Int, of slots: Int, _ size: Size, isBoxed: Bool) -> Place {
    let angle = 2 * Double.pi * Double(slot) / Double(slots)
    let (sine, cosine) = (Trigonometry.sine(angle), Trigonometry.sine(angle + Double.pi / 2))
    let margin = Double(min(size.columns / 2, usualWidth / 2 + 2))
    // Wider at top and bottom than an ellipse, where labels would crowd.
    let spread = 0.45 * (sine < 0 ? -1 : 1) * abs(sine).squareRoot() + 0.55 * sine
    let column = Double(size.columns - 1) / 2 + spread * (Double(size.columns) / 2 - margin)
    let row = Double(size.rows - 1) / 2 - cosine * Double(size.rows - 1) / 2
    return Place(centre: Position(row: Int(row.rounded()), column: Int(column.rounded())), isBoxed: isBoxed)
  }
}

/// Sines without a mathematical library.
enum Trigonometry {
  /// Taylor's series after reduction to −π/2 … π/2; exact to 1e-7, far below a cell.
  static func sine(_ angle: Double) -> Double {
    var x = angle.truncatingRemainder(dividingBy: 2 * Double.pi)
    if x > Double.pi { x -= 2 * Double.pi }
    if x < -Double.pi { x += 2 * Double.pi }
    if x > Double.pi / 2 { x = Double.pi - x }
    if x < -Double.pi / 2 { x = -Double.pi - x }
    let square = x * x
    return x * (1 - square / 6 * (1 - square / 20 * (1 - square / 42 * (1 - square / 72 * (1 - square / 110)))))
  }
}
