import Foundation

/// The values of a body that holds JSON texts one after another, such as `application/jsonl`,
/// each as soon as it has arrived. Empty lines count for nothing. The sequence is read once.
///
/// Reading throws `UndecodableBody` for a text that is too long or not what is asked for, and what
/// the body throws; it is over then.
nonisolated public struct JSONLines<Item: Decodable & Sendable>: AsyncSequence, Sendable {
  public typealias Element = Item

  /// What separates the texts.
  public enum Separator: Sendable {
    /// A line end. A text stands on one line.
    case newline
    /// The control character that stands before each text of `application/json-seq` (RFC 7464).
    case recordSeparator
  }

  private let body: ResponseBody
  private let separator: Separator
  private let limit: Int

  /// - Parameter limit: How many bytes one text may have.
  public init(
    _ body: ResponseBody,
    separatedBy separator: Separator = .newline,
    limit: Int = 16 * 1024 * 1024,
  ) {
    self.body = body
    self.separator = separator
    self.limit = limit
  }

  public struct AsyncIterator: AsyncIteratorProtocol {
    fileprivate var lines: BodyLines?

    public mutating func next() async throws -> Item? {
      guard var lines = self.lines.take() else { return nil }
      while let line = try await lines.next() {
        if line.allSatisfy(isBlank) { continue }
        let item: Item = try BodyLines.value(ofJSON: Data(line))
        self.lines = lines
        return item
      }
      return nil
    }

    private func isBlank(_ byte: UInt8) -> Bool {
      [0x20, 0x09, 0x0A, 0x0D].contains(byte)
    }
  }

  public func makeAsyncIterator() -> AsyncIterator {
    let ending: BodyLines.Ending =
      switch separator {
      case .newline: .byte(UInt8(ascii: "\n"))
      case .recordSeparator: .byte(0x1E)
      }
    return AsyncIterator(lines: BodyLines(body, ending: ending, limit: limit))
  }
}
