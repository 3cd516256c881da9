import Lexicon

/// A noun phrase that can take part in an event: a named person with office and country, an office alone, a country,
/// an organisation, a pronoun.
///
/// Trivial, so that a sentence can be handed around without counting references.
struct Party: Sendable, BitwiseCopyable {
  enum Head: Sendable, Hashable, BitwiseCopyable {
    case person(ActorReference)
    case country(Int)
    case organisation(Int)
    case place(Int)
    /// An office or a delegation without a name.
    case office
    case pronoun(Marker)
  }

  /// Items of the sentence, end exclusive.
  var first: Int
  var end: Int
  var head: Head
  /// The preposition or the like it stands under; empty for a bare phrase.
  var relation: Marker = []
  var offices = ShortList()
  var isPlural = false
  /// Lexicon indices of the countries or organisations told with it.
  var affiliations = ShortList()
  /// Parties joined by "and" or commas share a number.
  var group = 0
  /// It speaks for a state: delegation, side, officials.
  var isDelegation = false
  /// It holds the same office for another state ("his French counterpart").
  var isCounterpart = false
  /// An indefinite article stands before it: nobody the text has named.
  var isIndefinite = false
  /// An adjective of a country before a noun that is no party ("Russian gas", "russisch-amerikanische Gespräche").
  var isAttribute = false
  /// Whose office it is, told by a possessive ("his foreign minister"); empty otherwise.
  var owner: Marker = []
  /// A possessive ("Putin's", "his").
  var isPossessive = false
  /// A possessive pronoun that is no object as well ("his", not "его"): most often the subject's own.
  var isOwn = false
  /// The case of the person's name.
  var nameCase = Item.NameCase.unknown
  /// The country whose government a place stands for where it acts ("Moscow said").
  var seatOf: Int?

  var isBare: Bool { relation.isEmpty }

  /// A place or state that may tell where or for what a post is ("посол в Китае", "посланник по Украине").
  var isPostDetail: Bool {
    switch head {
    case .place, .country: !isAttribute && !relation.isDisjoint(with: [.in, .to, .from, .about, .against])
    default: false
    }
  }

  /// A place or state told as where something is or where it leads to.
  var isWhere: Bool {
    switch head {
    case .place, .country: !isAttribute && !relation.isDisjoint(with: [.in, .to, .from])
    default: false
    }
  }
}
