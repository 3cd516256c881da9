import Glibc

/// The variables the user set.
enum Environment {
  /// A variable that holds something.
  static func variable(_ name: String) -> String? {
    guard let value = getenv(name), value.pointee != 0 else { return nil }
    return String(cString: value)
  }
}
