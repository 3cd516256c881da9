/// A kind of office: president, foreign minister, spokesperson …
public struct Office: Sendable, Hashable {
  public var id: String
  public var name: String
  /// 1 for heads of state and government to 5 for staff.
  public var rank: Int
  /// Offices whose words also fit a holder of this one.
  public var `is`: [String]
  /// Held by many at once, so that the office alone names nobody: ambassadors, members of parliament.
  public var isOfMany: Bool
  /// The country it is held for, where there is but one (the pope's): ISO 3166-1 alpha-2, else empty.
  public var of: String

  /// The id of the office whose holder is meant where a state is told with this one; else empty.
  public var means = ""
  /// The id of the office its holder takes up next; else empty.
  public var next = ""
  /// Its holder speaks for others.
  public var speaksForOthers = false

  public init(
    id: String, name: String, rank: Int, is others: [String] = [], isOfMany: Bool = false, of country: String = ""
  ) {
    self.id = id
    self.name = name
    self.rank = rank
    self.is = others
    self.isOfMany = isOfMany
    self.of = country
  }

  func write(to blob: inout BlobWriter) {
    blob.write(id)
    blob.write(name)
    blob.write(UInt8(rank))
    blob.write(self.is)
    blob.write(UInt8(isOfMany ? 1 : 0))
    blob.write(of)
    blob.write(means)
    blob.write(next)
    blob.write(UInt8(speaksForOthers ? 1 : 0))
  }

  init(from blob: inout BlobReader) {
    id = blob.readString()
    name = blob.readString()
    rank = Int(blob.read(UInt8.self))
    self.is = blob.readStrings()
    isOfMany = blob.read(UInt8.self) != 0
    of = blob.readString()
    means = blob.readString()
    next = blob.readString()
    speaksForOthers = blob.read(UInt8.self) != 0
  }
}
