import Frame

/// The colours of the screen. Views draw with eight colours, each with one meaning; a theme says which colours those are.
public struct Theme: Sendable, Hashable {
  /// What a colour says. Never by itself: a sign or a word always says the same.
  public enum Role: String, Sendable, CaseIterable {
    /// Borders of the pane with the focus, the cursor, contacts.
    case accent
    /// Dates, disagreements, the chosen line.
    case emphasis
    /// Agreement and support; what is chosen in lists.
    case good
    /// Coercion, attacks; what was cancelled or denied.
    case bad
    /// What was planned; aid; the density strip.
    case calm
    /// Appointments.
    case special

    /// The colour the views draw with.
    var drawn: Color {
      switch self {
      case .accent: .cyan
      case .emphasis: .yellow
      case .good: .green
      case .bad: .red
      case .calm: .blue
      case .special: .magenta
      }
    }
  }

  /// What stands in for a role's own colour.
  private(set) var colors: [Color: Color] = [:]

  public init() {}

  /// Colours that stay legible on a light ground, where the terminal's own yellow and cyan do not.
  public static let light: Theme = {
    var theme = Theme()
    theme[.accent] = .indexed(23)
    theme[.emphasis] = .indexed(94)
    theme[.good] = .indexed(28)
    theme[.bad] = .indexed(124)
    theme[.calm] = .indexed(25)
    theme[.special] = .indexed(127)
    for (color, dark) in zip(ActorPalette.colors, ActorPalette.onLight) { theme.colors[color] = dark }
    return theme
  }()

  public subscript(role: Role) -> Color {
    get { colors[role.drawn] ?? role.drawn }
    set { colors[role.drawn] = newValue == role.drawn ? nil : newValue }
  }

  func apply(to frame: inout Frame) {
    guard !colors.isEmpty else { return }
    frame.recolor { colors[$0] }
  }
}
