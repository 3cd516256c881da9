import Corpus
import Testing

@Suite struct ContentHashTests {
  /// Of the xxHash library (XXH64, seed 0): every way through the algorithm.
  @Test(
    arguments: [
      (0, 0xEF46_DB37_51D8_E999), (1, 0xA96C_7F0C_E858_BBB7), (3, 0xBED4_3740_EE63_32BB), (4, 0xFA21_2AE4_4B3B_B23D),
      (7, 0x2744_460D_D675_D2C0), (8, 0x994B_676B_71CE_94DD), (12, 0xB92F_588C_E720_786E), (31, 0x6711_D55E_306B_5D8F),
      (32, 0x07F7_B8E3_BC5D_6E25), (33, 0x09F8_5EEB_4E1C_BE9F), (63, 0xB7C9_968C_066C_B6A5),
      (64, 0x50D4_159A_0411_632E), (100, 0x9DDA_DA11_D3DC_2D8F), (1000, 0x0BF0_BDBC_C82E_B373),
    ] as [(Int, UInt64)])
  func isXXH64(count: Int, hash: UInt64) {
    #expect(ContentHash.of((0..<count).map { UInt8(truncatingIfNeeded: $0 * 131 + 7) }) == hash)
  }

  @Test func takesPartsOfBuffers() {
    let bytes = (0..<100).map { UInt8($0) }
    for start in 0..<9 {
      let part = bytes.withUnsafeBytes { ContentHash.of(UnsafeRawBufferPointer(rebasing: $0[start..<77])) }
      #expect(part == ContentHash.of(Array(bytes[start..<77])))
    }
  }
}
