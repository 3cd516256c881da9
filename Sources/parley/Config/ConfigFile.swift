extension Config {
  /// The user's file, or the defaults where there is none.
  /// - Parameter path: a file named on the command line, which must exist.
  static func load(_ path: String?) throws -> Config {
    let isLight = isGroundLight
    guard let file = path ?? UserDirectory.config.path("config.toml") else {
      return Config("", file: "", isLight: isLight)
    }
    guard let text = try contents(of: file, mustExist: path != nil) else {
      return Config("", file: file, isLight: isLight)
    }
    return Config(text, file: file, isLight: isLight)
  }

  /// The limit of the cache for commands that need no other setting; a file with mistakes is the browser's matter.
  static var cacheMegabytes: Int { (try? load(nil))?.cache ?? CacheFolder.defaultMegabytes }

  /// rxvt, konsole and others tell "foreground;background" in numbers of the palette; 7 and 9 to 15 are light.
  private static var isGroundLight: Bool {
    guard let value = Environment.variable("COLORFGBG"),
      let ground = value.split(separator: ";").last.flatMap({ Int($0) })
    else { return false }
    return ground == 7 || (9...15).contains(ground)
  }

  private static func contents(of path: String, mustExist: Bool) throws -> String? {
    let bytes: [UInt8]?
    do { bytes = try UserFile.contents(path) } catch { throw Failure(error.description, status: 2) }
    guard let bytes else {
      if mustExist { throw Failure("\(path): no such file; 'parley config' prints one to begin with", status: 2) }
      return nil
    }
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw Failure("\(path): is not UTF-8; save it as UTF-8", status: 2)
    }
    return text
  }
}
