/// A phonetic key of one word of a name: words that may be one name in two spellings mostly share a key.
///
/// A word has two readings, as letters have two customs: `ch` is ч or х, `j` is дж or й, and a Cyrillic word may carry a
/// case ending. Two words are worth comparing when one of their keys is the same. Vowels count only as a first sound;
/// all sibilants are one class, and so are g, h and kh.
public struct NameKey: Hashable, Sendable {
  /// Keys of the two readings; equal where there is one only. 0 for a word without letters.
  public let primary: UInt64
  public let alternate: UInt64

  /// - Parameter bytes: valid UTF-8 of one word, in any script, case of letters and case form.
  public init(_ bytes: UnsafeBufferPointer<UInt8>) {
    var builder = NameKeyBuilder()
    builder.read(bytes)
    (primary, alternate) = builder.keys
  }

  public init(_ word: String) {
    var word = word
    self = word.withUTF8 { NameKey($0) }
  }

  /// Whether two words share a reading.
  public func mayEqual(_ other: NameKey) -> Bool {
    primary != 0
      && (primary == other.primary || primary == other.alternate || alternate == other.primary
        || alternate == other.alternate && alternate != 0)
  }
}

/// Builds both readings of a key in one pass over at most 24 letters, without allocating.
struct NameKeyBuilder {
  private var letters = SIMD32<UInt16>(repeating: 0)
  private var count = 0
  private var first: UInt64 = 0
  private var second: UInt64 = 0

  /// Sound classes, four bits each.
  private enum Sound {
    static let vowel: UInt64 = 1
    static let k: UInt64 = 2
    static let g: UInt64 = 3
    static let s: UInt64 = 4
    static let t: UInt64 = 5
    static let p: UInt64 = 6
    static let v: UInt64 = 7
    static let m: UInt64 = 8
    static let n: UInt64 = 9
    static let l: UInt64 = 10
    static let r: UInt64 = 11
    static let other: UInt64 = 12
  }

  mutating func read(_ bytes: UnsafeBufferPointer<UInt8>) {
    var index = 0
    while index < bytes.count, count < 24 {
      let (scalar, width) = NameKeyBuilder.decode(bytes, index)
      index += width
      guard NameLetter.of(scalar) == .letter else { continue }
      let (one, two) = NameLetter.fold(scalar)
      append(one)
      append(two)
    }
    if count == 0 { return }
    if letters[0] >= 0x400 && letters[0] < 0x530 { cyrillic() } else if letters[0] < 0x250 { latin() } else { other() }
  }

  var keys: (UInt64, UInt64) {
    let one = first == 0 ? second : first
    let two = second == 0 ? first : second
    return (WordKey.finish(one) & (one == 0 ? 0 : .max), WordKey.finish(two) & (two == 0 ? 0 : .max))
  }

  private mutating func append(_ letter: UInt32) {
    guard letter != 0 else { return }
    letters[count] = UInt16(truncatingIfNeeded: letter)
    count += 1
  }

  private static func decode(_ bytes: UnsafeBufferPointer<UInt8>, _ index: Int) -> (UInt32, Int) {
    let lead = UInt32(bytes[index])
    func tail(_ offset: Int) -> UInt32 { index + offset < bytes.count ? UInt32(bytes[index + offset] & 0x3F) : 0 }
    if lead < 0x80 { return (lead, 1) }
    if lead < 0xE0 { return ((lead & 0x1F) << 6 | tail(1), 2) }
    if lead < 0xF0 { return ((lead & 0x0F) << 12 | tail(1) << 6 | tail(2), 3) }
    return ((lead & 0x07) << 18 | tail(1) << 12 | tail(2) << 6 | tail(3), 4)
  }

  /// Adds a sound to both readings; 0 adds nothing, a repeated sound neither.
  private mutating func emit(_ one: UInt64, _ two: UInt64) {
    NameKeyBuilder.add(one, to: &first)
    NameKeyBuilder.add(two, to: &second)
  }

  /// An affricate is a sibilant, however many letters it takes ("дж", "tsch", "ц").
  private static func add(_ sound: UInt64, to reading: inout UInt64) {
    if sound == 0 { return }
    if sound == Sound.s, reading & 15 == Sound.t { reading >>= 4 }
    if sound != reading & 15, reading >> 60 == 0 { reading = reading << 4 | sound }
  }

  private mutating func emit(_ one: UInt64) { emit(one, one) }

  private func at(_ index: Int) -> UInt32 { index >= 0 && index < count ? UInt32(letters[index]) : 0 }

  // MARK: Cyrillic

  private mutating func cyrillic() {
    let stem = cyrillicStem()
    for index in 0..<count {
      let sound = NameKeyBuilder.cyrillicSound(at(index))
      if index == 0, sound == 0 { emit(Sound.vowel) } else { emit(sound, index < stem ? sound : 0) }
    }
  }

  /// Letters without a case ending that leaves a consonant in the key (-ом, -ым, -ого, -ові).
  private func cyrillicStem() -> Int {
    guard count > 4 else { return count }
    let last = at(count - 1)
    let before = at(count - 2)
    if last == 0x43C, [0x43E, 0x435, 0x44B, 0x438, 0x456, 0x454].contains(before) { return count - 2 }
    if last == 0x456, before == 0x432 { return count - 3 }
    if count > 5, last == 0x43E && before == 0x433 || last == 0x443 && before == 0x43C { return count - 3 }
    return count
  }

  private static func cyrillicSound(_ letter: UInt32) -> UInt64 {
    switch letter {
    case 0x431, 0x43F: Sound.p
    case 0x432, 0x444, 0x45E: Sound.v
    case 0x433, 0x445, 0x491, 0x493, 0x4BB, 0x4B3: Sound.g
    case 0x434, 0x442: Sound.t
    case 0x436, 0x437, 0x441, 0x446, 0x447, 0x448, 0x449, 0x45B, 0x45F, 0x452: Sound.s
    case 0x43A, 0x49B: Sound.k
    case 0x43B, 0x459: Sound.l
    case 0x43C: Sound.m
    case 0x43D, 0x45A, 0x4A3: Sound.n
    case 0x440: Sound.r
    default: 0
    }
  }

  // MARK: Latin

  private mutating func latin() {
    var index = 0
    while index < count {
      let letter = at(index)
      let next = at(index + 1)
      let start = first == 0 && second == 0
      switch letter {
      case Letter.c where next == Letter.h:
        let afterT = index > 0 && (at(index - 1) == Letter.s || at(index - 1) == Letter.t)
        emit(Sound.s, afterT ? Sound.s : Sound.g)
        index += 1
      case Letter.c: emit(Sound.k, next == Letter.k ? Sound.k : Sound.s)
      case Letter.g where next == Letter.h: emit(Sound.g, 0)
      case Letter.g: emit(Sound.g, next == Letter.e || next == Letter.i || next == Letter.y ? Sound.s : Sound.g)
      case Letter.k where next == Letter.h: emit(Sound.g)
      case Letter.k, Letter.q: emit(Sound.k)
      case Letter.p where next == Letter.h: emit(Sound.v)
      case Letter.h: hLetter(index)
      case Letter.j: emit(Sound.s, start ? Sound.vowel : 0)
      case Letter.x where index == 0: emit(Sound.s)
      case Letter.x:
        emit(Sound.k)
        emit(Sound.s)
      default: emit(NameKeyBuilder.latinSound(letter) ?? (start ? Sound.vowel : 0))
      }
      index += 1
    }
  }

  /// A mute h after a consonant, before one or at the end; the tail of a digraph is no sound of its own.
  private mutating func hLetter(_ index: Int) {
    if index == 0 { return emit(Sound.g) }
    let previous = at(index - 1)
    guard PhoneReader.isVowel(at(index + 1)) else { return }
    if PhoneReader.isVowel(previous) { return emit(Sound.g) }
    // "Serhii": a г; "Rhys", "Sikh", "Thomas": none.
    let digraph = [Letter.c, Letter.s, Letter.z, Letter.t, Letter.k, Letter.g, 0x70].contains(previous)
    emit(0, digraph ? 0 : Sound.g)
  }

  private static func latinSound(_ letter: UInt32) -> UInt64? {
    switch letter {
    case 0x62, 0x70: Sound.p
    case 0x64, 0x74: Sound.t
    case 0x66, 0x76, 0x77: Sound.v
    case 0x6C, 0x142: Sound.l
    case 0x6D: Sound.m
    case 0x6E: Sound.n
    case 0x72: Sound.r
    case 0x73, 0x7A, 0xE7, 0x10D, 0x111, 0x161, 0x17E: Sound.s
    default: nil
    }
  }

  // MARK: Other scripts

  /// Arabic letters by sound; anything else by itself.
  private mutating func other() {
    for index in 0..<count {
      let letter = at(index)
      guard letter &- 0x620 < 0xE0 else {
        first = (first ^ UInt64(letter)) &* 0x0000_0100_0000_01B3
        second = first
        continue
      }
      let sound = NameKeyBuilder.arabicSound(PhoneReader.arabic(letter))
      emit(index == 0 && sound == 0 ? Sound.vowel : sound)
    }
  }

  private static func arabicSound(_ phone: UInt8) -> UInt64 {
    switch phone {
    case Phone.b, Phone.p: Sound.p
    case Phone.t, Phone.d, Phone.th: Sound.t
    case Phone.dzh, Phone.z, Phone.zh, Phone.latinS, Phone.sh, Phone.tsh: Sound.s
    case Phone.kh, Phone.g, Phone.h: Sound.g
    case Phone.q, Phone.k: Sound.k
    case Phone.f, Phone.w: Sound.v
    case Phone.l: Sound.l
    case Phone.m: Sound.m
    case Phone.n: Sound.n
    case Phone.r: Sound.r
    default: 0
    }
  }
}
