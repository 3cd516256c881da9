import Names

extension DateCursor {
  /// Whether a date stands in the dateline of a news agency: after a place at the beginning of a line, and before the
  /// agency or a dash. "KYIV, March 1 (Reuters) -", "Москва. 28 февраля. ИНТЕРФАКС -", "KIEV, 28 fév 2025 (AFP) -".
  func isDateline(_ expression: DateExpression) -> Bool {
    guard expression.point?.precision == .day, followsPlace(expression.first) else { return false }
    var index = expression.end
    if isMark(index, anyOf: ",.") { index += 1 }
    if isMark(index, anyOf: "(/") {
      let close: Unicode.Scalar = isMark(index, "(") ? ")" : "/"
      return (index + 2...index + 6).contains { isMark($0, close) }
    }
    if isDash(index) { return isSpaced(index) }
    guard isWord(index), tokens[index].flags.contains(.allCapitals) || tokens[index].flags.contains(.dotted) else {
      return false
    }
    return (index + 1...index + 3).contains { isDash($0) && isSpaced($0) }
  }

  /// Whether a date stands in the brackets that end a text: "(APA, 8.8.2018)", "(dpa/AFP, 8. August 2018)".
  func isSignature(_ expression: DateExpression) -> Bool {
    guard expression.end + 2 >= count, isMark(expression.end, ")") else { return false }
    let opening = stride(from: expression.first - 1, through: max(0, expression.first - 8), by: -1).first {
      !isWord($0) && !isMark($0, anyOf: ",/-.")
    }
    return opening.map { isMark($0, "(") } ?? false
  }

  /// Whether a date stands behind the source in a line of their own near the top: "Xinhua, February 1, 2016",
  /// "Ukrinform | 12.03.2024".
  func isByline(_ expression: DateExpression) -> Bool {
    guard expression.first > 1, expression.first < 60, isMark(expression.first - 1, anyOf: ",|·•–—") else {
      return false
    }
    let behind = (expression.end..<min(count, expression.end + 7)).prefix { !isLineStart($0) }
    guard expression.end + behind.count >= count || isLineStart(expression.end + behind.count),
      !behind.contains(where: { isMark($0, anyOf: ".;") })
    else { return false }
    let opening = stride(from: expression.first - 2, through: max(0, expression.first - 8), by: -1).first {
      isLineStart($0) || !tokens[$0].isCapital && isWord($0)
    }
    return opening.map { isLineStart($0) && tokens[$0].isCapital } ?? false
  }

  /// Whether only the name of a place stands between the beginning of the line and a token.
  private func followsPlace(_ index: Int) -> Bool {
    guard index > 1, isMark(index - 1, anyOf: ",.") else { return false }
    var place = index - 2
    while place >= max(0, index - 7) {
      guard tokens[place].isCapital || isMark(place, anyOf: "/,-(") || isMark(place, ")") else { return false }
      if isLineStart(place) { return tokens[place].isCapital }
      place -= 1
    }
    return false
  }
}
