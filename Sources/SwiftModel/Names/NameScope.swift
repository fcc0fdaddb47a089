import Diagnostics

/// Names that must differ from each other, assigned by greedy first fit: the wishes are sorted by
/// rank, and each gets the first of its names that is free.
///
/// Invariant: a name is reserved or has at most one owner, and an owner never loses its name.
/// Claimants are indices, so that a collision can name the owner.
///
/// Example: `self` is reserved, and the wishes are
///
///     0: userID, suffix Value, rank 3
///     1: userID, rank 2
///     2: self, alternative itself, rank 1
///     3: userID, suffix Value, rank 3
///
/// Claimant 2 gets `itself`, 1 gets `userID`, 0 gets `userIDValue`, and 3 gets `userIDValue2`. The
/// rival of 0 and 3 is 1; 2 has no rival, since a reserved name has no owner.
struct NameScope {
  /// A preferred name, and the names to try if it is not free.
  struct Wish {
    var name: String
    var alternatives: [String] = []
    /// Added to the last of these names if none of them is free.
    var suffix = ""
    /// Wishes of a lower rank are granted first.
    var rank = 0
    /// The location of the name in the lock; nil if the name is not from the lock.
    var lockLocation: SourceLocation?
  }

  /// An assigned name.
  struct Claim {
    var name: String
    /// The earlier owner of the preferred name; nil if the preferred name was assigned, or is
    /// reserved.
    var rival: Int?
  }

  /// The claimants, by their names.
  private var owners: [String: Int] = [:]
  /// The next number to try, by the name that it is added to.
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

  /// Whether no claimant can have the name.
  func isReserved(_ name: String) -> Bool {
    reserved.contains(key(name))
  }

  /// The claimant that has the name.
  func owner(of name: String) -> Int? {
    owners[key(name)]
  }

  /// Assigns the first free one of these names: the preferred name, the alternatives, the last of
  /// them with the suffix, and the same with a number.
  mutating func claim(_ wish: Wish, for claimant: Int) -> Claim {
    let key = key(wish.name)
    let rival = owners[key]
    if rival == nil, !reserved.contains(key) {
      owners[key] = claimant
      return Claim(name: wish.name, rival: nil)
    }
    let suffixed = (wish.alternatives.last ?? wish.name) + wish.suffix
    let name = (wish.alternatives + [suffixed]).first(where: isFree) ?? numbered(suffixed)
    owners[self.key(name)] = claimant
    return Claim(name: name, rival: rival)
  }

  /// Assigns a name for each wish. The claimants are the indices of the wishes.
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

  /// The name with its case folded. It is uppercased first, since some file systems consider `ß`
  /// and `SS` equal.
  private static func withoutCase(_ name: String) -> String {
    let isASCII = name.utf8.allSatisfy { $0 < 0x80 }
    return isASCII ? name.lowercased() : name.uppercased().lowercased()
  }
}
