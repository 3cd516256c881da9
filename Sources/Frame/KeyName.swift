/// The written form of keys, for key files and help: "a", "G", "?", "space", "tab", "ctrl-d", "alt-x", "f5".
///
/// The form is unique, and `Key(_:)` reads what `description` writes. Pastes, sizes and mouse events have a description
/// but cannot be read back: they are not bound to commands.
extension Key: CustomStringConvertible, LosslessStringConvertible {
  public init?(_ name: String) {
    let scalars = name.unicodeScalars
    if let only = scalars.first, scalars.count == 1 {
      guard Self.isPrintable(only), only != " " else { return nil }
      self = .character(only)
      return
    }
    let lower = name.lowercased()
    if let key = Self.named[lower] {
      self = key
    } else if lower.hasPrefix("f"), let number = Int(lower.dropFirst()), (1...63).contains(number) {
      self = .function(number)
    } else if let rest = Self.rest(of: name, after: ["ctrl-", "control-", "c-", "^"]) {
      guard let key = Self.control(named: rest) else { return nil }
      self = key
    } else if let rest = Self.rest(of: name, after: ["alt-", "meta-", "m-"]) {
      guard let scalar = Self.scalar(named: rest) else { return nil }
      self = .alt(scalar)
    } else {
      return nil
    }
  }

  public var description: String {
    switch self {
    case .character(let scalar): Self.name(of: scalar)
    case .control(let scalar): "ctrl-" + Self.name(of: scalar)
    case .alt(let scalar): "alt-" + Self.name(of: scalar)
    case .function(let number): "f\(number)"
    case .paste: "paste"
    case .resize(let size): "resize \(size.columns)x\(size.rows)"
    case .mouse: "mouse"
    default: Self.names[self] ?? "?"
    }
  }

  private static func name(of scalar: Unicode.Scalar) -> String {
    scalar == " " ? "space" : String(Character(scalar))
  }

  private static func scalar(named name: Substring) -> Unicode.Scalar? {
    if name.lowercased() == "space" { return " " }
    guard let scalar = name.unicodeScalars.first, name.unicodeScalars.count == 1 else { return nil }
    return isPrintable(scalar) ? scalar : nil
  }

  private static func control(named name: Substring) -> Key? {
    if name.lowercased() == "space" { return .control("@") }
    guard let scalar = name.lowercased().unicodeScalars.first, name.unicodeScalars.count == 1 else { return nil }
    switch scalar {
    case "i": return .tab
    case "j", "m": return .enter
    case "[": return .escape
    case "a"..."z", "@", "\\", "]", "^", "_": return .control(scalar)
    default: return nil
    }
  }

  private static func rest(of name: String, after prefixes: [String]) -> Substring? {
    let lower = name.lowercased()
    for prefix in prefixes where lower.hasPrefix(prefix) && lower.utf8.count > prefix.utf8.count {
      return name.dropFirst(prefix.count)
    }
    return nil
  }

  private static func isPrintable(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value >= 0x20 && !Substitutes.isHidden(scalar)
  }

  /// Keys with a name of their own; the first name of a key is the one that is printed.
  private static let list: [(Key, [String])] = [
    (.up, ["up"]), (.down, ["down"]), (.left, ["left"]), (.right, ["right"]),
    (.pageUp, ["pageup", "page-up", "pgup"]), (.pageDown, ["pagedown", "page-down", "pgdn"]),
    (.home, ["home"]), (.end, ["end"]), (.enter, ["enter", "return", "ret"]), (.tab, ["tab"]),
    (.backTab, ["backtab", "shift-tab", "s-tab"]), (.escape, ["escape", "esc"]),
    (.backspace, ["backspace", "bs"]), (.delete, ["delete", "del"]), (.insert, ["insert", "ins"]),
    (.character(" "), ["space"]),
  ]
  private static let names = Dictionary(uniqueKeysWithValues: list.map { ($0.0, $0.1[0]) })
  private static let named = Dictionary(uniqueKeysWithValues: list.flatMap { key, names in names.map { ($0, key) } })
}
