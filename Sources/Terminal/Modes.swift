import CNcurses
import Frame
import Glibc

/// Terminal modes that ncurses does not set by itself: application keys, bracketed paste, the mouse.
struct Modes {
  private let on: [UInt8]
  private let off: [UInt8]

  init(name: String, mouse: Bool) {
    var on = Self.capability("smkx")
    var off = Self.capability("rmkx")
    if Self.isModern(name) {
      // Bracketed paste, and xterm's mouse reports in SGR form (XTerm Control Sequences, ctlseqs).
      on += Array("\u{1B}[?2004h".utf8)
      off = Array("\u{1B}[?2004l".utf8) + off
      if mouse {
        on += Array("\u{1B}[?1002h\u{1B}[?1006h".utf8)
        off = Array("\u{1B}[?1006l\u{1B}[?1002l".utf8) + off
      }
    }
    self.on = on
    self.off = off
  }

  func enter() { writeToTerminal(on) }
  func leave() { writeToTerminal(off) }

  /// A crash leaves colours, modes, cursor and alternate screen as they were, too.
  func guardAgainstCrashes() {
    let farewell = Self.capability("sgr0") + Self.capability("op") + off + Self.capability("cnorm")
    let bytes = farewell + Self.capability("rmcup")
    nc_set_farewell(bytes, bytes.count)
  }

  private static func capability(_ name: String) -> [UInt8] {
    nc_string(name).map { withoutPadding(Array(String(cString: $0).utf8)) } ?? []
  }

  /// Padding "$<5>" is for serial terminals of the past.
  private static func withoutPadding(_ bytes: [UInt8]) -> [UInt8] {
    var kept: [UInt8] = []
    var index = 0
    while index < bytes.count {
      if bytes[index...].starts(with: "$<".utf8), let end = bytes[index...].firstIndex(of: UInt8(ascii: ">")) {
        index = end + 1
      } else {
        kept.append(bytes[index])
        index += 1
      }
    }
    return kept
  }

  /// Terminals that know private modes, or at least ignore those that they do not know.
  private static func isModern(_ name: String) -> Bool {
    nc_string("BE") != nil || nc_string("setaf") != nil && !name.hasPrefix("linux") && !name.hasPrefix("ansi")
  }
}

/// Writes past ncurses, whose own output must have been flushed by a refresh. A terminal that is gone is not an error
/// here: the next event tells.
func writeToTerminal(_ bytes: [UInt8]) {
  var sent = 0
  bytes.withUnsafeBytes { buffer in
    while sent < buffer.count, let start = buffer.baseAddress {
      let count = write(STDOUT_FILENO, start + sent, buffer.count - sent)
      if count > 0 {
        sent += count
      } else if errno == EAGAIN {
        var ready = pollfd(fd: STDOUT_FILENO, events: Int16(POLLOUT), revents: 0)
        if poll(&ready, 1, 1000) <= 0 { return }
      } else if errno != EINTR {
        return
      }
    }
  }
}
