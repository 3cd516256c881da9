import Corpus
import Lexicon
import Reading

/// The project's own lexicon, compiled once for all tests of a process, and short ways to read texts with it.
public enum TestLexicon {
  /// The directory of the lexicon's files, absolute.
  public static let directory =
    "/" + #filePath.split(separator: "/").dropLast(3).joined(separator: "/") + "/data/lexicon"

  /// The entries of the files; nothing else in the tests reads them.
  public static let source: LexiconSource = {
    do { return try SourceReader.read(directory) } catch { fatalError("\(error)") }
  }()

  public static let lexicon: Lexicon = {
    let bytes = Compiler.compile(source, languageTables: LanguageProfiles.compiled(source))
    do { return try Lexicon(compiled: bytes) } catch { fatalError("\(error)") }
  }()

  public static let reader = Reader(lexicon)
  public static let documents = reader.documentReader

  /// A text as a document with a front matter that tells its language and, where given, the day of publication.
  public static func document(_ text: String, _ language: String, published: String? = nil, id: String = "text.txt")
    -> Document
  {
    let date = published.map { "date: \($0)\n" } ?? ""
    return documents.document(id: id, text: "---\nlanguage: \(language)\n\(date)---\n\(text)\n")
  }

  public static func read(_ text: String, _ language: String, published: String? = nil, id: String = "text.txt")
    -> Findings
  {
    reader.read(document(text, language, published: published, id: id))
  }
}
