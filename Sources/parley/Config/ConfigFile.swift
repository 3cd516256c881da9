import Glibc

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

  /// rxvt, konsole and others tell "foreground;background" in numbers of the palette; 7 and 9 to 15 are light.
  private static var isGroundLight: Bool {
    guard let value = getenv("COLORFGBG").map({ String(cString: $0) }),
      let ground = value.split(separator: ";").last.flatMap({ Int($0) })
    else { return false }
    return ground == 7 || (9...15).contains(ground)
  }

  private static func contents(of path: String, mustExist: Bool) throws -> String? {
    guard let file = fopen(path, "re") else {
      if errno == ENOENT || errno == ENOTDIR, !mustExist { return nil }
      throw Failure("\(path): \(String(cString: strerror(errno)))", status: 2)
    }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 14)
    while case let count = fread(&buffer, 1, buffer.count, file), count > 0 { bytes += buffer[..<count] }
    guard ferror(file) == 0 else { throw Failure("\(path): \(String(cString: strerror(errno)))", status: 2) }
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw Failure("\(path): is not UTF-8; save it as UTF-8", status: 2)
    }
    return text
  }
}
