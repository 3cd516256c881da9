import Frame
import Testing

@testable import Browser

/// The colours that the user chose take the place of those that the views draw with.
@Suite struct ThemeTests {
  @Test func aRoleTakesItsColour() {
    var theme = Theme()
    theme[.accent] = .indexed(99)
    var frame = Frame(Size(rows: 1, columns: 3))
    frame.put("a", at: Position(row: 0, column: 0), style: Style(fg: .cyan))
    frame.put("b", at: Position(row: 0, column: 1), style: Style(fg: .yellow, bg: .cyan))
    frame.put("c", at: Position(row: 0, column: 2))
    theme.apply(to: &frame)
    #expect(frame[0, 0].style.fg == .indexed(99))
    #expect(frame[0, 1].style == Style(fg: .yellow, bg: .indexed(99)))
    #expect(frame[0, 2].style == .plain)
  }

  @Test func onLightGroundEveryRoleIsDark() {
    for role in Theme.Role.allCases {
      #expect(Theme.light[role] != role.drawn)
      #expect(contrast(onWhite: Theme.light[role]) >= 4.5, "\(role)")
    }
  }

  @Test func actorsAreLegibleOnLightAndOnDarkGround() {
    #expect(Set(ActorPalette.onLight).count == ActorPalette.colors.count)
    for (color, dark) in zip(ActorPalette.colors, ActorPalette.onLight) {
      #expect(contrast(onWhite: dark) >= 4.5, "\(dark)")
      #expect(21 / contrast(onWhite: color) >= 4, "\(color)")
      var frame = Frame(Size(rows: 1, columns: 1))
      frame.put("a", at: Position(row: 0, column: 0), style: Style(fg: color))
      Theme.light.apply(to: &frame)
      #expect(frame[0, 0].style.fg == dark)
    }
  }

  /// Of a colour of the palette's cube, 1 to 21 (WCAG 2); against black it is 21 divided by this.
  private func contrast(onWhite color: Color) -> Double {
    guard case .indexed(let index) = color, index >= 16, index < 232 else { return 0 }
    let parts = [Int(index - 16) / 36, Int(index - 16) / 6 % 6, Int(index - 16) % 6]
    let light = parts.map { part in
      let value = Double(part == 0 ? 0 : 55 + 40 * part) / 255
      return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055).power24
    }
    return 1.05 / (0.2126 * light[0] + 0.7152 * light[1] + 0.0722 * light[2] + 0.05)
  }
}

extension Double {
  /// To the power of 2.4: the square times the fifth root of the square.
  fileprivate var power24: Double {
    let square = self * self
    var root = 1.0
    for _ in 0..<60 { root -= (root * root * root * root * root - square) / (5 * root * root * root * root) }
    return square * root
  }
}
