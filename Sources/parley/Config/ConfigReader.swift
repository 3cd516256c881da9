import Browser
import Chronicle
import Frame
import Lexicon

/// What the configuration file says, as far as it can be understood; every mistake in it is told and the default used.
struct Config {
  var settings = Settings()
  /// Megabytes that all archives together may take in the cache; 0 for no cache.
  var cache = CacheFolder.defaultMegabytes
  /// New keys by the ids of commands.
  var keys: [String: [KeySequence]] = [:]
  /// One line each: file, line, what is wrong, what counts instead.
  var problems: [String] = []

  var table: CommandTable { keys.isEmpty ? .standard : CommandTable.standard.rebound(keys) }

  init() {}

  /// - Parameters:
  ///   - text: TOML, as `parley config` prints it.
  ///   - file: how problems name it.
  ///   - isLight: whether the terminal's ground is light, where the file leaves that open.
  init(_ text: String, file: String, isLight: Bool) {
    var reader = ConfigReader(text, file: file, isLight: isLight)
    reader.read()
    self = reader.config
  }
}

/// Reads the tables of a configuration file into a `Config`.
private struct ConfigReader {
  var config = Config()
  private let text: String
  private let file: String
  private let isLight: Bool
  private let lines: TOMLLines

  init(_ text: String, file: String, isLight: Bool) {
    self.text = text
    self.file = file
    self.isLight = isLight
    lines = TOMLLines(text)
  }

  mutating func read() {
    let root: [String: TableValue]
    do throws(TOMLMistake) {
      root = try TableValue(toml: text).table ?? [:]
    } catch {
      return problem(error.line, "\(error.description); the defaults are used")
    }
    if isLight { config.settings.theme = .light }
    for key in inOrder(root, "") {
      guard let value = root[key] else { continue }
      switch key {
      case "names": readNames(value)
      case "columns": readColumns(value)
      case "pipe": if let command = string(value, key) { config.settings.pipe = command.isEmpty ? nil : command }
      case "mouse": readMouse(value)
      case "cache": readCache(value)
      case "background": readBackground(value)
      case "colors": readColors(value)
      case "keys": readKeys(value)
      default: problem(lines.line(key), "'\(key)' is no setting; 'parley config' lists them")
      }
    }
  }

  /// The keys of a table as the file has them.
  private func inOrder(_ table: [String: TableValue], _ path: String) -> [String] {
    table.keys.sorted { (lines.line(path + $0), $0) < (lines.line(path + $1), $1) }
  }

  // MARK: Settings

  private mutating func readNames(_ value: TableValue) {
    guard let name = string(value, "names") else { return }
    switch name {
    case "source": config.settings.names = .source
    case "en", "de", "fr", "uk", "ru": config.settings.names = .language(name)
    default: wrong("names", "\"\(name)\" is none of en, de, fr, uk, ru, source")
    }
  }

  private mutating func readColumns(_ value: TableValue) {
    guard let count = value.integer, (1...5).contains(count) else {
      return wrong("columns", "must be a number from 1 to 5")
    }
    config.settings.columns = count
  }

  private mutating func readMouse(_ value: TableValue) {
    guard let isOn = value.boolean else { return wrong("mouse", "must be true or false") }
    config.settings.mouse = isOn
  }

  private mutating func readCache(_ value: TableValue) {
    guard let megabytes = value.integer, (0...1_000_000).contains(megabytes) else {
      return wrong("cache", "must be a number of megabytes from 0 to 1000000")
    }
    config.cache = megabytes
  }

  private mutating func readBackground(_ value: TableValue) {
    guard let name = string(value, "background") else { return }
    switch name {
    case "auto": break
    case "dark": config.settings.theme = Theme()
    case "light": config.settings.theme = .light
    default: wrong("background", "\"\(name)\" is none of auto, dark, light")
    }
  }

  /// Read last of all settings of colour, whatever its place: TOML wants tables behind plain keys.
  private mutating func readColors(_ value: TableValue) {
    guard let table = value.table else { return wrong("colors", "must be a table: [colors]") }
    for key in inOrder(table, "colors.") {
      let path = "colors.\(key)"
      guard let role = Theme.Role(rawValue: key) else {
        wrong(path, "is none of \(Theme.Role.allCases.map(\.rawValue).joined(separator: ", "))")
        continue
      }
      guard let name = table[key].flatMap({ string($0, path) }) else { continue }
      guard let color = Color(name) else {
        wrong(path, "\"\(name)\" is no colour; write \"cyan\", \"bright-cyan\", \"#d78700\" or \"172\"")
        continue
      }
      config.settings.theme[role] = color
    }
  }

  private mutating func readKeys(_ value: TableValue) {
    guard let table = value.table else { return wrong("keys", "must be a table: [keys]") }
    let known = Set(CommandTable.standard.commands.map(\.id))
    for id in inOrder(table, "keys.") {
      let path = "keys.\(id)"
      guard known.contains(id) else {
        wrong(path, "is no command; 'parley config' lists them")
        continue
      }
      guard let written = keyNames(table[id]) else {
        wrong(path, "must be a key or a list of keys: \"x\" or [\"x\", \"ctrl-n\"]")
        continue
      }
      var keys: [KeySequence] = []
      for name in written {
        if let key = KeySequence(name) { keys.append(key) } else { wrong(path, "\"\(name)\" is no key") }
      }
      if keys.count == written.count { config.keys[id] = keys }
    }
    reportConflicts()
  }

  private func keyNames(_ value: TableValue?) -> [String]? {
    if let name = value?.string { return [name] }
    guard let array = value?.array else { return nil }
    let names = array.compactMap { $0.string }
    return names.count == array.count ? names : nil
  }

  /// A key may be taken from another command, but not given to two.
  private mutating func reportConflicts() {
    var told: Set<String> = []
    for conflict in config.table.conflicts {
      let words = conflict.split(separator: " ").map(String.init)
      guard let key = words.first, let id = words.last, config.keys[id] != nil, told.insert(id).inserted else {
        continue
      }
      problem(lines.line("keys.\(id)"), "\(id): another command is on \"\(key)\" already and keeps it")
    }
  }

  // MARK: Mistakes

  private mutating func string(_ value: TableValue, _ path: String) -> String? {
    if let string = value.string { return string }
    wrong(path, "must be a text in quotes")
    return nil
  }

  private mutating func wrong(_ path: String, _ what: String) {
    let name = path.split(separator: ".").last.map(String.init) ?? path
    problem(lines.line(path), "\(name): \(what); the default is used")
  }

  private mutating func problem(_ line: Int, _ what: String) {
    config.problems.append("\(file):\(line): \(what)")
  }
}

extension Color {
  /// "cyan", "bright-cyan", "default", "#rrggbb", or a number of the palette of 256.
  init?(_ name: String) {
    let names = ["black", "red", "green", "yellow", "blue", "magenta", "cyan", "white"]
    if let index = names.firstIndex(of: name) {
      self = .indexed(UInt8(index))
    } else if name.hasPrefix("bright-"), let index = names.firstIndex(of: String(name.dropFirst(7))) {
      self = .indexed(UInt8(index + 8))
    } else if name == "default" {
      self = .default
    } else if name.hasPrefix("#"), name.utf8.count == 7, let value = UInt32(name.dropFirst(), radix: 16) {
      self = .rgb(UInt8(value >> 16), UInt8(value >> 8 & 0xFF), UInt8(value & 0xFF))
    } else if let index = UInt8(name) {
      self = .indexed(index)
    } else {
      return nil
    }
  }
}
