import Foundation

/// The lines that the server prints. They are read at once, so that the server never blocks.
final class ServerOutput: @unchecked Sendable {
  struct Ended: Error {}

  private let condition = NSCondition()
  private var text: [UInt8] = []
  private var hasEnded = false

  init(_ file: FileHandle) {
    let thread = Thread { [self] in
      while true {
        let bytes = file.availableData
        condition.withLock {
          text += bytes
          hasEnded = bytes.isEmpty
          condition.broadcast()
        }
        if bytes.isEmpty { return }
      }
    }
    thread.start()
  }

  /// Returns the port, which is the first line.
  func waitForPort() throws -> Int {
    try condition.withLock {
      while !text.contains(UInt8(ascii: "\n")) && !hasEnded { condition.wait() }
      guard let line = text.split(separator: UInt8(ascii: "\n")).first,
        let port = Int(String(decoding: line, as: UTF8.self))
      else { throw Ended() }
      return port
    }
  }

  /// Returns the complete lines between the first line and a mark that the server was told to
  /// print.
  func lines(before mark: String) throws -> [String] {
    try condition.withLock {
      while true {
        let lines = text.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
        let texts = lines.dropLast().dropFirst().map { String(decoding: $0, as: UTF8.self) }
        if let end = texts.firstIndex(of: mark) { return Array(texts[..<end]) }
        if hasEnded { throw Ended() }
        condition.wait()
      }
    }
  }
}
