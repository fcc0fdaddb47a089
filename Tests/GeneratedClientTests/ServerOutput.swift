import Foundation

/// The lines that the server prints, read as they come so that it never waits.
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

  /// The port, which the first line is.
  func waitForPort() throws -> Int {
    try condition.withLock {
      while !text.contains(UInt8(ascii: "\n")) && !hasEnded { condition.wait() }
      guard let line = text.split(separator: UInt8(ascii: "\n")).first,
        let port = Int(String(decoding: line, as: UTF8.self))
      else { throw Ended() }
      return port
    }
  }

  /// The complete lines between the first and one that the server was asked to print.
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
