import Diagnostics

/// Names that must differ from each other, assigned by greedy first fit: the wishes are sorted by
/// rank, and each gets the first of its names that is free.
///
/// Invariant: a name is reserved or has at most one owner, and an owner never loses its name.
/// A claimant, the one who makes a wish, is identified by an index, such as that of the wish, so
/// that a collision can be reported with its owner.
///
/// Example: `self` is reserved, and the wishes are
///
///     0: userID, suffix Value, rank respelled
///     1: userID, rank unchanged
///     2: self, alternative itself, rank locked
///     3: userID, suffix Value, rank respelled
///
/// Claimant 2 gets `itself`, 1 gets `userID`, 0 gets `userIDValue`, and 3 gets `userIDValue2`. The
/// rival of 0 and 3 is 1; 2 has no rival, since a reserved name has no owner.
struct NameScope {
  /// The origin of a preferred name. Names of an earlier case are assigned first.
  enum Rank: Int {
    /// A name that the user chose. Also the rank of all names in a scope that needs no ranks.
    case chosen
    /// A name from the lock.
    case locked
    /// A text of the document that is used unchanged.
    case unchanged
    /// A name that is made from a text of the document.
    case respelled
    /// A name that the document does not give, such as `body`.
    case invented

    /// The rank of a name that is made from a text of the document.
    init(of name: String, from text: String) {
      self = WireName(name) == WireName(text) ? .unchanged : .respelled
    }
  }

  /// A preferred name, and the names to try if it is not free.
  struct Wish {
    var name: String
    var alternatives: [String] = []
    /// Added to the last of these names if none of them is free.
    var suffix = ""
    var rank = Rank.chosen
    /// The location of the name in the lock; nil if the name is not from the lock.
    var lockLocation: SourceLocation?
    /// The location of the name in the configuration; nil if the user did not choose it.
    var configurationLocation: SourceLocation?
  }

  /// An assigned name.
  struct Claim {
    var name: String
    /// The claimant that already had the preferred name; nil if this claimant got the preferred
    /// name, or if that name is reserved.
    var rival: Int?
  }

  /// The claimants, by their names.
  private var owners: [String: Int] = [:]
  /// The next number to try, by the name that it is added to.
  private var numbers: [String: Int] = [:]
  private let reserved: Set<String>
  /// Names that only claimants with a chosen or a locked name get.
  private var avoided: Set<String> = []
  private let ignoresCase: Bool

  init(reserved: Set<String>, ignoresCase: Bool = false) {
    self.reserved = ignoresCase ? Set(reserved.map(Self.withoutCase)) : reserved
    self.ignoresCase = ignoresCase
  }

  /// Creates a scope with the reserved names of another one.
  init(inside outer: NameScope) {
    reserved = outer.reserved
    ignoresCase = outer.ignoresCase
  }

  /// Keeps names from claimants, unless the user chose them or the lock has them.
  mutating func avoid(_ names: [String]) {
    avoided.formUnion(names.map(key))
  }

  func isFree(_ name: String) -> Bool {
    let key = key(name)
    return owners[key] == nil && !reserved.contains(key) && !avoided.contains(key)
  }

  /// Whether no claimant can get the name.
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
    let isFixed = wish.configurationLocation != nil || wish.lockLocation != nil
    if rival == nil, !reserved.contains(key), isFixed || !avoided.contains(key) {
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
    let order = wishes.indices.sorted {
      (wishes[$0].rank.rawValue, $0) < (wishes[$1].rank.rawValue, $1)
    }
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
