import Browser
import Chronicle

/// What a load has to tell, until the terminal's thread asks.
struct LoadMail {
  var progress: CorpusLoader.Progress?
  var picture: Picture?
  /// What is made of the picture; dropped when a newer one comes.
  var indexes: SearchIndexes?
  /// Workers may finish an older picture after a newer one: documents of the newest so far of this load.
  var documents = -1
  var isDone = false
  /// Why there is nothing to show.
  var failure: Failure?
  var notice: String?
  /// Something was written into the watched folders.
  var filesChanged = false
  var lastWake: ContinuousClock.Instant?
  /// Rises with every picture.
  var number = 0
  /// The last ones made, of whatever chronicle: their parts serve again.
  var lastIndexes: SearchIndexes?

  /// The newest, taken or not.
  var latest: Picture?

  /// - Returns: what nobody needs any more. To let go of it takes time: do it without the lock, which keys wait for.
  mutating func put(_ new: Picture) -> Gone {
    defer {
      picture = new
      latest = new
      documents = new.chronicle.documents.count
      number += 1
      indexes = nil
    }
    return Gone(pictures: [picture, latest], indexes: [indexes])
  }

  /// The same of the indexes of the newest picture.
  /// - Parameter serveAgain: whether parts of them may serve those of the next picture.
  mutating func put(_ new: SearchIndexes, serveAgain: Bool, isCurrent: Bool) -> Gone {
    defer {
      if serveAgain { lastIndexes = new }
      if isCurrent { indexes = new }
    }
    return Gone(indexes: [indexes, lastIndexes])
  }

  struct Gone {
    var pictures: [Picture?] = []
    var indexes: [SearchIndexes?] = []
  }
}
