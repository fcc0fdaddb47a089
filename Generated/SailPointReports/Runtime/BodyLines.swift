// Generated from Runtime/BodyLines.swift. Do not edit.
// Regenerate with `martlet generate`.

import Foundation

/// Cuts a body into lines, wherever its pieces end.
nonisolated struct BodyLines {
  /// What ends a line.
  enum Ending {
    /// CR, LF, or both in this order.
    case newline
    case byte(UInt8)
  }

  private var pieces: ResponseBody.AsyncIterator
  private let ending: Ending
  private let limit: Int
  /// What is left of the last piece that arrived.
  private var rest: ArraySlice<UInt8> = []
  /// The start of a line whose end has not arrived.
  private var line: [UInt8] = []
  /// Whether the last line ended with CR, which an LF may follow.
  private var isAfterReturn = false
  private var isAtStart = true
  private var isAtEnd = false

  init(_ body: ResponseBody, ending: Ending, limit: Int) {
    pieces = body.makeAsyncIterator()
    self.ending = ending
    self.limit = limit
  }

  /// The next line without its end. The last one may have had none. A byte order mark at the start
  /// of the body is left out.
  ///
  /// - Throws: `UndecodableBody` where the line is longer than the limit; what the body throws.
  mutating func next() async throws -> [UInt8]? {
    while !isAtEnd {
      if try takeLine() { return finishedLine() }
      if let piece = try await pieces.next() {
        rest = Array(piece)[...]
      } else {
        isAtEnd = true
        return line.isEmpty ? nil : finishedLine()
      }
    }
    return nil
  }

  /// Moves what belongs to the line out of the rest; true where its end is there.
  private mutating func takeLine() throws -> Bool {
    if isAfterReturn, let first = rest.first {
      if first == UInt8(ascii: "\n") { rest.removeFirst() }
      isAfterReturn = false
    }
    let end = rest.firstIndex(where: isEnd)
    let taken = rest[..<(end ?? rest.endIndex)]
    if taken.count > limit - line.count {
      throw UndecodableBody(
        codingPath: [], reason: "a line is longer than the \(limit) bytes that are allowed for")
    }
    line += taken
    rest = rest[taken.endIndex...]
    guard end != nil else { return false }
    isAfterReturn = rest.removeFirst() == UInt8(ascii: "\r")
    return true
  }

  private func isEnd(_ byte: UInt8) -> Bool {
    switch ending {
    case .newline: byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r")
    case .byte(let end): byte == end
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
  /// What a JSON text stands for that is only a piece of a body.
  static func value<Value: Decodable>(ofJSON text: Data) throws(UndecodableBody) -> Value {
    do {
      return try JSONDecoder().decode(Value.self, from: text)
    } catch let error as DecodingError {
      throw UndecodableBody(error)
    } catch {
      throw UndecodableBody(codingPath: [], reason: "\(error)")
    }
  }
}
