/// What kind of event a claim reports: PLOVER's roots, and two the ontology leaves out.
public enum EventType: String, Sendable, Hashable, CaseIterable, BitwiseCopyable {
  case agree, consult, support, concede, cooperate, aid, retreat, request, accuse, reject, threaten, protest, sanction
  case mobilize, coerce, assault
  /// A statement that fits none of the roots.
  case state
  case appoint
}

/// How an event happened, where its type has modes.
public enum EventMode: String, Sendable, Hashable, CaseIterable, BitwiseCopyable {
  case meet, visit, call, talks
  case sign, promise
  case military, economic, humanitarian, other
  case troops, weapons
}

/// Whether it happened, as a claim tells it.
public enum EventStatus: String, Sendable, Hashable, CaseIterable, BitwiseCopyable {
  case happened, planned, cancelled, denied, alleged, hypothetical
}

/// What a participant does in an event.
public enum ParticipantRole: String, Sendable, Hashable, CaseIterable, BitwiseCopyable {
  case party, source, target, host, mediator
}
