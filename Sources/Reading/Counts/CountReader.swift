import Corpus
import Lexicon
import Names

/// A number of things told in a text: "3,000 soldiers", "fünf Abkommen".
public struct Count: Sendable, Hashable {
  /// What is counted, as the languages' `counts.toml` call it.
  public var thing: String
  /// In thousandths, so that "2.5 million" and "an hour and a half" stay whole numbers.
  public var thousandths: Int
  public var range: ByteRange

  /// "3000 troops".
  public var description: String {
    let (whole, rest) = thousandths.quotientAndRemainder(dividingBy: 1000)
    guard rest > 0 else { return "\(whole) \(thing)" }
    var decimals = String(1000 + rest).dropFirst()
    while decimals.last == "0" { decimals.removeLast() }
    return "\(whole).\(decimals) \(thing)"
  }
}

/// Finds the numbers of things in a passage. Only things that a language's `counts.toml` lists are counted, so that
/// texts in different languages can be compared.
public struct CountReader: Sendable {
  private let words: [String: CountTable]
  /// Words between a number and what it counts ("12 new bilateral agreements").
  private static let farthest = 4

  public init(_ lexicon: Lexicon) { words = lexicon.countTables }

  /// - Parameter dates: numbers in these say when, not how many.
  public func counts(
    in range: ByteRange, of bytes: UnsafeBufferPointer<UInt8>, language: String, dates: [ByteRange]
  ) -> [Count] {
    guard let words = words[language] else { return [] }
    let range = range.range.clamped(to: 0..<bytes.count)
    var tokens: [Token] = []
    tokens.reserveCapacity(range.count / 4)
    Tokenizer.tokens(of: bytes, range: range, into: &tokens)
    var counts: [Count] = []
    var numbers: [(value: Int, start: UInt32)] = []
    var idle = 0
    var index = 0
    while index < tokens.count {
      let token = tokens[index]
      if let (value, next) = number(at: index, tokens, words) {
        let place = ByteRange(start: token.start, end: tokens[next - 1].end)
        if !dates.contains(where: { $0.overlaps(place) }) { numbers.append((value, token.start)) }
        idle = 0
        index = next
        continue
      }
      if case .thing(let thing)? = words[token.phraseKey] {
        counts += numbers.map {
          Count(thing: words.things[thing], thousandths: $0.value, range: ByteRange(start: $0.start, end: token.end))
        }
        numbers = []
      }
      idle += 1
      if token.kind == .mark && !token.isHyphen || idle > Self.farthest { numbers = [] }
      index += 1
    }
    return counts
  }

  /// Digits with separators, or a number word; then a scale ("2,5 Millionen").
  private func number(at index: Int, _ tokens: [Token], _ words: CountTable) -> (value: Int, next: Int)? {
    var value: Int
    var next = index + 1
    if tokens[index].isNumber, tokens[index].length < 13 {
      (value, next) = digits(at: index, tokens)
    } else if tokens[index].isWord, case .number(let told)? = words[tokens[index].phraseKey] {
      value = told
    } else {
      return nil
    }
    if next < tokens.count, case .scale(let factor)? = words[tokens[next].phraseKey] {
      let (product, overflow) = value.multipliedReportingOverflow(by: factor)
      if !overflow { value = product }
      next += 1
    }
    return (value, next)
  }

  /// Groups of three digits belong together; other digits after a stop or comma are decimals.
  private func digits(at index: Int, _ tokens: [Token]) -> (Int, Int) {
    var value = Int(clamping: tokens[index].value)
    var next = index + 1
    while value < 1_000_000_000, tokens[index].length <= 3 {
      if next < tokens.count, tokens[next].isNumber, tokens[next].length == 3 {
        value = value * 1000 + Int(tokens[next].value)
        next += 1
      } else if isSeparator(next, tokens), tokens[next + 1].length == 3 {
        value = value * 1000 + Int(tokens[next + 1].value)
        next += 2
      } else {
        break
      }
    }
    guard isSeparator(next, tokens), tokens[next + 1].length < 3 else { return (value * 1000, next) }
    let decimals = Int(tokens[next + 1].value) * (tokens[next + 1].length == 1 ? 100 : 10)
    return (value * 1000 + decimals, next + 2)
  }

  /// A stop or comma with digits right behind it.
  private func isSeparator(_ index: Int, _ tokens: [Token]) -> Bool {
    guard index + 1 < tokens.count, tokens[index].isMark(".") || tokens[index].isMark(",") else { return false }
    return !tokens[index].flags.contains(.spaced) && tokens[index + 1].isNumber
      && !tokens[index + 1].flags.contains(.spaced)
  }
}
