import CToml

/// Gathers what toml++ tells of a text, value after value, into a table.
final class TOMLTree {
  private enum Open {
    case table([String: TableValue])
    case array([TableValue])
  }

  /// The tables and arrays not closed yet with the key each of them stands under, the outermost table first.
  private var open: [(key: String, value: Open)] = [("", .table([:]))]
  private var key = ""

  private init() {}

  static func read(_ text: String) throws(TOMLMistake) -> TableValue {
    let tree = TOMLTree()
    var message = [CChar](repeating: 0, count: 256)
    var text = text
    let line = withExtendedLifetime(tree) {
      text.withUTF8 { bytes in
        bytes.withMemoryRebound(to: CChar.self) {
          ctoml_read($0.baseAddress, $0.count, tree.visitor, &message, message.count)
        }
      }
    }
    guard line == 0 else {
      let description = message.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }
      throw TOMLMistake(line: line, description: String(decoding: description, as: UTF8.self))
    }
    return tree.close()
  }

  /// The container is taken out while it grows, so that it is not copied.
  private func add(_ value: TableValue) {
    switch open[open.count - 1].value {
    case .table(var values):
      open[open.count - 1].value = .table([:])
      values[key] = value
      open[open.count - 1].value = .table(values)
    case .array(var values):
      open[open.count - 1].value = .array([])
      values.append(value)
      open[open.count - 1].value = .array(values)
    }
  }

  private func close() -> TableValue {
    let closed = open.removeLast()
    key = closed.key
    switch closed.value {
    case .table(let values): return .table(values)
    case .array(let values): return .array(values)
    }
  }
}

extension TOMLTree {
  /// What C calls: functions that capture nothing and find the tree again by its address.
  private var visitor: ctoml_visitor {
    ctoml_visitor(
      context: Unmanaged.passUnretained(self).toOpaque(),
      open_table: { TOMLTree.at($0).open.append((TOMLTree.at($0).key, .table([:]))) },
      open_array: { TOMLTree.at($0).open.append((TOMLTree.at($0).key, .array([]))) },
      close: { tree in
        let closed = TOMLTree.at(tree).close()
        TOMLTree.at(tree).add(closed)
      },
      key: { TOMLTree.at($0).key = TOMLTree.string($1, $2) },
      string: { TOMLTree.at($0).add(.string(TOMLTree.string($1, $2))) },
      integer: { TOMLTree.at($0).add(.integer(Int($1))) },
      real: { TOMLTree.at($0).add(.double($1)) },
      boolean: { TOMLTree.at($0).add(.boolean($1)) },
      moment: { _ in })
  }

  private static func at(_ context: UnsafeMutableRawPointer?) -> TOMLTree {
    // The visitor lives inside `read` alone, which keeps the tree.
    Unmanaged.fromOpaque(context.unsafelyUnwrapped).takeUnretainedValue()
  }

  private static func string(_ bytes: UnsafePointer<CChar>?, _ length: Int) -> String {
    UnsafeBufferPointer(start: bytes, count: length).withMemoryRebound(to: UInt8.self) {
      String(decoding: $0, as: UTF8.self)
    }
  }
}
