/// What function words do in a sentence; the categories of the languages' words.toml.
///
/// A word may do several things (French "à" leads to and lies in), hence a set.
public struct Marker: OptionSet, Sendable, Hashable, BitwiseCopyable {
  public let rawValue: UInt64
  public init(rawValue: UInt64) { self.rawValue = rawValue }

  // Relations of the phrase that follows.
  public static let with = Marker(rawValue: 1 << 0)
  public static let between = Marker(rawValue: 1 << 1)
  public static let of = Marker(rawValue: 1 << 2)
  public static let `in` = Marker(rawValue: 1 << 3)
  public static let to = Marker(rawValue: 1 << 4)
  public static let from = Marker(rawValue: 1 << 5)
  public static let by = Marker(rawValue: 1 << 6)
  public static let about = Marker(rawValue: 1 << 7)
  public static let against = Marker(rawValue: 1 << 8)
  public static let ledBy = Marker(rawValue: 1 << 9)
  public static let after = Marker(rawValue: 1 << 10)
  public static let before = Marker(rawValue: 1 << 11)
  public static let accordingTo = Marker(rawValue: 1 << 12)
  /// Other prepositions, which take their phrase out of play.
  public static let aside = Marker(rawValue: 1 << 13)

  // Joints.
  public static let and = Marker(rawValue: 1 << 16)
  public static let or = Marker(rawValue: 1 << 17)
  public static let article = Marker(rawValue: 1 << 18)
  /// Opens a clause that hangs on a noun ("who", "der", "который").
  public static let relative = Marker(rawValue: 1 << 19)
  /// Opens a clause that hangs on a verb ("that", "dass", "что").
  public static let that = Marker(rawValue: 1 << 20)
  /// Opens an adverbial clause ("when", "während", "після того як").
  public static let `while` = Marker(rawValue: 1 << 21)
  public static let but = Marker(rawValue: 1 << 22)

  // Stand-ins.
  public static let he = Marker(rawValue: 1 << 24)
  public static let she = Marker(rawValue: 1 << 25)
  public static let they = Marker(rawValue: 1 << 26)
  public static let his = Marker(rawValue: 1 << 27)
  public static let her = Marker(rawValue: 1 << 28)
  public static let their = Marker(rawValue: 1 << 29)
  public static let eachOther = Marker(rawValue: 1 << 30)
  /// "the two leaders", "обе стороны": all who were just named.
  public static let both = Marker(rawValue: 1 << 31)
  /// "the two countries", "die beiden Länder": both of them, as states.
  public static let states = Marker(rawValue: 1 << 32)
  /// Pronouns that are objects and never subjects ("him", "ihn", French "le" before a verb).
  public static let object = Marker(rawValue: 1 << 33)

  // Words about persons and offices.
  public static let former = Marker(rawValue: 1 << 34)
  public static let deputy = Marker(rawValue: 1 << 35)
  public static let title = Marker(rawValue: 1 << 36)
  /// A group that speaks for a state: delegation, side, representatives, officials.
  public static let delegation = Marker(rawValue: 1 << 37)
  /// "his counterpart", "ihr Amtskollege", "коллега".
  public static let counterpart = Marker(rawValue: 1 << 38)

  // How sure a report is.
  public static let planned = Marker(rawValue: 1 << 42)
  public static let cancelled = Marker(rawValue: 1 << 43)
  public static let denied = Marker(rawValue: 1 << 44)
  public static let alleged = Marker(rawValue: 1 << 45)
  public static let hypothetical = Marker(rawValue: 1 << 46)
  public static let negation = Marker(rawValue: 1 << 47)
  /// Auxiliaries and verbs of intention that put what follows into the future ("will", "wird", "собирается").
  public static let future = Marker(rawValue: 1 << 48)
  /// Verbs that report speech ("said", "erklärte", "заявив").
  public static let said = Marker(rawValue: 1 << 49)
  /// Words that make a conversation a call ("by phone", "telefonisch", "по телефону").
  public static let byPhone = Marker(rawValue: 1 << 50)
  /// Words that tell a habit or a number of times, no single meeting ("often", "regelmäßig").
  public static let often = Marker(rawValue: 1 << 51)
  /// Finite forms of to be and to have and other frequent verbs: they tell where a clause has its verb.
  public static let auxiliary = Marker(rawValue: 1 << 52)
  /// Readiness, efforts and calls for something: no event yet ("willing to", "Bereitschaft").
  public static let ready = Marker(rawValue: 1 << 53)

  /// Tells no relation and ends no phrase ("after that", "в частности").
  public static let adverb = Marker(rawValue: 1 << 54)
  /// Goes on from what was told before, on the same day ("then", "anschließend", "затем").
  public static let then = Marker(rawValue: 1 << 56)
  /// What happens again is not what happened before ("again", "erneut", "знову").
  public static let again = Marker(rawValue: 1 << 39)
  /// Relatives: the name behind one says whose ("сестра Кім Чен Ина").
  public static let kin = Marker(rawValue: 1 << 15)
  /// Another time than the one told, before it ("last time", "zuletzt", "la dernière fois").
  public static let earlier = Marker(rawValue: 1 << 41)
  /// Means the one told last rather than the subject ("ce dernier", "celui-ci", "the latter").
  public static let latter = Marker(rawValue: 1 << 23)
  /// Adds to what was told just before ("also", "auch", "также").
  public static let also = Marker(rawValue: 1 << 14)

  /// Nouns of the names of bodies and buildings ("chamber", "airport", "палата"): what stands with them is nobody's name.
  public static let body = Marker(rawValue: 1 << 55)

  /// "capital", "Hauptstadt": with the adjective of a state a place in it.
  public static let capital = Marker(rawValue: 1 << 57)

  /// A preposition of purpose before a contact: somebody came for it ("for talks", "задля зустрічі").
  public static let purpose = Marker(rawValue: 1 << 58)

  /// Articles that are no genitive: behind an office they begin a phrase of their own ("der Präsident den Kanzler").
  public static let noGenitive = Marker(rawValue: 1 << 59)

  /// Verbs of taking place ("happen", "stattfinden", "avoir lieu"), whose status is that of the event before them.
  public static let occurs = Marker(rawValue: 1 << 60)

  /// What follows is the beginning of a time that lasts ("since", "depuis").
  public static let since = Marker(rawValue: 1 << 61)

  /// Indefinite articles: an office behind one is nobody's the text has named ("a Russian minister").
  public static let indefinite = Marker(rawValue: 1 << 63)

  /// Nouns for what is between two, whose "with" and "between" tell no company ("relations with X", "війна з X").
  public static let bond = Marker(rawValue: 1 << 40)

  /// "of the country": whose office it is, told by where the text is about.
  public static let land = Marker(rawValue: 1 << 62)

  /// Relations a phrase can stand in.
  public static let relations: Marker = [
    .with, .between, .of, .in, .to, .from, .by, .about, .against, .ledBy, .after, .before, .accordingTo, .aside,
  ]
  /// Words that open a clause of their own.
  public static let clauseOpeners: Marker = [.relative, .that, .while, .but]

  /// A preposition that adds somebody to those of the verb ("besides", "neben", "кроме"): in both categories.
  public static let besides: Marker = [.with, .aside]

  /// A word that opens an infinitive of purpose, besides being a preposition ("um X zu treffen").
  public static let purposeOpener: Marker = [.about, .that]

  /// A body of a state ("ministry", "central bank"): with its state it is a delegation, alone only the name of a body.
  public static let organ: Marker = [.delegation, .body]

  /// The category a words.toml names.
  public init?(name: String) {
    guard let marker = Self.names[name] else { return nil }
    self = marker
  }

  /// All categories by their names in words.toml.
  public static let names: [String: Marker] = [
    "with": .with, "between": .between, "of": .of, "in": .in, "to": .to, "from": .from, "by": .by, "about": .about,
    "against": .against, "led-by": .ledBy, "after": .after, "before": .before, "according-to": .accordingTo,
    "aside": .aside, "and": .and, "or": .or, "article": .article, "relative": .relative, "that": .that,
    "while": .while, "but": .but, "he": .he, "she": .she, "they": .they, "his": .his, "her": .her, "their": .their,
    "each-other": .eachOther, "both": .both, "states": .states, "object": .object, "former": .former, "deputy": .deputy,
    "title": .title,
    "delegation": .delegation, "counterpart": .counterpart, "planned": .planned, "cancelled": .cancelled,
    "denied": .denied, "alleged": .alleged, "hypothetical": .hypothetical, "negation": .negation, "future": .future,
    "said": .said, "by-phone": .byPhone, "often": .often, "auxiliary": .auxiliary, "ready": .ready, "body": .body,
    "organ": .organ,
    "capital": .capital, "no-genitive": .noGenitive, "occurs": .occurs, "bond": .bond,
    "adverb": .adverb,
    "then": .then, "also": .also, "kin": .kin, "again": .again,
    "earlier": .earlier, "latter": .latter, "purpose": .purpose, "since": .since, "land": .land,
    "indefinite": .indefinite,
  ]
}
