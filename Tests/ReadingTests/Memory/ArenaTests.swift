import Testing

@testable import Reading

struct ArenaTests {
  @Test func keepsListsOfManySizesAndKinds() {
    let arena = Arena()
    var small: [View<UInt8>] = []
    var large: [View<Int>] = []
    for size in 0..<400 {
      small.append(arena.list((0..<size).map { UInt8(truncatingIfNeeded: $0 &* 7) }))
      large.append(arena.list((0..<size).map { $0 &* size }))
    }
    withExtendedLifetime(arena) {
      for size in 0..<400 {
        #expect(Array(small[size]) == (0..<size).map { UInt8(truncatingIfNeeded: $0 &* 7) })
        #expect(Array(large[size]) == (0..<size).map { $0 &* size })
      }
    }
  }

  @Test func keepsAListLargerThanABlock() {
    let arena = Arena()
    let many = Array(0..<100_000)
    let list = arena.list(many)
    let one = arena.list([1])
    withExtendedLifetime(arena) {
      #expect(list.elementsEqual(many) && Array(one) == [1])
    }
  }

  @Test func joinsLists() {
    let arena = Arena()
    let (none, one, two) = (View<Int>(), arena.list([1]), arena.list([2, 3]))
    withExtendedLifetime(arena) {
      #expect(Array(arena.list(one, two)) == [1, 2, 3])
      #expect(arena.list(none, two) == two && arena.list(one, none) == one && arena.list(none, none).isEmpty)
    }
  }

  @Test func growsListsWhileOthersAreMade() {
    let arena = Arena()
    var list = arena.growingList(of: Int.self, atMost: 5000)
    for number in 0..<5000 {
      list.append(number)
      _ = arena.list([number, number])
    }
    let none = arena.growingList(of: Int.self, atMost: 0)
    withExtendedLifetime(arena) {
      #expect(list.view.elementsEqual(0..<5000) && list[4999] == 4999 && none.view.isEmpty)
    }
  }

  @Test(arguments: [0, 3]) func stopsBeyondAListsRoom(room: Int) async {
    await #expect(processExitsWith: .failure) { [room] in
      let arena = Arena()
      var list = arena.growingList(of: Int.self, atMost: room)
      withExtendedLifetime(arena) { for number in 0...room { list.append(number) } }
    }
  }

  @Test(arguments: [-1, 2, Int.max]) func stopsBeyondAList(index: Int) async {
    await #expect(processExitsWith: .failure) { [index] in
      let arena = Arena()
      let list = arena.list([1, 2])
      withExtendedLifetime(arena) { _ = list[index] }
    }
  }
}

struct ShortListTests {
  @Test func keepsEightAndLeavesTheRestOut() {
    var list: ShortList = [5, 6]
    list += 7..<20
    list.append(99)
    #expect(Array(list) == [5, 6, 7, 8, 9, 10, 11, 12])
    #expect(list == ShortList(5..<13) && ShortList().isEmpty)
  }
}
