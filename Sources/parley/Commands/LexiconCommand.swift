import ArgumentParser
import Corpus
import Frame
import Glibc
import Lexicon
import Reading

/// Checks, compiles and explains the lexicon.
struct LexiconCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "lexicon", abstract: "Check, compile or question the lexicon of actors and languages.",
    subcommands: [Check.self, Compile.self, Explain.self, Trace.self])

  struct Check: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "check",
      abstract: "Report every mistake in a lexicon directory, with file and line.")

    @Argument(help: "A directory laid out as data/lexicon.")
    var directory = "data/lexicon"

    func run() throws {
      let source: LexiconSource
      do { source = try SourceReader.read(directory) } catch { throw Failure(error.description, status: 3).leave() }
      var problems = source.problems + source.check()
      if let lexicon = try? Lexicon(compiled: Compiler.compile(source)) { problems += Grammar.problems(in: lexicon) }
      for problem in problems.sorted(by: { ($0.file, $0.line) < ($1.file, $1.line) }) {
        output("\(directory)/\(problem)\n")
      }
      let counts = LexiconActor.Class.allCases.map { kind -> String in
        let count = source.actors.count { $0.class == kind }
        switch kind {
        case .person: return "\(count) persons (\(source.personsWithoutOffice) without office)"
        case .country: return "\(count) countries"
        case .organisation, .place: return "\(count) \(kind.name)s"
        }
      }
      output("\(counts.joined(separator: ", ")), \(source.languages.count) languages: \(problems.count) problems\n")
      if !problems.isEmpty { throw ExitCode(1) }
    }
  }

  struct Compile: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "compile",
      abstract: "Compile a lexicon directory into the form the program carries.")

    @Argument(help: "A directory laid out as data/lexicon.")
    var directory: String

    @Option(name: .shortAndLong, help: "The file to write.")
    var output: String

    func run() throws {
      let source: LexiconSource
      do { source = try SourceReader.read(directory) } catch { throw Failure(error.description, status: 3).leave() }
      for problem in source.problems { warn("\(directory)/\(problem)") }
      let bytes = Compiler.compile(source, languageTables: LanguageProfiles.compiled(source))
      guard let file = fopen(output, "w") else {
        throw Failure("can't write \(output): \(String(cString: strerror(errno)))", status: 1).leave()
      }
      let written = fwrite(bytes, 1, bytes.count, file)
      guard fclose(file) == 0, written == bytes.count else { throw Failure("can't write \(output)", status: 1).leave() }
    }
  }

  struct Trace: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "trace",
      abstract: "Show how a text is read: parties, event words, dates and claims of every sentence.")

    @Argument(help: "A text.")
    var file: String

    @OptionGroup var lexicon: LexiconOptions

    func run() throws {
      do {
        let reader = Reader(try lexicon.load())
        for file in try CorpusWalker.list(root: file).files {
          for line in reader.trace(try reader.documentReader.read(file)).split(separator: "\n") {
            output(Charset.unicode.visible(line) + "\n")
          }
        }
      } catch let failure as Failure {
        throw failure.leave()
      } catch let problem as CorpusProblem {
        throw Failure(problem.description, status: 3).leave()
      }
    }
  }

  struct Explain: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "explain",
      abstract: "Show how a name would be read.")

    @Argument(help: "A name in any language and case form.")
    var name: String

    @OptionGroup var lexicon: LexiconOptions

    func run() throws {
      let lexicon: Lexicon
      do { lexicon = try self.lexicon.load() } catch let failure as Failure { throw failure.leave() }
      let senses = lexicon.senses(of: name)
      if senses.isEmpty {
        output("\(name): not in the lexicon\n")
        throw ExitCode(1)
      }
      for sense in senses { output(describe(sense, lexicon)) }
    }

    private func describe(_ sense: Sense, _ lexicon: Lexicon) -> String {
      let languages = lexicon.languages.filter { lexicon.languageBit($0) & sense.languages != 0 }.joined(separator: " ")
      let form = sense.flags.contains(.inflected) ? ", case form" : ""
      switch sense.kind {
      case .office: return "office: \(lexicon.offices[Int(sense.reference)].name) (\(languages))\n"
      case .marker: return "function word: \(lexicon.markers[Int(sense.reference)]) (\(languages))\n"
      case .trigger:
        let trigger = lexicon.triggers[Int(sense.reference)].table
        let kind = [trigger["type"]?.string, trigger["mode"]?.string].compactMap { $0 }.joined(separator: ", ")
        let form = TriggerForm(rawValue: Int(sense.detail))?.key ?? ""
        return "event word: \(kind), \(form) (\(languages))\n"
      case .givenName: return "given name (\(languages))\n"
      default:
        let actor = lexicon.actor(Int(sense.reference))
        let offices = actor.offices.map { "    \($0.whom) \($0.office) \($0.years)\n" }.joined()
        return
          "\(sense.kind): \(actor.name) [\(actor.id)], \(actor.class.name)\(actor.country.map { " of \($0)" } ?? "")\(form) (\(languages))\n\(offices)"
      }
    }
  }
}
