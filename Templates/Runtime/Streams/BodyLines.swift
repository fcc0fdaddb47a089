import Foundation

/// Splits a body into lines, independently of how the body was split into chunks.
nonisolated struct BodyLines {
  /// The bytes that end a line.
  enum Ending {
    /// CR, LF, or CR followed by LF.
    case newline
    case byte(UInt8)
  }

  private var chunks: ResponseBody.AsyncIterator
  private let ending: Ending
  private let limit: Int
  /// The unread part of the last chunk.
  private var rest: ArraySlice<UInt8> = []
  /// The start of a line whose end has not arrived yet.
  private var line: [UInt8] = []
  /// Whether the last line ended with CR. A following LF then belongs to the same line ending.
  private var isAfterReturn = false
  private var isAtStart = true
  private var isAtEnd = false

  init(_ body: ResponseBody, ending: Ending, limit: Int) {
    chunks = body.makeAsyncIterator()
    self.ending = ending
    self.limit = limit
  }

  /// Returns the next line without its line ending, which the last line may lack; nil at the end of
  /// the body. A byte order mark at the start of the body is skipped.
  ///
  /// - Throws: `UndecodableBody` if the line is longer than the limit; the errors of the body.
  mutating func next() async throws -> [UInt8]? {
    while !isAtEnd {
      if try takeLine() { return finishedLine() }
      if let chunk = try await chunks.next() {
        rest = Array(chunk)[...]
      } else {
        isAtEnd = true
        return line.isEmpty ? nil : finishedLine()
      }
    }
    return nil
  }

  /// Moves bytes from the current chunk to the line. Returns true once the line is complete.
  private mutating func takeLine() throws -> Bool {
    if isAfterReturn, let first = rest.first {
      if first == UInt8(ascii: "\n") { rest.removeFirst() }
      isAfterReturn = false
    }
    let lineEnd = rest.firstIndex(where: endsLine)
    let taken = rest[..<(lineEnd ?? rest.endIndex)]
    if taken.count > limit - line.count {
      throw UndecodableBody(
        codingPath: [], reason: "a \(lineName) is longer than the limit of \(limit) bytes")
    }
    line += taken
    rest = rest[taken.endIndex...]
    guard lineEnd != nil else { return false }
    isAfterReturn = rest.removeFirst() == UInt8(ascii: "\r")
    return true
  }

  /// The word for a line in messages.
  private var lineName: String {
    switch ending {
    case .newline, .byte(UInt8(ascii: "\n")): "line"
    case .byte: "record"
    }
  }

  private func endsLine(_ byte: UInt8) -> Bool {
    switch ending {
    case .newline: byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r")
    case .byte(let lineEnd): byte == lineEnd
    }
  }

  private mutating func finishedLine() -> [UInt8] {
    let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]
    let hasMark = isAtStart && line.starts(with: byteOrderMark)
    isAtStart = false
    defer { line.removeAll() }
    return hasMark ? Array(line.dropFirst(byteOrderMark.count)) : line
  }
}

nonisolated extension BodyLines {
  /// Decodes one of several JSON texts in a body.
  static func value<Value: Decodable>(ofJSON text: Data) throws(UndecodableBody) -> Value {
    do {
      return try JSONDecoder().decode(Value.self, from: text)
    } catch {
      throw UndecodableBody(decoding: error)
    }
  }
}
