/// What the user did at the terminal.
public enum Key: Hashable, Sendable {
  /// A printable character, also Space.
  case character(Unicode.Scalar)
  /// Ctrl with a letter (lower case) or one of `@ [ \ ] ^ _`; Ctrl-I, -J, -M and -[ arrive as tab, enter
  /// and escape.
  case control(Unicode.Scalar)
  case alt(Unicode.Scalar)
  case up, down, left, right
  case pageUp, pageDown, home, end
  case enter, tab, backTab, escape, backspace, delete, insert
  /// F1 is `function(1)`.
  case function(Int)
  /// A bracketed paste, untrusted and unchanged but for line ends, which are "\n".
  case paste(String)
  /// The terminal has another size now.
  case resize(Size)
  case mouse(Mouse)
}

/// A mouse event; terminals send them only when asked to.
public struct Mouse: Hashable, Sendable {
  public enum Action: Hashable, Sendable {
    /// 0 left, 1 middle, 2 right.
    case press(Int)
    case release
    case drag
    case wheelUp
    case wheelDown
  }

  public var action: Action
  public var position: Position

  public init(_ action: Action, at position: Position) {
    self.action = action
    self.position = position
  }
}
