/// Shapes of Slavic words, letter by letter.
enum Slavic {
  static let ym: [UInt32] = [0x44B, 0x43C]
  static let im: [UInt32] = [0x456, 0x43C]
  static let uym: [UInt32] = [0x438, 0x43C]
  static let em: [UInt32] = [0x435, 0x43C]

  static func isConsonant(_ letter: UInt32) -> Bool {
    switch letter {
    case 0x431, 0x432, 0x433, 0x434, 0x436, 0x437, 0x439...0x43D, 0x43F...0x442, 0x444...0x449, 0x491: true
    default: false
    }
  }

  /// Vowels that no declined masculine name ends in.
  static func isForeignVowel(_ letter: UInt32) -> Bool {
    switch letter {
    case 0x43E, 0x435, 0x438, 0x443, 0x44B, 0x44D, 0x44E, 0x454, 0x456, 0x457: true
    default: false
    }
  }

  /// ж ч ш щ ц, after which -ем stands.
  static func isHusher(_ letter: UInt32) -> Bool { letter == 0x436 || (0x446...0x449).contains(letter) }

  /// к г х ж ч ш щ, after which no ы stands.
  static func isVelarOrHusher(_ letter: UInt32) -> Bool {
    letter == 0x43A || letter == 0x433 || letter == 0x445 || letter != 0x446 && isHusher(letter)
  }

  /// -ов, -ев, -ин, -ын, -єв, -ін, -їн, -ів.
  static func isPossessive(_ letters: some BidirectionalCollection<UInt32>) -> Bool {
    let tail = Array(letters.suffix(2))
    guard tail.count == 2, letters.count > 3 else { return false }
    if tail[1] == 0x432 { return [0x43E, 0x435, 0x451, 0x454, 0x456, 0x457].contains(tail[0]) }
    return tail[1] == 0x43D && [0x438, 0x44B, 0x456, 0x457].contains(tail[0])
  }

  /// -ова, -ева, -ина, -ая, -ська.
  static func isFeminineFamily(_ tail: [UInt32]) -> Bool {
    if tail.suffix(2).elementsEqual([0x430, 0x44F]) || tail.suffix(3).elementsEqual([0x44C, 0x43A, 0x430]) {
      return true
    }
    return tail.last == 0x430 && isPossessive(tail.dropLast())
      || tail.count == 4 && tail[3] == 0x430 && isPossessive([0, 0] + tail[1..<3])
  }

  /// -ский, -цкий, -ный, -ський.
  static func isMasculineAdjective(_ tail: [UInt32]) -> Bool {
    guard tail.count > 2, tail.last == 0x439 else { return false }
    let vowel = tail[tail.count - 2]
    return vowel == 0x438 || vowel == 0x44B
  }

  /// Whether an adjective's ending may follow: after a consonant, and where in doubt only after -ск, -цк, -ьк.
  static func isAdjectival(_ stem: ArraySlice<UInt32>, strict: Bool) -> Bool {
    guard let last = stem.last, isConsonant(last) else { return false }
    if !strict { return true }
    let before = stem.dropLast().last ?? 0
    return last == 0x43A && [0x441, 0x446, 0x437, 0x44C].contains(before)
  }

  /// The stem of a Ukrainian name in -нко, -чко, -йко, -лько.
  static func isDiminutive(_ stem: ArraySlice<UInt32>) -> Bool {
    guard stem.last == 0x43A, let before = stem.dropLast().last else { return false }
    return [0x43D, 0x447, 0x448, 0x439, 0x44C].contains(before)
  }

  /// How much less likely an ending makes it that a name stands in the nominative: 0 where it says nothing.
  static func obliqueLook(_ tail: some BidirectionalCollection<UInt32>) -> Double {
    var key: UInt64 = 0
    var (shift, worst) = (UInt64(0), 0.0)
    for letter in tail.reversed().prefix(longestOblique) {
      key |= UInt64(letter & 0xFFFF) << shift
      shift += 16
      if let penalty = oblique[key] { worst = min(worst, penalty) }
    }
    return worst
  }

  private static let longestOblique = 4

  /// Endings of the oblique cases that no nominative has; then those it seldom has: -ом, -ем, -у after the consonants
  /// family names end in; last -а after the ends of foreign family names (-ер, -он, -с). By their letters, sixteen bits
  /// each, the last one lowest.
  private static let oblique: [UInt64: Double] = {
    var table: [UInt64: Double] = [:]
    for (penalty, endings) in obliqueEndings {
      for ending in endings.unicodeScalars.split(separator: " ") {
        let key = ending.reduce(UInt64(0)) { $0 << 16 | UInt64($1.value) }
        table[key] = min(penalty, table[key] ?? 0)
      }
    }
    return table
  }()

  private static let obliqueEndings = [
    (-2, "кого ного вого шого кому ному вому шому ым ким ним вим ую ою еві єві ові ої ії ии ию ией иею ію ією ах ях"),
    (-1.6, "ом ем єм ой ы їм цем"),
    (-1.3, "ну пу су ту ру ву ку лу ду му зу бу шу чу цу ню рю лю сю тю ією єю ею"),
    (
      -1.3,
      "са за ена єна ера єра ора она ата ита мпа нта рта лла ффа рга рда нда лда нса ба ша ца ича лта льта ута ота йта"
    ),
  ]
}
