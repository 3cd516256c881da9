import Chronicle

/// What the user may choose beforehand; the state never changes it.
public struct Settings: Sendable, Hashable {
  /// What labels call actors in.
  public var names = LabelLanguage.language("en")
  /// Columns of sources at most, 1 to 5.
  public var columns = 5
  /// The command a paragraph is piped through, as a shell reads it; `nil` when there is none.
  public var pipe: String?
  /// Clicks and the wheel go to the browser instead of the terminal's own selection.
  public var mouse = false
  public var theme = Theme()

  public init() {}
}
