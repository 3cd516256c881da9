import Frame
import Names

extension Charset {
  /// What a terminal shows; where that is ASCII only, letters of other scripts are written as Latin ones.
  public static func terminal(_ repertoire: Repertoire) -> Charset {
    Charset(repertoire) { scalar in
      // As in the middle of a word, where most letters stand: "е" is "e" there, not "ye".
      let word = Names.transliterate("т" + String(Character(scalar)), language: "")
      let latin = String(word.dropFirst())
      guard word.unicodeScalars.first == "t", latin.unicodeScalars.first != scalar else { return nil }
      // Signs that only soften the letter before them.
      return latin.isEmpty ? "'" : latin
    }
  }
}
