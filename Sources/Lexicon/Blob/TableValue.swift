/// A TOML value without its source: what a language's files become inside the compiled lexicon.
public indirect enum TableValue: Sendable, Hashable {
  case string(String)
  case integer(Int)
  case double(Double)
  case boolean(Bool)
  case array([TableValue])
  case table([String: TableValue])

  public var string: String? { if case .string(let value) = self { value } else { nil } }
  public var integer: Int? { if case .integer(let value) = self { value } else { nil } }
  public var boolean: Bool? { if case .boolean(let value) = self { value } else { nil } }
  public var array: [TableValue]? { if case .array(let value) = self { value } else { nil } }
  public var table: [String: TableValue]? { if case .table(let value) = self { value } else { nil } }

  public var double: Double? {
    switch self {
    case .double(let value): value
    case .integer(let value): Double(value)
    default: nil
    }
  }

  /// The strings of an array, or one string as an array of one.
  public var strings: [String] {
    switch self {
    case .string(let value): [value]
    case .array(let values): values.compactMap(\.string)
    default: []
    }
  }

  public subscript(_ key: String) -> TableValue? { table?[key] }
}

extension TableValue {
  func write(to blob: inout BlobWriter) {
    switch self {
    case .string(let value):
      blob.write(UInt8(0))
      blob.write(value)
    case .integer(let value):
      blob.write(UInt8(1))
      blob.write(Int64(value))
    case .double(let value):
      blob.write(UInt8(2))
      blob.write(value)
    case .boolean(let value):
      blob.write(UInt8(3))
      blob.write(UInt8(value ? 1 : 0))
    case .array(let values):
      blob.write(UInt8(4))
      blob.write(values) { $1.write(to: &$0) }
    case .table(let values):
      blob.write(UInt8(5))
      blob.write(values.sorted { $0.key < $1.key }) {
        $0.write($1.key)
        $1.value.write(to: &$0)
      }
    }
  }

  init(from blob: inout BlobReader) {
    switch blob.read(UInt8.self) {
    case 0: self = .string(blob.readString())
    case 1: self = .integer(Int(blob.read(Int64.self)))
    case 2: self = .double(blob.readDouble())
    case 3: self = .boolean(blob.read(UInt8.self) == 1)
    case 4: self = .array(blob.readArray { TableValue(from: &$0) })
    default:
      let pairs = blob.readArray { blob in
        let key = blob.readString()
        return (key, TableValue(from: &blob))
      }
      self = .table(Dictionary(pairs) { _, last in last })
    }
  }
}
