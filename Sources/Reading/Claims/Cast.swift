import Lexicon

/// Who plays which part around one trigger: indices into the sentence's parties.
struct Cast {
  var subject: [Int] = []
  var partners: [Int] = []
  var destination: Int?
  /// The item "the country" the journey leads to, the one the text is at.
  var land: Int?
  /// Of a noun nobody is told whose it is; its subject is that of the clause.
  var isOfClause = false
  /// Somebody is visited, wherever that is.
  var isToHost = false
  /// Told beside another event, whose day behind it is not its own.
  var isAttribute = false
  /// Where somebody goes from the place left ("left Pyongyang for Russia").
  var onward: Int?
  /// Who takes part without being told in the sentence.
  var implied: [ActorReference] = []
  var rule: [String] = []
}
