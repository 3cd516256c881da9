import CNcurses
import Frame
import Glibc

/// Adopts the user's locale for characters only (numbers and messages stay in C, so that no parser is surprised) and
/// tells whether it is UTF-8.
///
/// Over SSH the locale is often one that the remote machine does not have; when its name says UTF-8, C.UTF-8 does.
public func adoptLocale() -> Charset.Repertoire {
  if setlocale(LC_CTYPE, "") == nil, localeName().map(saysUTF8) == true, setlocale(LC_CTYPE, "C.UTF-8") == nil {
    setlocale(LC_CTYPE, "en_US.UTF-8")
  }
  return saysUTF8(String(cString: nc_codeset())) ? .unicode : .ascii
}

private func localeName() -> String? {
  ["LC_ALL", "LC_CTYPE", "LANG"].lazy.compactMap(environment).first
}

private func saysUTF8(_ name: String) -> Bool {
  let letters = name.lowercased().filter { $0 != "-" }
  return letters == "utf8" || letters.hasSuffix(".utf8") || letters.contains(".utf8@")
}

/// A variable of the environment; nil also when it is empty.
func environment(_ name: String) -> String? {
  guard let value = getenv(name), value.pointee != 0 else { return nil }
  return String(cString: value)
}
