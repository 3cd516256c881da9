/// Reads one word's letters into phones: Cyrillic letter by letter, Latin by the digraphs of all customs.
///
/// Input are small letters without accents except those that change the consonant (č, š, ž, ć, ś, ź, ż, ş, ç, đ), as
/// ``NameLetter`` makes them.
struct PhoneReader {
  private let letters: UnsafeBufferPointer<UInt32>
  private var position = 0
  var phones: [UInt8]
  /// Where this word's phones begin.
  private let base: Int
  /// For each phone of this word the number of letters read so far, so that endings can be cut in both.
  private(set) var ends: [UInt8] = []

  /// Appends the word's phones to those of the words before it.
  init(_ letters: UnsafeBufferPointer<UInt32>, into phones: consuming [UInt8]) {
    self.letters = letters
    self.base = phones.count
    self.phones = phones
    ends.reserveCapacity(letters.count + 4)
    while position < letters.count {
      let letter = letters[position]
      if letter < 0x250 { latin(letter) } else { emit(other: letter) }
    }
  }

  @inline(__always)
  private func at(_ offset: Int) -> UInt32 {
    let index = position + offset
    return index >= 0 && index < letters.count ? letters[index] : 0
  }

  /// Takes `width` letters and emits a phone, unless it repeats the one before.
  @inline(__always)
  private mutating func emit(_ phone: UInt8, _ width: Int = 1) {
    position += width
    if phones.count > base, phones[phones.count - 1] == phone {
      ends[ends.count - 1] = UInt8(truncatingIfNeeded: position)
      return
    }
    phones.append(phone)
    ends.append(UInt8(truncatingIfNeeded: position))
  }

  private mutating func emit(other letter: UInt32) {
    if position == 0, letters.count > 4, letter == 0x627, at(1) == 0x644 {
      // The Arabic article is a word of its own in Latin and Cyrillic.
      position += 2
      return
    }
    if letter &- 0x620 < 0xE0 { return emit(PhoneReader.arabic(letter)) }
    if letter == 0x442, at(1) == 0x441 { return emit(Phone.ts, 2) }
    if letter == 0x434, at(1) == 0x436 { return emit(Phone.dzh, 2) }
    let (first, second) = PhoneReader.cyrillic(letter)
    if first == PhoneReader.none {
      position += 1
      return
    }
    if second == PhoneReader.none { return emit(first) }
    emit(first, 0)
    emit(second)
  }

  private mutating func latin(_ letter: UInt32) {
    let next = at(1)
    switch letter {
    case Letter.a: emit(Phone.a, next == Letter.e && at(2) != Letter.l ? 2 : 1)
    case Letter.e: vowelE(next)
    case Letter.i: emit(Phone.i, next == Letter.e ? 2 : 1)
    case Letter.o:
      next == Letter.u || next == Letter.o
        ? emit(Phone.u, 2) : emit(Phone.o, next == Letter.e && at(2) != Letter.v ? 2 : 1)
    case Letter.u: emit(Phone.u, next == Letter.e ? 2 : 1)
    case Letter.y: emit(Phone.y)
    case Letter.s: letterS(next)
    case Letter.c: letterC(next)
    case Letter.t: letterT(next)
    case Letter.z: letterZ(next)
    case Letter.d: letterD(next)
    case Letter.g: letterG(next)
    case Letter.k: next == Letter.h ? emit(Phone.kh, 2) : emit(position == 0 && next == Letter.n ? Phone.gh : Phone.k)
    case Letter.p: next == Letter.h ? emit(Phone.f, 2) : emit(Phone.p)
    case Letter.r: letterR(next)
    case Letter.w: emit(position == 0 && next == Letter.r ? Phone.gh : Phone.w)
    case Letter.x: letterX()
    case Letter.q: next == Letter.u ? emit(Phone.k) : emit(Phone.q)
    case Letter.j: emit(next == Letter.h ? Phone.dzh : Phone.j, next == Letter.h ? 2 : 1)
    default: simple(letter)
    }
  }

  private mutating func vowelE(_ next: UInt32) {
    if next == Letter.e || next == Letter.a { return emit(Phone.i, 2) }
    let consonantBefore = position > 1 && !PhoneReader.isVowel(at(-1))
    let last = position + 1 == letters.count || position + 2 == letters.count && next == Letter.s
    emit(last && consonantBefore ? Phone.muteE : Phone.e)
  }

  private mutating func letterS(_ next: UInt32) {
    if next == Letter.c, at(2) == Letter.h {
      // "schtsch" and "sch" for щ, "sch" for ш.
      if at(3) == Letter.t, at(4) == Letter.s, at(5) == Letter.c, at(6) == Letter.h { return emit(Phone.shch, 7) }
      return emit(Phone.sh, 3)
    }
    if next == Letter.h {
      if at(2) == Letter.c, at(3) == Letter.h { return emit(Phone.shch, 4) }
      if at(2) == Letter.t, at(3) == Letter.c, at(4) == Letter.h { return emit(Phone.shch, 5) }
      return emit(Phone.sh, 2)
    }
    if next == Letter.z {
      if at(2) == Letter.c, at(3) == Letter.z { return emit(Phone.shch, 4) }
      return emit(Phone.sz, 2)
    }
    if next == Letter.t, at(2) == Letter.s, at(3) == Letter.c, at(4) == Letter.h { return emit(Phone.shch, 5) }
    emit(Phone.latinS)
  }

  private mutating func letterC(_ next: UInt32) {
    if next == Letter.h {
      if at(2) == Letter.t, at(3) == Letter.c, at(4) == Letter.h { return emit(Phone.shch, 5) }
      return emit(Phone.ch, at(2) == Letter.h ? 3 : 2)
    }
    if next == Letter.z { return emit(Phone.tsh, 2) }
    if next == Letter.k { return emit(Phone.k, 2) }
    let front = next == Letter.e || next == Letter.i || next == Letter.y
    emit(front ? Phone.softC : Phone.hardC)
  }

  private mutating func letterT(_ next: UInt32) {
    if next == Letter.s, at(2) == Letter.c, at(3) == Letter.h { return emit(Phone.tsh, 4) }
    if next == Letter.s, at(2) == Letter.h { return emit(Phone.tsh, 3) }
    if next == Letter.c, at(2) == Letter.h { return emit(Phone.tsh, 3) }
    if next == Letter.s || next == Letter.z { return emit(Phone.ts, 2) }
    if next == Letter.h { return emit(Phone.th, 2) }
    // English "-ates".
    if next == Letter.e, at(2) == Letter.s, at(3) == 0, at(-1) == Letter.a { return emit(Phone.ts, 3) }
    emit(Phone.t)
  }

  private mutating func letterZ(_ next: UInt32) {
    if next == Letter.h { return emit(Phone.zh, 2) }
    emit(Phone.latinZ)
  }

  private mutating func letterD(_ next: UInt32) {
    if next == Letter.z, at(2) == Letter.h { return emit(Phone.dzh, 3) }
    if next == Letter.s, at(2) == Letter.c, at(3) == Letter.h { return emit(Phone.dzh, 4) }
    if next == Letter.s, at(2) == Letter.h { return emit(Phone.dzh, 3) }
    if next == Letter.j, !PhoneReader.isConsonant(at(2)) { return emit(Phone.dzh, 2) }
    emit(Phone.d)
  }

  private mutating func letterG(_ next: UInt32) {
    if next == Letter.h { return emit(Phone.gh, 2) }
    if next == Letter.n, at(2) != 0 { return emit(Phone.gh) }
    // One sound with the n before it ("Wang").
    if at(-1) == Letter.n, !PhoneReader.isVowel(next) { return emit(Phone.gh) }
    let front = next == Letter.e || next == Letter.i || next == Letter.y
    emit(front ? Phone.softG : Phone.latinG)
  }

  private mutating func letterR(_ next: UInt32) {
    // Polish rz stands after a stop.
    if next == Letter.z, phones.count > base, PhoneReader.isStop(phones[phones.count - 1]) { return emit(Phone.zh, 2) }
    emit(Phone.r, next == Letter.h ? 2 : 1)
  }

  private mutating func letterX() {
    if position == 0 { return emit(Phone.x) }
    emit(Phone.k, 0)
    emit(Phone.latinS)
  }

  private mutating func simple(_ letter: UInt32) {
    let phone = PhoneReader.simpleLatin(letter)
    if phone == PhoneReader.none { position += 1 } else { emit(phone) }
  }
}
