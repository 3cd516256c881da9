import Foundation
import Frame
import Testing

@testable import Browser

/// Compares a screen with its recording under Golden/, which stands beside the keys that lead to it.
///
/// A missing recording fails; `PARLEY_RECORD=1 swift test --filter Golden` writes them, to be read before they are
/// committed.
func expectGolden(_ name: String, _ driver: Driver, sourceLocation: SourceLocation = #_sourceLocation) {
  let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().appending(
    path: "Golden")
  let file = folder.appending(path: "\(name).txt")
  let size = driver.state.size
  let keys = driver.pressed.isEmpty ? "(none)" : driver.pressed.joined(separator: " ")
  let text = "keys: \(keys)\nsize: \(size.columns)x\(size.rows)\n---\n\(driver.frame.text)"
  if ProcessInfo.processInfo.environment["PARLEY_RECORD"] == "1" {
    do { try text.write(to: file, atomically: true, encoding: .utf8) } catch { Issue.record(error) }
    return
  }
  guard let recorded = try? String(contentsOf: file, encoding: .utf8) else {
    Issue.record("there is no recording \(name).txt; record it with PARLEY_RECORD=1", sourceLocation: sourceLocation)
    return
  }
  guard recorded != text else { return }
  let old = recorded.split(separator: "\n", omittingEmptySubsequences: false)
  let new = text.split(separator: "\n", omittingEmptySubsequences: false)
  let row = zip(old, new).enumerated().first { $0.element.0 != $0.element.1 }?.offset ?? min(old.count, new.count)
  let was = row < old.count ? old[row] : "(nothing)"
  let now = row < new.count ? new[row] : "(nothing)"
  Issue.record(
    "\(name).txt differs in line \(row + 1):\n was \(was)\n now \(now)\n\n\(text)", sourceLocation: sourceLocation)
}
