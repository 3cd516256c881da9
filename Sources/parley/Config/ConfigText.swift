import Browser

/// The commented defaults: what `parley config` prints, and what a configuration file looks like.
enum ConfigText {
  static var defaults: String {
    """
    # parley's settings. Put this at $XDG_CONFIG_HOME/parley/config.toml (~/.config/parley/config.toml) and change what
    # you like. A line that begins with # stands at its default.

    # What labels call actors in: en, de, fr, uk, ru, or "source" for the language that names them most.
    # names = "en"

    # Columns of sources at most, 1 to 5.
    # columns = 5

    # A command that the paragraph under the cursor is piped through, with its answer shown: a dictionary, a translator.
    # pipe = "trans -b :en"

    # Give clicks and the wheel to parley instead of the terminal's own selection.
    # mouse = false

    # Megabytes that what was found in texts may take in $XDG_CACHE_HOME/parley, so that archives open quickly the next
    # time ('parley cache' lists it); what was used longest ago goes first. 0 keeps nothing.
    # cache = \(CacheFolder.defaultMegabytes)

    # The terminal's ground: auto (from COLORFGBG, else dark), dark, light.
    # background = "auto"

    # Colours: a name ("cyan", "bright-cyan", "default"), a number of the palette of 256 ("172"), or "#d78700".
    # NO_COLOR in the environment turns all of them off.
    [colors]
    \(colors)

    # Keys: one ("x") or several (["x", "ctrl-n"]); [] takes a command's keys away.
    # Names of keys: a letter or sign, space, tab, enter, escape, up, down, left, right, pageup, pagedown, home, end,
    # f1 to f63, ctrl-x, alt-x.
    [keys]
    \(keys)

    """
  }

  private static var colors: String {
    let defaults: [Theme.Role: String] = [
      .accent: "cyan", .emphasis: "yellow", .good: "green", .bad: "red", .calm: "blue", .special: "magenta",
    ]
    return Theme.Role.allCases.map { "# \($0.rawValue) = \"\(defaults[$0] ?? "default")\"" }.joined(separator: "\n")
  }

  private static var keys: String {
    CommandTable.standard.commands.map { command in
      let keys = command.keys.map { "\"" + escaped($0.description) + "\"" }.joined(separator: ", ")
      return "# \(command.doc)\n# \(command.id) = [\(keys)]"
    }.joined(separator: "\n")
  }

  private static func escaped(_ text: String) -> String {
    text.map { $0 == "\"" || $0 == "\\" ? "\\\($0)" : String($0) }.joined()
  }
}
