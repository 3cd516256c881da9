/// Says in a few words why two names are one, or are not.
struct NameExplanation {
  private let a: ParsedName
  private let b: ParsedName
  private let verdict: NameVerdict
  private let textA: [Unicode.Scalar]
  private let textB: [Unicode.Scalar]

  init(_ a: String, _ b: String) {
    self.a = ParsedName(a)
    self.b = ParsedName(b)
    textA = Array(a.unicodeScalars)
    textB = Array(b.unicodeScalars)
    verdict = Names.verdict(a, b)
  }

  var text: String {
    let pairs = verdict.pairs.map(describe).joined(separator: ", ")
    switch verdict.ground {
    case .letters: return "the same letters"
    case .chinese: return "the same Chinese syllables"
    case .korean: return "the same Korean syllables"
    case .syllables: return "syllables differ"
    case .nothing: return "no word in common"
    case .allWords: return pairs
    case .moreWords: return pairs + "; one name has more words"
    case .initials: return pairs
    case .familyAlone: return pairs + "; a family name alone"
    case .damaged: return pairs + "; one word is damaged"
    case .joined: return "the same sounds, written together"
    case .otherWords: return "other words differ" + (pairs.isEmpty ? "" : " (\(pairs))")
    case .givenNames: return "given names differ" + (pairs.isEmpty ? "" : " (\(pairs))")
    case .generation: return "of two generations"
    case .givenAlone: return "one word is not enough (\(pairs))"
    }
  }

  private func describe(_ pair: NameComparer.Pair) -> String {
    let left = word(a.words[pair.left], textA)
    let right = word(b.words[pair.right], textB)
    switch pair.kind {
    case .sound:
      let alike = pair.similarity >= NameComparer.alike(a.words[pair.left], b.words[pair.right])
      return left == right ? left : alike ? "\(left)→\(right)" : "\(left)≠\(right)"
    case .given: return "\(left)→\(right) (one given name)"
    case .initial: return "\(left)→\(right) (initial)"
    case .numeral: return left
    case .conflict: return "\(left)≠\(right)"
    }
  }

  private func word(_ word: NameWord, _ text: [Unicode.Scalar]) -> String {
    String(String.UnicodeScalarView(text[word.source]))
  }
}
