/// The position of a line relative to the conflicts that `git merge` leaves in the lock:
///
///     <<<<<<< ours
///     type #/a = A
///     ||||||| base (only with `merge.conflictStyle` `diff3`)
///     =======
///     type #/b = B
///     >>>>>>> theirs
///       order: id name
///
/// Git moves lines that both sides have out of the conflict, so the last line belongs to both
/// types.
struct MergeConflict {
  /// Whether there was a conflict.
  private(set) var isFound = false
  private var keysBefore: [String] = []
  private var keysOfFirstSide: [String] = []
  private var isInBase = false

  private static let minimumMarkLength = 7

  /// Returns whether a line belongs to neither side: it is a mark, or in the base of both.
  ///
  /// - Parameter outerKeys: The keys that indented lines belong to. They begin anew on each side.
  mutating func consume(_ line: ArraySlice<UInt8>, _ outerKeys: inout [String]) -> Bool {
    switch mark(of: line) {
    case UInt8(ascii: "<"):
      isFound = true
      keysBefore = outerKeys
    case UInt8(ascii: "|") where isFound: isInBase = true
    case UInt8(ascii: "=") where isFound:
      isInBase = false
      keysOfFirstSide = outerKeys
      outerKeys = keysBefore
    case UInt8(ascii: ">") where isFound:
      outerKeys = keysOfFirstSide + outerKeys.filter { !keysOfFirstSide.contains($0) }
    default: return isInBase
    }
    return true
  }

  /// The character that begins the line seven times or more, followed by a space or the end of the
  /// line; nil for other lines.
  private func mark(of line: ArraySlice<UInt8>) -> UInt8? {
    guard let first = line.first else { return nil }
    let rest = line.drop { $0 == first }
    let length = line.count - rest.count
    let isMark = length >= Self.minimumMarkLength && (rest.first ?? space) == space
    return isMark ? first : nil
  }
}

private let space = UInt8(ascii: " ")
