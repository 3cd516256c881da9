import Lexicon
import Names

/// A stretch of tokens the lexicon knows something about, or one token it does not know.
///
/// Trivial: its lists stand in the arena of the document.
struct Item: Sendable, BitwiseCopyable {
  /// Tokens, end exclusive.
  var first: Int
  var end: Int
  var markers: Marker = []
  /// Actors it may name, with how.
  var names = View<NameSense>()
  var office: OfficeSense?
  var triggers = View<TriggerSense>()
  var hasGivenName = false
  /// What the last word of a longer event phrase does by itself ("met with").
  var trailing: Marker = []
  /// A date mention covers it.
  var isDate = false

  /// A given name that only another language gives to something else ("Dominique", a state in French).
  var isForeignGivenName: Bool { hasGivenName && !names.isEmpty && names.allSatisfy { !$0.isOwnLanguage } }

  struct NameSense: Sendable, Hashable, BitwiseCopyable {
    var actor: Int
    var kind: Sense.Kind
    var isOwnLanguage: Bool
    var nameCase = NameCase.unknown
  }

  /// What the ending of a person's name tells, where the language has cases.
  enum NameCase: Sendable, BitwiseCopyable {
    case unknown, nominative, oblique
  }

  struct OfficeSense: Sendable, BitwiseCopyable {
    /// Offices the words may mean.
    var offices: View<Int>
    var isPlural: Bool
  }

  struct TriggerSense: Sendable, Hashable, BitwiseCopyable {
    var trigger: Int
    var form: TriggerForm
  }
}
