/// Tells the language of a document and of each of its paragraphs from samples of them.
struct LanguageSurvey {
  private let identifier: LanguageIdentifier
  private let text: UnsafeBufferPointer<UInt8>
  private let memo: WordMemo

  /// Bytes looked at: of each of the first paragraphs, up to a sum of `first`; of each later one, enough to notice
  /// another language; of all paragraphs for the document; for a first guess.
  private static let (ofParagraph, first, ofLaterParagraph, ofDocument, ofGlance) = (160, 1200, 90, 16_000, 400)
  /// A paragraph has its own language from this many letters and bits on; in another script, from a few letters.
  private static let (ownLetters, ownMargin, otherScriptLetters) = (30, 24, 8)
  /// The text overrules what its header block says from this many letters and bits on.
  private static let (overrulingLetters, overrulingMargin) = (80, 60)

  init(_ identifier: LanguageIdentifier, _ text: UnsafeBufferPointer<UInt8>, _ memo: WordMemo) {
    self.identifier = identifier
    self.text = text
    self.memo = memo
  }

  /// A first guess, from the beginning and, where that leaves a doubt, more of it and the middle.
  func glance(at range: Range<Int>, declared: Language?) -> Language {
    var evidence = identifier.emptyEvidence(memo)
    identifier.gather(text, sample(range, Self.ofParagraph), into: &evidence)
    let first = identifier.guess(evidence)
    if first.letters >= Self.overrulingLetters, first.margin >= Self.overrulingMargin { return settle(first, declared) }
    evidence.clear()
    identifier.gather(text, sample(range, Self.ofGlance), into: &evidence)
    let middle = aligned(range.lowerBound + range.count / 2, range)
    if range.count > 2 * Self.ofGlance {
      identifier.gather(text, sample(middle..<range.upperBound, Self.ofGlance), into: &evidence)
    }
    return settle(identifier.guess(evidence), declared)
  }

  /// Enters languages and paragraphs into the document.
  func tell(_ document: inout Document, _ raw: [RawParagraph], _ roles: [Paragraph.Role]) {
    var whole = identifier.emptyEvidence(memo)
    var beside = identifier.emptyEvidence(memo)
    var one = identifier.emptyEvidence(memo)
    var looked = 0
    var guesses: [LanguageGuess] = []
    guesses.reserveCapacity(raw.count)
    for (paragraph, role) in zip(raw, roles) {
      let part = sample(paragraph.range, looked < Self.first ? Self.ofParagraph : Self.ofLaterParagraph)
      one.clear()
      identifier.gather(text, part, into: &one)
      if role == .boilerplate {
        beside.add(one)
      } else if looked < Self.ofDocument {
        looked += part.count
        whole.add(one)
      }
      guesses.append(identifier.guess(one))
    }
    var guess = identifier.guess(whole)
    if guess.letters == 0 { guess = identifier.guess(beside) }
    document.language = settle(guess, document.frontMatter?.language)
    document.paragraphs = zip(zip(raw, roles), guesses).map { pair, guess in
      Paragraph(range: ByteRange(pair.0.range), role: pair.1, language: own(guess, document.language))
    }
  }

  private func settle(_ guess: LanguageGuess, _ declared: Language?) -> Language {
    guard let declared, declared != guess.language else { return guess.language }
    guard guess.language != .und else { return declared }
    if !identifier.shareScript(guess.language, declared) {
      return guess.letters >= Self.ownLetters ? guess.language : declared
    }
    let isSure = guess.letters >= Self.overrulingLetters && guess.margin >= Self.overrulingMargin
    return isSure ? guess.language : declared
  }

  private func own(_ guess: LanguageGuess, _ language: Language) -> Language {
    if guess.language == .und || guess.language == language { return language }
    if language == .und { return guess.language }
    if !identifier.shareScript(guess.language, language) {
      return guess.letters >= Self.otherScriptLetters ? guess.language : language
    }
    return guess.letters >= Self.ownLetters && guess.margin >= Self.ownMargin ? guess.language : language
  }

  /// The beginning of a range, cut at a scalar.
  private func sample(_ range: Range<Int>, _ most: Int) -> Range<Int> {
    guard range.count > most else { return range }
    return range.lowerBound..<aligned(range.lowerBound + most, range)
  }

  private func aligned(_ offset: Int, _ range: Range<Int>) -> Int {
    var offset = offset
    while offset < range.upperBound, text[offset] & 0xC0 == 0x80 { offset += 1 }
    return offset
  }
}
