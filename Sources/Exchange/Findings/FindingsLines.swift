import Corpus
import FoundationEssentials
import Lexicon
import Reading

/// Texts in, findings out, one JSON object a line: the part of the work that needs one text at a time, for whatever
/// engine spreads it over machines.
public struct FindingsLines: Sendable {
  private let reader: Reader
  private let documents: DocumentReader

  /// A line that cannot be used, and why.
  public struct Mistake: Error, CustomStringConvertible {
    public var description: String
  }

  public init(_ lexicon: Lexicon) {
    reader = Reader(lexicon)
    documents = reader.documentReader
  }

  private struct TextRecord: Codable {
    var id: String
    var text: String?
    /// The bytes of a file in any encoding; base64 in JSON.
    var data: Data?
    var date: String?
    var language: String?
    var source: String?
  }

  /// Reads the text of one line and tells what it says.
  /// - Parameter line: `{"id","text" or "data","date"?,"language"?,"source"?}` in JSON.
  /// - Returns: a line without its end.
  public func extract(_ line: [UInt8]) throws(Mistake) -> [UInt8] {
    let record: TextRecord = try Self.decode(line)
    guard !record.id.isEmpty else { throw Mistake(description: "the id is empty") }
    return try encoded(reader.read(document(record)))
  }

  private func document(_ record: TextRecord) throws(Mistake) -> Document {
    let told = FrontMatter(
      toldDate: record.date, source: record.source, language: record.language.flatMap { Language($0) })
    switch (record.text, record.data) {
    case (let text?, nil): return documents.document(id: record.id, text: text, told: told)
    case (nil, let data?):
      do { return try documents.document(id: record.id, contents: Array(data), told: told) } catch {
        throw Mistake(description: error.description)
      }
    case (nil, nil): throw Mistake(description: "has neither \"text\" nor \"data\"")
    case (_?, _?): throw Mistake(description: "has both \"text\" and \"data\"")
    }
  }

  /// A line, without its end, of findings.
  public func encoded(_ findings: Findings) throws(Mistake) -> [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    do { return Array(try encoder.encode(FindingsRecord(findings, reader.lexicon))) } catch {
      throw Mistake(description: "\(error)")
    }
  }

  /// The findings of a line that ``extract(_:)`` gave.
  public func findings(_ line: [UInt8]) throws(Mistake) -> Findings {
    let record: FindingsRecord = try Self.decode(line)
    do { return try record.findings(reader.lexicon) } catch {
      throw Mistake(description: "\(record.id): \(error.what)")
    }
  }

  private static func decode<Record: Decodable>(_ line: [UInt8]) throws(Mistake) -> Record {
    do { return try JSONDecoder().decode(Record.self, from: Data(line)) } catch let error as DecodingError {
      throw Mistake(description: text(error))
    } catch {
      throw Mistake(description: "is no JSON object")
    }
  }

  private static func text(_ error: DecodingError) -> String {
    switch error {
    case .keyNotFound(let key, _): "has no \"\(key.stringValue)\""
    case .typeMismatch(_, let context), .valueNotFound(_, let context):
      "\"\(context.codingPath.map(\.stringValue).joined(separator: "."))\" holds another type"
    case .dataCorrupted(let context) where context.codingPath.last?.stringValue == "data": "\"data\" is not base64"
    default: "is no JSON object"
    }
  }
}
