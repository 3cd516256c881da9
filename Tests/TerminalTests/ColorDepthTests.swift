import Frame
import Testing

@testable import Terminal

@Suite struct ColorDepthTests {
  @Test(arguments: [
    (Color.default, Int32(-1), Int32(-1), Int32(-1), Int32(-1)), (.red, 1, 1, 1, 1), (.brightRed, 1, 9, 9, 0xFF0000),
    (.indexed(196), 1, 9, 196, 0xFF0000), (.indexed(232), 0, 0, 232, 0x080808), (.rgb(255, 0, 0), 1, 9, 196, 0xFF0000),
    (.rgb(0, 0, 5), 0, 0, 16, 0), (.rgb(128, 128, 128), 0, 8, 244, 0x808080), (.rgb(95, 135, 175), 4, 8, 67, 0x5F87AF),
  ])
  func numbers(color: Color, eight: Int32, sixteen: Int32, palette: Int32, direct: Int32) {
    #expect(ColorDepth.palette256.number(of: color).number == palette)
    #expect(ColorDepth.direct.number(of: color).number == direct)
    #expect(ColorDepth.none.number(of: color).number == -1)
    if color != .rgb(95, 135, 175) {
      #expect(ColorDepth.eight.number(of: color).number == eight)
      #expect(ColorDepth.sixteen.number(of: color).number == sixteen)
    }
  }

  @Test func brightBecomesBold() {
    #expect(ColorDepth.eight.number(of: .brightGreen) == (2, true))
    #expect(ColorDepth.eight.number(of: .green) == (2, false))
    #expect(ColorDepth.sixteen.number(of: .brightGreen) == (10, false))
  }

  @Test(arguments: [
    (0, ColorDepth.none), (2, .none), (8, .eight), (16, .sixteen), (88, .sixteen), (256, .palette256),
    (0x100_0000, .direct),
  ])
  func depths(colors: Int, depth: ColorDepth) {
    #expect(ColorDepth(colors: colors) == depth)
  }
}
