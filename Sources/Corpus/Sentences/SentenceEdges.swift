/// The word or number that ends right before a stop.
struct Word {
  let range: Range<Int>
  /// Letters in its last part: 1 for "S" in "U.S".
  let letters: Int
  let isNumber: Bool
  /// One capital letter alone, as before a surname.
  let isInitial: Bool
  /// It ends in a small letter.
  let endsLower: Bool

  /// "28-Feb.": the hyphen joins two dates, not two parts of a word.
  private static func isDigit(_ bytes: UnsafeBufferPointer<UInt8>, before end: Int, from limit: Int) -> Bool {
    end > limit && bytes[end - 1] &- 0x30 < 10
  }

  /// A word keeps the stops inside it ("z.B", "т. д"), with one blank after them.
  init(_ bytes: UnsafeBufferPointer<UInt8>, before end: Int, from limit: Int) {
    var position = end
    var letters = 0
    var lastLetter: UInt32 = 0
    while position > limit, bytes[position - 1] &- 0x30 < 10 { position -= 1 }
    if position < end {
      range = position..<end
      isNumber = position == limit || !Scalars.isLetter(Scalars.decode(before: position, bytes, from: limit).scalar)
      (self.letters, isInitial, endsLower) = (0, false, false)
      return
    }
    // A word of any length is one word, but no abbreviation is longer than this.
    while position > limit, letters < 40,
      case let (scalar, width) = Scalars.decode(before: position, bytes, from: limit),
      Scalars.isLetter(scalar)
        || letters > 0
          && (scalar == 0x301 || scalar == 0x2D && !Self.isDigit(bytes, before: position - width, from: limit))
    {
      position -= width
      letters += 1
      lastLetter = scalar
    }
    let own = letters
    endsLower = own > 0 && !Scalars.isCapital(Scalars.decode(before: end, bytes, from: limit).scalar)
    var begin = position
    // Single letters with stops before the last part.
    while own == 1, begin > limit {
      var dot = begin - 1
      if bytes[dot] == 0x20, dot > limit { dot -= 1 }
      guard bytes[dot] == 0x2E, dot > limit, letters < 12,
        case let (scalar, width) = Scalars.decode(before: dot, bytes, from: limit), Scalars.isLetter(scalar)
      else { break }
      let letter = dot - width
      if letter > limit, Scalars.isLetter(Scalars.decode(before: letter, bytes, from: limit).scalar) { break }
      begin = letter
      letters += 1
    }
    range = begin..<end
    self.letters = own
    isNumber = false
    isInitial = own == 1 && Scalars.isCapital(lastLetter)
  }
}

/// What stands after a stop and white space.
struct Opening {
  /// Of its first word.
  let hash: UInt64
  /// A small letter, or a dash or opening mark before one.
  let isLower: Bool
  /// A single capital letter with a stop.
  let isInitial: Bool
  let isNumber: Bool
  /// Of its first word, at most 40.
  let letters: Int
  /// A capital letter and a small one behind it.
  let isSentenceCase: Bool

  /// Nil when nothing follows.
  init?(_ bytes: UnsafeBufferPointer<UInt8>, after end: Int, _ limit: Int) {
    var position = end
    var first: UInt32 = 0
    var width = 0
    while position < limit {
      (first, width) = Scalars.decode(bytes, position)
      let isDash = first == 0x2D || first == 0x2013 || first == 0x2014
      guard Scalars.isBlank(first) || isDash || Scalars.isOpening(first) else { break }
      position += width
    }
    guard position < limit else { return nil }
    var stop = position
    var letters = 0
    var second: UInt32 = 0
    while stop < limit, letters < 40, case let (scalar, width) = Scalars.decode(bytes, stop), Scalars.isLetter(scalar) {
      stop += width
      letters += 1
      if letters == 2 { second = scalar }
    }
    self.letters = letters
    hash = WordSet.hash(bytes, position..<stop)
    let script = Script.of(first)
    let hasCase = script == .latin || script == .cyrillic || script == .greek || script == .armenian
    isLower = hasCase && !Scalars.isCapital(first) || first == 0x2C || first == 0x3B
    isSentenceCase = hasCase && Scalars.isCapital(first) && letters > 1 && !Scalars.isCapital(second)
    isNumber = Scalars.isDigit(first)
    isInitial = letters == 1 && Scalars.isCapital(first) && stop < limit && bytes[stop] == 0x2E
  }

  func isStarter(_ rules: SentenceRules) -> Bool { !isInitial && rules.starters.contains(hash) }
}
