import Output

/// The two comments with which the files of a subcommand begin, for each kind of file. The second
/// one names the subcommand.
struct GeneratedHeader: Sendable {
  /// The number of bytes at the beginning of a file that contain the comments.
  static let limit = 8192

  /// The beginning of the first comment, and the second one.
  private let comments: [(start: [UInt8], second: [UInt8])]
  /// The beginnings of lines that must precede the comments: the tools version of a
  /// `Package.swift`, and the title of a page for DocC.
  private let precedingLines = ["// swift-tools-version:", "# "].map { Array($0.utf8) }
  /// How a conflict begins that `git merge` leaves in a file. In files that both sides renamed, the
  /// mark has more characters.
  private let conflictMark = Array("<<<<<<<".utf8)

  init(of command: String) {
    comments = FileSet.File.Kind.allCases.map { kind in
      let comment = kind.comment
      let second = "\(comment.start)Regenerate with `martlet \(command)`.\(comment.end)"
      return (Array("\(comment.start)Generated from ".utf8), Array(second.utf8))
    }
  }

  /// Whether a text begins with the two comments.
  func begins(_ text: [UInt8]) -> Bool { text.withUnsafeBufferPointer { begins($0) } }

  func begins(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    var start = text.prefix(Self.limit)
    if start.starts(with: conflictMark) { return isInConflict(start) }
    if precedingLines.contains(where: { start.starts(with: $0) }) {
      start = start.drop { $0 != lineFeed }.dropFirst()
    }
    return comments.contains { first, second in
      guard start.starts(with: first), let end = start.firstIndex(of: lineFeed) else {
        return false
      }
      let rest = start[(end + 1)...]
      return rest.starts(with: second) && rest.dropFirst(second.count).first == lineFeed
    }
  }

  /// Whether a text that begins with a conflict has the two comments on one of its sides, or one of
  /// them on each side.
  private func isInConflict(_ start: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    let lines = start.split(separator: lineFeed).prefix(12)
    return comments.contains { first, second in
      lines.contains { $0.starts(with: first) } && lines.contains { $0.elementsEqual(second) }
    }
  }
}

private let lineFeed = UInt8(ascii: "\n")
