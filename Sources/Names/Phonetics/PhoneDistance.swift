/// How far two phones are from each other, in hundredths of a clearly different consonant.
///
/// The costs follow the romanisation customs of German, French, English, Polish, Turkish and Spanish (which letter
/// stands for which sound) and the sounds that loan names swap (г and h, х and k, voiced and voiceless).
struct PhoneDistance: Sendable {
  /// Substitution costs, row by row.
  private(set) var costs = [UInt8](repeating: 100, count: Phone.count * Phone.count)
  /// What leaving a phone out costs.
  private(set) var gaps = [UInt8](repeating: 80, count: Phone.count)
  /// What a phone weighs in the length of a word.
  private(set) var weights = [UInt8](repeating: 100, count: Phone.count)

  static let standard = PhoneDistance()

  private init() {
    for phone in 0..<Phone.count { costs[phone * Phone.count + phone] = 0 }
    vowels()
    glides()
    sibilants()
    affricates()
    velars()
    labialsAndDentals()
    set(Phone.unknown, Phone.unknown, 60)
  }

  private mutating func set(_ left: UInt8, _ right: UInt8, _ cost: UInt8) {
    costs[Int(left) * Phone.count + Int(right)] = cost
    costs[Int(right) * Phone.count + Int(left)] = cost
  }

  private mutating func set(_ left: UInt8, _ rights: [(UInt8, UInt8)]) {
    for (right, cost) in rights { set(left, right, cost) }
  }

  private mutating func vowels() {
    let vowels = [Phone.a, Phone.e, Phone.i, Phone.o, Phone.u, Phone.y, Phone.muteE]
    for left in vowels {
      weights[Int(left)] = 50
      gaps[Int(left)] = 30
      for right in vowels where left != right { set(left, right, 40) }
    }
    set(Phone.a, [(Phone.e, 25), (Phone.o, 20), (Phone.u, 25)])
    set(Phone.e, [(Phone.i, 20), (Phone.o, 30), (Phone.muteE, 0), (Phone.y, 20)])
    set(Phone.o, [(Phone.u, 15)])
    set(Phone.y, [(Phone.i, 2), (Phone.u, 20), (Phone.yot, 5)])
    set(Phone.muteE, [(Phone.a, 15), (Phone.i, 15)])
    gaps[Int(Phone.y)] = 20
    gaps[Int(Phone.muteE)] = 8
    weights[Int(Phone.muteE)] = 20
  }

  private mutating func glides() {
    for phone in [Phone.yot, Phone.h, Phone.gh] { weights[Int(phone)] = 30 }
    gaps[Int(Phone.yot)] = 10
    set(
      Phone.yot,
      [(Phone.i, 8), (Phone.e, 20), (Phone.j, 0), (Phone.gh, 40), (Phone.a, 35), (Phone.dzh, 45), (Phone.l, 60)])
    gaps[Int(Phone.h)] = 18
    set(
      Phone.h,
      [
        (Phone.kh, 3), (Phone.g, 5), (Phone.latinG, 20), (Phone.k, 50), (Phone.gh, 20), (Phone.ch, 40), (Phone.j, 40),
        (Phone.yot, 35),
      ])
    gaps[Int(Phone.gh)] = 12
    // An initial ayn is written as its vowel.
    set(Phone.gh, [(Phone.a, 15), (Phone.e, 20), (Phone.o, 20), (Phone.u, 20), (Phone.i, 20)])
    set(Phone.gh, [(Phone.g, 8), (Phone.latinG, 8), (Phone.f, 25), (Phone.kh, 15), (Phone.k, 35), (Phone.q, 15)])
    gaps[Int(Phone.w)] = 40
    weights[Int(Phone.w)] = 70
    set(
      Phone.w, [(Phone.v, 4), (Phone.u, 4), (Phone.o, 25), (Phone.f, 20), (Phone.b, 40), (Phone.l, 45), (Phone.g, 60)])
  }

  private mutating func sibilants() {
    set(
      Phone.s,
      [
        (Phone.z, 15), (Phone.ts, 30), (Phone.sh, 25), (Phone.latinZ, 10), (Phone.latinS, 0), (Phone.softC, 2),
        (Phone.sz, 8), (Phone.x, 5), (Phone.th, 30), (Phone.hardC, 50), (Phone.tsh, 55), (Phone.shch, 50),
        (Phone.zh, 50), (Phone.ch, 50),
      ])
    set(
      Phone.latinS,
      [
        (Phone.z, 4), (Phone.sh, 15), (Phone.ts, 30), (Phone.latinZ, 8), (Phone.softC, 15), (Phone.sz, 10),
        (Phone.x, 8), (Phone.zh, 30), (Phone.tsh, 50), (Phone.th, 30), (Phone.shch, 35), (Phone.hardC, 50),
        (Phone.ch, 50),
      ])
    set(
      Phone.z,
      [
        (Phone.latinZ, 0), (Phone.zh, 25), (Phone.ts, 25), (Phone.softC, 25), (Phone.sz, 30), (Phone.dzh, 40),
        (Phone.th, 30), (Phone.x, 20), (Phone.j, 50),
      ])
    set(
      Phone.latinZ,
      [
        (Phone.ts, 3), (Phone.zh, 15), (Phone.sh, 40), (Phone.softC, 20), (Phone.tsh, 40), (Phone.dzh, 40),
        (Phone.sz, 25), (Phone.th, 40), (Phone.j, 50),
      ])
    set(Phone.x, [(Phone.kh, 30), (Phone.h, 30), (Phone.ts, 40), (Phone.q, 40), (Phone.ch, 40), (Phone.sz, 20)])
  }

  private mutating func affricates() {
    set(
      Phone.ts,
      [
        (Phone.tsh, 30), (Phone.softC, 3), (Phone.hardC, 15), (Phone.q, 8), (Phone.t, 45), (Phone.ch, 40),
        (Phone.sh, 50), (Phone.k, 60), (Phone.sz, 40), (Phone.j, 35),
      ])
    set(
      Phone.tsh,
      [
        (Phone.sh, 30), (Phone.shch, 25), (Phone.dzh, 20), (Phone.ch, 0), (Phone.hardC, 15), (Phone.softC, 12),
        (Phone.j, 25), (Phone.zh, 35), (Phone.t, 50), (Phone.q, 15), (Phone.softG, 35), (Phone.sz, 40), (Phone.x, 40),
      ])
    set(
      Phone.sh,
      [
        (Phone.shch, 5), (Phone.zh, 20), (Phone.ch, 10), (Phone.sz, 0), (Phone.x, 15), (Phone.softC, 35), (Phone.j, 40),
        (Phone.hardC, 60),
      ])
    set(Phone.shch, [(Phone.ch, 25), (Phone.sz, 15), (Phone.zh, 35), (Phone.x, 30)])
    set(
      Phone.zh,
      [
        (Phone.dzh, 15), (Phone.j, 5), (Phone.softG, 6), (Phone.latinG, 35), (Phone.ch, 40), (Phone.r, 60),
        (Phone.sz, 30),
      ])
    set(
      Phone.dzh,
      [
        (Phone.j, 0), (Phone.softG, 3), (Phone.latinG, 25), (Phone.hardC, 20), (Phone.softC, 20), (Phone.ch, 20),
        (Phone.d, 45), (Phone.g, 40), (Phone.q, 30),
      ])
    set(Phone.softC, [(Phone.hardC, 10), (Phone.ch, 25), (Phone.sz, 25), (Phone.k, 25)])
    gaps[Int(Phone.softC)] = 60
    gaps[Int(Phone.hardC)] = 60
  }

  private mutating func velars() {
    set(Phone.k, [(Phone.g, 35), (Phone.kh, 25), (Phone.hardC, 0), (Phone.ch, 8), (Phone.q, 0), (Phone.latinG, 35)])
    set(
      Phone.g,
      [
        (Phone.latinG, 0), (Phone.softG, 4), (Phone.kh, 15), (Phone.j, 30), (Phone.ch, 35), (Phone.q, 25),
        (Phone.v, 55),
      ])
    set(
      Phone.latinG, [(Phone.softG, 0), (Phone.kh, 25), (Phone.j, 25), (Phone.q, 25), (Phone.ch, 40), (Phone.hardC, 35)])
    set(Phone.softG, [(Phone.j, 5), (Phone.kh, 15), (Phone.h, 20), (Phone.yot, 40), (Phone.gh, 8), (Phone.k, 40)])
    set(Phone.kh, [(Phone.ch, 3), (Phone.j, 12), (Phone.q, 30), (Phone.f, 50), (Phone.hardC, 40)])
    set(Phone.hardC, [(Phone.ch, 10), (Phone.q, 5), (Phone.j, 40)])
    set(Phone.ch, [(Phone.q, 20), (Phone.j, 25), (Phone.softG, 40)])
    set(Phone.j, [(Phone.i, 15), (Phone.y, 10), (Phone.e, 30), (Phone.h, 20), (Phone.q, 30), (Phone.x, 50)])
    gaps[Int(Phone.j)] = 35
    gaps[Int(Phone.kh)] = 55
    gaps[Int(Phone.g)] = 60
    gaps[Int(Phone.latinG)] = 50
  }

  private mutating func labialsAndDentals() {
    set(Phone.b, [(Phone.p, 30), (Phone.v, 30), (Phone.f, 60), (Phone.m, 60)])
    set(Phone.p, [(Phone.f, 40)])
    set(Phone.v, [(Phone.f, 18), (Phone.u, 45)])
    set(Phone.t, [(Phone.d, 30), (Phone.th, 3)])
    set(Phone.d, [(Phone.th, 25)])
    set(Phone.th, [(Phone.f, 30)])
    set(Phone.d, [(Phone.softG, 25)])
    set(Phone.l, [(Phone.r, 50)])
    set(Phone.m, [(Phone.n, 45)])
    gaps[Int(Phone.t)] = 65
    gaps[Int(Phone.d)] = 65
    gaps[Int(Phone.r)] = 65
    gaps[Int(Phone.n)] = 70
    gaps[Int(Phone.l)] = 70
  }
}
