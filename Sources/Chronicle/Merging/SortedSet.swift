/// Set algebra on short sorted arrays, which costs a walk along both instead of hashing.
enum SortedSet {
  /// The elements in order, each once.
  static func make<Element: Comparable>(_ elements: [Element]) -> [Element] {
    // Most are short, and in order already.
    guard zip(elements, elements.dropFirst()).contains(where: { $0 >= $1 }) else { return elements }
    var sorted = elements.sorted()
    var count = 1
    for index in sorted.indices.dropFirst() where sorted[index] != sorted[count - 1] {
      sorted[count] = sorted[index]
      count += 1
    }
    sorted.removeSubrange(count...)
    return sorted
  }

  /// How many elements two sets share.
  static func shared<Element: Comparable>(_ one: [Element], _ other: [Element]) -> Int {
    var (left, right, count) = (0, 0, 0)
    while left < one.count, right < other.count {
      if one[left] == other[right] {
        count += 1
        left += 1
        right += 1
      } else if one[left] < other[right] {
        left += 1
      } else {
        right += 1
      }
    }
    return count
  }

  /// Whether two sets share an element; elements may occur more than once.
  static func shares<Element: Comparable>(_ one: ArraySlice<Element>, _ other: ArraySlice<Element>) -> Bool {
    var (left, right) = (one.startIndex, other.startIndex)
    while left < one.endIndex, right < other.endIndex {
      if one[left] == other[right] { return true }
      if one[left] < other[right] { left += 1 } else { right += 1 }
    }
    return false
  }
}
