import Diagnostics

/// Names that must differ from each other.
///
/// Whoever claims one is called by a number, so that the one who has a name can be told.
struct NameScope {
  /// What somebody wishes to be called.
  struct Wish {
    var name: String
    var alternatives: [String] = []
    /// What the last of these names ends with, where none of them is free.
    var suffix = ""
    /// Lower ones are granted first.
    var rank = 0
    /// Where the lock has the name.
    var lock: SourceLocation?
  }

  /// A name that is given.
  struct Claim {
    var name: String
    /// Who has the name that was wished for; nil where the wish was granted, or where nobody can
    /// have it.
    var rival: Int?
  }

  /// Who has a name.
  private var owners: [String: Int] = [:]
  /// By name: the number that is tried next.
  private var numbers: [String: Int] = [:]
  private let reserved: Set<String>
  private let ignoresCase: Bool

  init(reserved: Set<String>, ignoresCase: Bool = false) {
    self.reserved = ignoresCase ? Set(reserved.map(Self.withoutCase)) : reserved
    self.ignoresCase = ignoresCase
  }

  func isFree(_ name: String) -> Bool {
    let key = key(name)
    return owners[key] == nil && !reserved.contains(key)
  }

  /// Whether nobody can have the name.
  func isReserved(_ name: String) -> Bool {
    reserved.contains(key(name))
  }

  /// Who has the name.
  func owner(of name: String) -> Int? {
    owners[key(name)]
  }

  /// The name, or the first of the alternatives that is free, or the last with its suffix, or that
  /// with a number.
  mutating func claim(_ wish: Wish, for claimant: Int) -> Claim {
    let key = key(wish.name)
    let rival = owners[key]
    if rival == nil, !reserved.contains(key) {
      owners[key] = claimant
      return Claim(name: wish.name, rival: nil)
    }
    let last = (wish.alternatives.last ?? wish.name) + wish.suffix
    let name = (wish.alternatives + [last]).first(where: isFree) ?? numbered(last)
    owners[self.key(name)] = claimant
    return Claim(name: name, rival: rival)
  }

  /// A claim for each wish, in their order. Who claims is a place among the wishes.
  mutating func claim(_ wishes: [Wish]) -> [Claim] {
    var claims = wishes.map { Claim(name: $0.name, rival: nil) }
    let order = wishes.indices.sorted { (wishes[$0].rank, $0) < (wishes[$1].rank, $1) }
    for index in order {
      claims[index] = claim(wishes[index], for: index)
    }
    return claims
  }

  private mutating func numbered(_ name: String) -> String {
    var number = numbers[key(name)] ?? 2
    while !isFree(name + String(number)) { number += 1 }
    numbers[key(name)] = number + 1
    return name + String(number)
  }

  private func key(_ name: String) -> String { ignoresCase ? Self.withoutCase(name) : name }

  /// File systems ignore case in more ways than one.
  private static func withoutCase(_ name: String) -> String {
    let isASCII = name.utf8.allSatisfy { $0 < 0x80 }
    return isASCII ? name.lowercased() : name.uppercased().lowercased()
  }
}
