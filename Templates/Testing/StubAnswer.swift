import Foundation

/// What a stub does with a request: it answers, at once or in pieces, or fails.
nonisolated public struct StubAnswer: Sendable {
  private enum Content: Sendable {
    case response(HTTPResponse)
    case failure(any Error)
  }

  private var content: Content
  private var delay = Duration.zero
  /// How many bytes arrive at a time; nil for all of them.
  private var pieceSize: Int?
  private var pause = Duration.zero
  /// What ends the body, after some bytes.
  private var breakage: (offset: Int, error: any Error)?

  private init(_ content: Content) {
    self.content = content
  }

  /// A response, as it is.
  public static func response(_ response: HTTPResponse) -> StubAnswer {
    StubAnswer(.response(response))
  }

  /// A response without a body.
  public static func status(_ status: Int, headers: HTTPHeaders = [:]) -> StubAnswer {
    .response(HTTPResponse(status: status, headers: headers))
  }

  /// A response with JSON that is written out.
  public static func json(
    _ text: String, status: Int = 200, headers: HTTPHeaders = [:],
  ) -> StubAnswer {
    .body(Data(text.utf8), contentType: "application/json", status: status, headers: headers)
  }

  /// A response with the JSON of a value, such as one of the API's models.
  ///
  /// - Throws: What the value throws when it is encoded.
  public static func value(
    _ value: some Encodable, status: Int = 200, headers: HTTPHeaders = [:],
  ) throws -> StubAnswer {
    .body(
      try JSONEncoder().encode(value), contentType: "application/json", status: status,
      headers: headers)
  }

  /// A response with any body.
  public static func body(
    _ bytes: Data, contentType: String, status: Int = 200, headers: HTTPHeaders = [:],
  ) -> StubAnswer {
    var headers = headers
    headers["Content-Type"] = contentType
    return .response(HTTPResponse(status: status, headers: headers, body: bytes))
  }

  /// No response.
  public static func failure(_ error: any Error) -> StubAnswer {
    StubAnswer(.failure(error))
  }

  /// The same answer, later.
  public func delayed(by delay: Duration) -> StubAnswer {
    var answer = self
    answer.delay = delay
    return answer
  }

  /// The same answer with its body in pieces.
  ///
  /// - Parameter size: The bytes of each piece; the last one may be shorter.
  /// - Parameter pause: What passes before each piece.
  public func inPieces(of size: Int, pause: Duration = .zero) -> StubAnswer {
    var answer = self
    answer.pieceSize = max(size, 1)
    answer.pause = pause
    return answer
  }

  /// The same answer, but the connection ends within the body.
  ///
  /// - Parameter offset: How many bytes arrive before.
  public func breaking(
    after offset: Int,
    with error: any Error = TransportError(
      reason: .connectionLost, message: "The stub ended the connection."),
  ) -> StubAnswer {
    var answer = self
    answer.breakage = (max(offset, 0), error)
    return answer
  }
}

nonisolated extension StubAnswer {
  /// Waits for what the transport gives.
  func given() async throws -> StreamedResponse {
    try await Task.sleep(for: delay)
    switch content {
    case .failure(let error): throw error
    case .response(let response):
      let pieces = StubPieces(
        rest: response.body.prefix(breakage?.offset ?? .max),
        size: pieceSize ?? .max,
        pause: pause,
        error: breakage?.error,
      )
      return StreamedResponse(
        status: response.status,
        headers: response.headers,
        body: ResponseBody { try await pieces.next() },
      )
    }
  }
}

/// A body on its way.
actor StubPieces {
  private var rest: Data
  private let size: Int
  private let pause: Duration
  private let error: (any Error)?

  init(rest: Data, size: Int, pause: Duration, error: (any Error)?) {
    self.rest = rest
    self.size = size
    self.pause = pause
    self.error = error
  }

  func next() async throws -> Data? {
    try Task.checkCancellation()
    if rest.isEmpty {
      if let error { throw error }
      return nil
    }
    try await Task.sleep(for: pause)
    let piece = Data(rest.prefix(size))
    rest = Data(rest.dropFirst(size))
    return piece
  }
}
