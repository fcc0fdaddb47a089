import Foundation

/// An event that a server sent in a `text/event-stream`.
nonisolated public struct ServerSentEvent<Item: Sendable>: Sendable {
  /// The event's type; `message` if the server does not send one.
  public var name: String
  /// The decoded data of the event.
  public var item: Item
  /// The last event ID that the server sent, with this event or an earlier one. A new request may
  /// send it as `Last-Event-ID` to continue from here.
  public var id: String?
  /// The reconnection time that the server sent last.
  public var retry: Duration?

  /// Creates an event.
  public init(name: String = "message", item: Item, id: String? = nil, retry: Duration? = nil) {
    self.name = name
    self.item = item
    self.id = id
    self.retry = retry
  }
}

nonisolated extension ServerSentEvent: Equatable where Item: Equatable {}

/// The events of a `text/event-stream`, each as soon as it has arrived, parsed by the rules of the
/// HTML standard. The sequence can be read once, and does not reconnect when the server ends it.
///
/// Reading throws `UndecodableBody` for an event that is too long or does not match the documented
/// type, and the errors of the body. The sequence ends after an error.
nonisolated public struct EventStream<Item: Sendable>: AsyncSequence, Sendable {
  public typealias Element = ServerSentEvent<Item>

  private let body: ResponseBody
  private let terminator: String?
  private let limit: Int
  private let item: @Sendable (ServerSentEvent<String>) throws -> Item

  /// Creates a sequence of events that a closure decodes.
  init(
    _ body: ResponseBody, until terminator: String?, limit: Int,
    decodedBy item: @escaping @Sendable (ServerSentEvent<String>) throws -> Item,
  ) {
    self.body = body
    self.terminator = terminator
    self.limit = limit
    self.item = item
  }

  /// Creates a sequence of events whose data is JSON.
  ///
  /// - Parameters:
  ///   - body: The body of the response.
  ///   - terminator: Data that is not JSON and ends the sequence, such as `[DONE]`.
  ///   - limit: The maximum number of bytes of the data of one event.
  public init(
    _ body: ResponseBody, until terminator: String? = nil, limit: Int = 16 * 1024 * 1024,
  ) where Item: Decodable {
    self.init(body, until: terminator, limit: limit) { event in
      try BodyLines.value(ofJSON: Data(event.item.utf8))
    }
  }

  /// Creates a sequence of events whose data is text.
  ///
  /// - Parameters:
  ///   - body: The body of the response.
  ///   - terminator: Data that ends the sequence.
  ///   - limit: The maximum number of bytes of the data of one event.
  public init(
    text body: ResponseBody, until terminator: String? = nil, limit: Int = 16 * 1024 * 1024,
  ) where Item == String {
    self.init(body, until: terminator, limit: limit) { $0.item }
  }

  public struct AsyncIterator: AsyncIteratorProtocol {
    fileprivate var reader: EventReader?
    fileprivate let terminator: String?
    fileprivate let item: @Sendable (ServerSentEvent<String>) throws -> Item

    public mutating func next() async throws -> ServerSentEvent<Item>? {
      guard var reader = self.reader.take(), let event = try await reader.next(),
        event.item != terminator
      else { return nil }
      let item = try item(event)
      self.reader = reader
      return ServerSentEvent(name: event.name, item: item, id: event.id, retry: event.retry)
    }
  }

  public func makeAsyncIterator() -> AsyncIterator {
    AsyncIterator(reader: EventReader(body, limit: limit), terminator: terminator, item: item)
  }
}

/// Assembles events from their lines.
nonisolated private struct EventReader {
  /// The number of bytes by which a line may be longer than the limit for data, because it contains
  /// the name of its field.
  private static let fieldNameLimit = 64

  private var lines: BodyLines
  private let limit: Int
  private var name = ""
  /// The lines of data, each with a line feed.
  private var data: [UInt8] = []
  private var id: String?
  private var retry: Duration?

  init(_ body: ResponseBody, limit: Int) {
    // The limit applies to the data; a line also contains the name of its field.
    let (lineLimit, overflows) = limit.addingReportingOverflow(EventReader.fieldNameLimit)
    lines = BodyLines(body, ending: .newline, limit: overflows ? limit : lineLimit)
    self.limit = limit
  }

  /// Returns the next event. An event that does not end with an empty line is dropped.
  mutating func next() async throws -> ServerSentEvent<String>? {
    while let line = try await lines.next() {
      if !line.isEmpty {
        try readField(line)
      } else if let event = finishedEvent() {
        return event
      }
    }
    return nil
  }

  private mutating func finishedEvent() -> ServerSentEvent<String>? {
    defer {
      name = ""
      data = []
    }
    if data.isEmpty { return nil }
    return ServerSentEvent(
      name: name.isEmpty ? "message" : name,
      item: String(decoding: data.dropLast(), as: UTF8.self),
      id: id,
      retry: retry,
    )
  }

  private mutating func readField(_ line: [UInt8]) throws {
    let fieldName = line.prefix { $0 != UInt8(ascii: ":") }
    var value = line[fieldName.endIndex...].dropFirst()
    if value.first == UInt8(ascii: " ") { value.removeFirst() }
    switch String(decoding: fieldName, as: UTF8.self) {
    case "data":
      if value.count > limit - data.count {
        throw UndecodableBody(
          codingPath: [], reason: "an event is longer than the limit of \(limit) bytes")
      }
      data += value + [UInt8(ascii: "\n")]
    case "event": name = String(decoding: value, as: UTF8.self)
    case "id" where !value.contains(0): id = String(decoding: value, as: UTF8.self)
    case "retry" where !value.isEmpty && value.allSatisfy(isDigit):
      retry = Int64(String(decoding: value, as: UTF8.self)).map { .milliseconds($0) }
    default: break
    }
  }

  private func isDigit(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }
}
