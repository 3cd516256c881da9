import Corpus
import Lexicon
import Names
import Reading

/// What reading texts and building chronicles of them is done with: made once, of the lexicon alone.
public struct LoadingTools: Sendable {
  public let lexicon: Lexicon
  public let reader: Reader
  public let documents: DocumentReader
  let counts: CountReader

  public init(_ lexicon: Lexicon) {
    self.lexicon = lexicon
    reader = Reader(lexicon)
    documents = reader.documentReader
    counts = CountReader(lexicon)
  }
}
