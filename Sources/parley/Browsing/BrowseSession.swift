import Browser
import Chronicle
import Corpus
import Frame
import Glibc
import Lexicon
import Reading
import Terminal

/// The browser on a terminal: waits for keys and texts, lets the state take them in, shows the frame.
struct BrowseSession {
  private var state: BrowserState
  private let loading: BackgroundLoad
  private let charset: Charset
  private let commands: BackgroundCommand
  /// Where the session is kept; `nil` for nowhere.
  private let files: SessionFiles?
  /// Where the corrections are kept; `nil` for nowhere.
  private var corrections: CorrectionsFile?
  /// How many entries of the log are in its file.
  private var written = 0
  /// When the keys count as resting.
  private var quietAt: ContinuousClock.Instant?
  /// How many keys came at once.
  private var keysAtOnce = 0
  /// So many keys at once were kept back on their way, by a line that stood still or a busy machine: the last one is
  /// where the user wants to be, and what follows it need not wait for the next key of a finger that rests on it.
  private static let stallOfKeys = 50

  init(
    root: String, lexicon: Lexicon, config: Config, loading: BackgroundLoad, corrections: CorrectionsFile?,
    terminal: inout Terminal
  ) {
    self.loading = loading
    self.corrections = corrections
    charset = .terminal(terminal.repertoire)
    state = BrowserState(
      root: root, size: terminal.size, charset: charset, table: config.table, settings: config.settings,
      countryNames: Self.countryNames(lexicon, config.settings.names))
    commands = BackgroundCommand(waker: terminal.waker)
    files = SessionFiles(root: root)
    if let saved = files?.load() { state.restore(saved) }
    if let corrections { _ = state.update(.corrections(corrections.corrections, path: corrections.path)) }
    _ = state.update(.progress(CorpusLoader.Progress(files: 0, totalFiles: 0, bytes: 0, totalBytes: 0)))
    _ = state.update(.fileProblems(config.problems))
    let mistakes = config.problems + (corrections?.corrections.mistakes ?? [])
    if let problem = mistakes.first {
      _ = state.update(
        .notice(mistakes.count > 1 ? "\(problem) (and \(mistakes.count - 1) more: p lists them)" : problem))
    }
  }

  static func countryNames(_ lexicon: Lexicon, _ language: LabelLanguage) -> [String: String] {
    var names: [String: String] = [:]
    let view = lexicon.view
    for index in 0..<view.actorCount {
      let facts = view.facts(index)
      guard facts.class == .country, let code = ActorFacts.unpack(facts.country) else { continue }
      names[code] = view.name(index)
      if case .language(let language) = language, let name = view.names(of: index, in: [language])[0].first {
        names[code] = name
      }
    }
    return names
  }

  /// Runs until the user leaves or the terminal is gone.
  mutating func run(_ terminal: inout Terminal) {
    defer {
      loading.cancel()
      _ = keep()
    }
    while true {
      terminal.show(state.frame())
      loading.sweep()
      let clock = ContinuousClock()
      let events = terminal.events(waiting: quietAt.map { max(.zero, $0 - clock.now) })
      if events.isEmpty, quietAt != nil {
        quietAt = nil
        guard take(.quiet, &terminal) else { return }
      }
      keysAtOnce = events.count { if case .key = $0 { true } else { false } }
      for event in events {
        switch event {
        case .terminated: return
        case .key(let key): guard take(.key(key), &terminal) else { return }
        case .woken:
          if loading.failure != nil { return }
          for message in loading.messages() + commands.messages() { guard take(message, &terminal) else { return } }
          if loading.filesChanged() { rereadCorrections() }
        }
      }
    }
  }

  /// False to leave.
  private mutating func take(_ message: Message, _ terminal: inout Terminal) -> Bool {
    state.now = Int64(time(nil))
    switch message {
    case .picture, .indexes: loading.retire(state.holdings)
    default: break
    }
    for effect in state.update(message) {
      switch effect {
      case .quit: return false
      case .copy(let text, let what): report(copying(text, what, &terminal))
      case .page(let text, let line): report(paging(text, line, &terminal))
      case .edit(let document, let line): report(editing(document, line, &terminal))
      case .editFile(let path, let line): report(editing(path: path, line, &terminal))
      case .pipe(let command, let text): commands.run(command, input: text)
      case .exportLog(let path): report(exporting(path))
      case .keepSession: report(keep())
      case .correct(let correction):
        report(changeCorrections { file throws(UserFileError) in try file.add(correction) })
      case .takeBack(let index): report(changeCorrections { file throws(UserFileError) in try file.remove(index) })
      case .awaitQuiet(let milliseconds):
        let wait = keysAtOnce > Self.stallOfKeys ? min(milliseconds, 15) : milliseconds
        quietAt = ContinuousClock.now + .milliseconds(wait)
      }
    }
    return true
  }

  private mutating func report(_ text: String?) {
    if let text { _ = state.update(.notice(text)) }
  }

  private func copying(_ text: String, _ what: String, _ terminal: inout Terminal) -> String? {
    terminal.copy(text) ? "copied \(what) to your clipboard" : "the paragraph is too long for the clipboard"
  }

  /// Writes the session and the log down.
  /// - Returns: what went wrong.
  private mutating func keep() -> String? {
    guard let files else { return nil }
    do throws(UserFileError) {
      try files.save(state.savedSession)
      try files.append(Array(state.log.entries[written...]))
      written = state.log.entries.count
      return nil
    } catch {
      return "the session is not kept: \(error)"
    }
  }

  /// - Returns: what went wrong.
  private mutating func changeCorrections(
    _ change: (inout CorrectionsFile) throws(UserFileError) -> Void
  ) -> String? {
    guard var file = corrections else { return "there is no place to keep corrections" }
    do throws(UserFileError) {
      try change(&file)
    } catch {
      return "not corrected: \(error)"
    }
    corrections = file
    _ = state.update(.corrections(file.corrections, path: file.path))
    loading.correct(file.corrections)
    return nil
  }

  /// Somebody wrote into the folder of the corrections: what they say now holds from now on.
  private mutating func rereadCorrections() {
    guard corrections?.reread() == true, let file = corrections else { return }
    _ = state.update(.corrections(file.corrections, path: file.path))
    let mistake = file.corrections.mistakes.first
    report(mistake.map { "corrections: \($0)" } ?? "the corrections were changed and are applied")
    loading.correct(file.corrections)
  }

  private func exporting(_ path: String) -> String {
    let entries = Array(state.log.entries[written...])
    let text = files?.log(with: entries) ?? LogEntry.header + entries.map(\.line).joined()
    do throws(UserFileError) {
      try UserFile.create(path, with: text)
      return "wrote what was looked at into \(path)"
    } catch {
      return error.description
    }
  }

  /// Control characters in the text are made visible before a pager gets them.
  private func paging(_ text: String, _ line: Int, _ terminal: inout Terminal) -> String? {
    let safe = text.split(separator: "\n", omittingEmptySubsequences: false).map { charset.visible($0) }
    let pager = Environment.variable("PAGER") ?? "less"
    let knowsLines = ["less", "more", "most"].contains(pager.split(separator: " ").first.map(String.init) ?? "")
    return run(pager, knowsLines ? ["+\(line)"] : [], input: safe.joined(separator: "\n"), &terminal)
  }

  private func editing(_ document: String, _ line: Int, _ terminal: inout Terminal) -> String? {
    guard let file = loading.file(ofDocument: document),
      let path = String(validating: file.path, as: UTF8.self)
    else { return "\(document) is no file with a readable name" }
    return editing(path: path, line, &terminal)
  }

  private func editing(path: String, _ line: Int, _ terminal: inout Terminal) -> String? {
    run(
      Environment.variable("VISUAL") ?? Environment.variable("EDITOR") ?? "vi", ["+\(line)", path], input: nil,
      &terminal)
  }

  /// Runs a program that the user named, which may come with arguments of its own, hence the shell.
  private func run(_ program: String, _ arguments: [String], input: String?, _ terminal: inout Terminal) -> String? {
    let command = Command(["sh", "-c", "exec \(program) \"$@\"", program] + arguments)
    do {
      let status = try terminal.run(command, input: input)
      return status == 0 ? nil : "\(program) ended with status \(status)"
    } catch {
      return "\(program): \(error)"
    }
  }

}
