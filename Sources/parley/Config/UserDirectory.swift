/// Where parley keeps what is the user's, after the XDG Base Directory Specification (0.8): a variable counts when it
/// holds an absolute path.
enum UserDirectory: String {
  case config = "XDG_CONFIG_HOME"
  case state = "XDG_STATE_HOME"
  case data = "XDG_DATA_HOME"
  case cache = "XDG_CACHE_HOME"

  /// The path of a file in parley's folder there, or `nil` when there is no home directory either.
  func path(_ file: String) -> String? {
    if let base = Environment.variable(rawValue), base.hasPrefix("/") { return "\(base)/parley/\(file)" }
    return Environment.variable("HOME").map { "\($0)/\(fallback)/parley/\(file)" }
  }

  private var fallback: String {
    switch self {
    case .config: ".config"
    case .state: ".local/state"
    case .data: ".local/share"
    case .cache: ".cache"
    }
  }
}
