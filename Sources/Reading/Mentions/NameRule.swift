/// What says that a name means an actor; a number, so that what holds it stays trivial.
enum NameRule: UInt8, BitwiseCopyable, Sendable {
  case fullName, namedInFull, withOffice, knownAlone, officeHolder, seat, damagedSpelling, otherSpelling, foundBefore
  case office, people, givenName, initials, officeBehind, saying, leading

  /// Whether it is about a part of a name.
  var isShort: Bool {
    switch self {
    case .namedInFull, .withOffice, .knownAlone, .officeHolder: true
    default: false
    }
  }

  /// As explanations tell it.
  var text: String {
    switch self {
    case .fullName: "full name"
    case .namedInFull: "family name, named in full elsewhere in the text"
    case .withOffice: "family name with office or country"
    case .knownAlone: "known by this name alone"
    case .officeHolder: "family name of an office holder of a country the text is about"
    case .seat: "seat of government"
    // More likely damaged than spelled by another custom.
    case .damagedSpelling: "damaged spelling of a known name"
    case .otherSpelling: "spelling of a known name"
    // In whole or in part.
    case .foundBefore: "name of a person found before"
    case .office: "office or title before the name"
    case .people: "people before the name"
    case .givenName: "given name"
    case .initials: "initials"
    case .officeBehind: "office after the name"
    case .saying: "verb of saying beside the name"
    case .leading: "a group led by the name"
    }
  }
}
