import Corpus
import Reading

/// Unicode scalar offsets for all byte offsets a document's findings use.
struct ScalarMap {
  private let offsets: [UInt32]
  private let scalars: [UInt32]

  init(_ findings: Findings) {
    var used: Set<UInt32> = []
    func add(_ range: ByteRange) {
      used.insert(range.start)
      used.insert(range.end)
    }
    for paragraph in findings.document.paragraphs { add(paragraph.range) }
    for mention in findings.mentions { add(mention.range) }
    for date in findings.dates { add(date.range) }
    for claim in findings.claims { add(claim.range) }
    offsets = used.sorted()
    scalars = ScalarOffsets.scalarOffsets(of: offsets, in: findings.document.bytes)
  }

  /// The scalar offset of a byte offset the findings use.
  subscript(_ offset: UInt32) -> Int {
    var low = 0
    var high = offsets.count
    while low < high {
      let middle = (low + high) / 2
      if offsets[middle] < offset { low = middle + 1 } else { high = middle }
    }
    return low < offsets.count ? Int(scalars[low]) : 0
  }
}
