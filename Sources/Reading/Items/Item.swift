import Lexicon
import Names

/// A stretch of tokens the lexicon knows something about, or one token it does not know.
struct Item: Sendable {
  /// Tokens, end exclusive.
  var first: Int
  var end: Int
  var markers: Marker = []
  /// Actors it may name, with how.
  var names: [NameSense] = []
  var office: OfficeSense?
  var triggers: [TriggerSense] = []
  var hasGivenName = false
  /// What the last word of a longer event phrase does by itself ("met with").
  var trailing: Marker = []
  /// A date mention covers it.
  var isDate = false

  struct NameSense: Sendable, Hashable {
    var actor: Int
    var kind: Sense.Kind
    var isOwnLanguage: Bool
  }

  struct OfficeSense: Sendable, Hashable {
    /// Offices the words may mean.
    var offices: [Int]
    var isPlural: Bool
  }

  struct TriggerSense: Sendable, Hashable {
    var trigger: Int
    var form: TriggerForm
  }
}
