import Foundation

/// The values of a body that consists of JSON texts, such as `application/jsonl`, each as soon as
/// it has arrived. Blank texts are skipped. The sequence can be read once.
///
/// Reading throws `UndecodableBody` for a text that is too long or does not match the documented
/// type, and the errors of the body. The sequence ends after an error.
nonisolated public struct JSONLines<Item: Decodable & Sendable>: AsyncSequence, Sendable {
  public typealias Element = Item

  /// What separates the texts.
  public enum Separator: Sendable {
    /// A line ending after each text. A text is a single line.
    case newline
    /// The control character RS before each text, as in `application/json-seq` (RFC 7464).
    case recordSeparator
  }

  private let body: ResponseBody
  private let separator: Separator
  private let limit: Int

  /// Creates a sequence of the texts in a body.
  ///
  /// - Parameters:
  ///   - body: The body of the response.
  ///   - separator: What separates the texts.
  ///   - limit: The maximum number of bytes of one text.
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
      // The separator before a text ends the previous one. The text before the first is blank.
      case .recordSeparator: .byte(0x1E)
      }
    return AsyncIterator(lines: BodyLines(body, ending: ending, limit: limit))
  }
}
