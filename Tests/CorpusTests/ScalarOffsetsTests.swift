import Testing

@testable import Corpus

@Suite struct ScalarOffsetsTests {
  @Test func countsScalarsOfEveryWidth() {
    let text = "aб한😀z"
    #expect(ScalarOffsets.scalarOffsets(of: [0, 1, 3, 6, 10, 11], in: Array(text.utf8)) == [0, 1, 2, 3, 4, 5])
  }

  @Test func agreesWithScalarViewInLongText() {
    let text = String(repeating: "Зустріч у Києві – «28 лютого», 会议 😀. ", count: 40)
    let bytes = Array(text.utf8)
    var offsets: [UInt32] = []
    var expected: [UInt32] = []
    var byte: UInt32 = 0
    for (scalar, index) in zip(text.unicodeScalars, 0...) {
      offsets.append(byte)
      expected.append(UInt32(index))
      byte += UInt32(UTF8.width(scalar))
    }
    #expect(ScalarOffsets.scalarOffsets(of: offsets, in: bytes) == expected)
    #expect(ScalarOffsets.count(ByteRange(0..<bytes.count), in: bytes) == UInt32(text.unicodeScalars.count))
  }

  @Test func takesRepeatedAndOverlongOffsets() {
    #expect(ScalarOffsets.scalarOffsets(of: [2, 2, 99], in: Array("бв".utf8)) == [1, 1, 2])
    #expect(ScalarOffsets.scalarOffsets(of: [], in: []) == [])
    #expect(ScalarOffsets.scalarOffsets(of: [0, 5], in: []) == [0, 0])
  }
}

@Suite struct ValueTests {
  @Test(arguments: [
    ("RU", "ru"), ("de-AT", "de"), ("pt_BR", "pt"), ("und", "und"), ("UND", "und"), ("ceb", "ceb"),
  ])
  func languageReadsPrimarySubtag(tag: String, code: String) {
    #expect(Language(tag)?.code == code)
  }

  @Test(arguments: ["", "e", "englisch", "d3", "русский", "-de"])
  func languageRefusesOtherText(tag: String) {
    #expect(Language(tag) == nil)
  }

  @Test func rangesRelate() {
    let range = ByteRange(start: 4, end: 8)
    #expect(range.count == 4 && range.contains(4) && !range.contains(8))
    #expect(range.overlaps(ByteRange(start: 7, end: 9)) && !range.overlaps(ByteRange(start: 8, end: 9)))
    #expect(range.union(ByteRange(start: 1, end: 5)) == ByteRange(start: 1, end: 8))
    #expect(ByteRange(start: 9, end: 3).range.isEmpty)
  }

  @Test func textIsClampedToTheDocument() {
    let document = Document(id: "a", bytes: Array("Київ".utf8))
    #expect(document.text(ByteRange(start: 2, end: 99)) == "иїв")
    #expect(document.text(ByteRange(start: 50, end: 99)) == "")
  }
}
