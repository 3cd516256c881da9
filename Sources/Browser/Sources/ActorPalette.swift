import Frame

/// Colours of actors: the same for the same actor wherever it is shown, and different for those of one event.
enum ActorPalette {
  /// Of xterm's 256, those that read well on dark ground.
  static let colors: [Color] = [33, 166, 70, 133, 37, 172, 161, 99, 64, 31, 203, 107].map(Color.indexed)
  /// What stands for each on light ground: the same hue, darker.
  static let onLight: [Color] = [26, 130, 28, 90, 29, 94, 125, 57, 58, 24, 160, 22].map(Color.indexed)

  static func color(_ id: String) -> Color { colors[slot(id)] }

  /// By index: who comes first keeps the colour of its id, who would have the same takes the next one free.
  static func colors(_ actors: [(index: Int, id: String)]) -> [Int: Color] {
    var taken: Set<Int> = []
    var result: [Int: Color] = [:]
    for actor in actors where result[actor.index] == nil {
      var place = slot(actor.id)
      if taken.count < colors.count {
        while taken.contains(place) { place = (place + 1) % colors.count }
      }
      taken.insert(place)
      result[actor.index] = colors[place]
    }
    return result
  }

  /// FNV-1a of the id.
  private static func slot(_ id: String) -> Int {
    let hash = id.utf8.reduce(UInt32(0x811C_9DC5)) { ($0 ^ UInt32($1)) &* 0x0100_0193 }
    return Int((hash ^ hash >> 16) % UInt32(colors.count))
  }
}
