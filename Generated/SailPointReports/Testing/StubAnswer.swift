// Generated from Testing/StubAnswer.swift. Do not edit.
// Regenerate with `martlet generate`.

import Foundation

/// An answer of a stub to a request: a response, whose body may arrive in chunks, or an error.
nonisolated public struct StubAnswer: Sendable {
  private enum Content: Sendable {
    case response(HTTPResponse)
    case failure(any Error)
  }

  private var content: Content
  private var delay = Duration.zero
  /// The number of bytes in a chunk; nil for the whole body.
  private var chunkSize: Int?
  private var pause = Duration.zero
  /// The error that ends the body, and the number of bytes before it.
  private var breakage: (offset: Int, error: any Error)?

  private init(_ content: Content) {
    self.content = content
  }

  /// Answers with a response.
  public static func response(_ response: HTTPResponse) -> StubAnswer {
    StubAnswer(.response(response))
  }

  /// Answers with a response without a body.
  public static func status(_ status: Int, headers: HTTPHeaders = [:]) -> StubAnswer {
    .response(HTTPResponse(status: status, headers: headers))
  }

  /// Answers with a response that has a JSON text as its body.
  public static func json(
    _ text: String, status: Int = 200, headers: HTTPHeaders = [:],
  ) -> StubAnswer {
    .body(Data(text.utf8), contentType: "application/json", status: status, headers: headers)
  }

  /// Answers with a response that has a value as its JSON body, such as one of the API's models.
  ///
  /// - Throws: An error if the value cannot be encoded.
  public static func value(
    _ value: some Encodable, status: Int = 200, headers: HTTPHeaders = [:],
  ) throws -> StubAnswer {
    .body(
      try JSONEncoder().encode(value), contentType: "application/json", status: status,
      headers: headers)
  }

  /// Answers with a response that has the given body.
  public static func body(
    _ bytes: Data, contentType: String, status: Int = 200, headers: HTTPHeaders = [:],
  ) -> StubAnswer {
    var headers = headers
    headers["Content-Type"] = contentType
    return .response(HTTPResponse(status: status, headers: headers, body: bytes))
  }

  /// Answers with an error instead of a response.
  public static func failure(_ error: any Error) -> StubAnswer {
    StubAnswer(.failure(error))
  }

  /// Returns a copy that answers after a delay.
  public func delayed(by delay: Duration) -> StubAnswer {
    var answer = self
    answer.delay = delay
    return answer
  }

  /// Returns a copy whose body arrives in chunks.
  ///
  /// - Parameter size: The number of bytes of each chunk; the last one may be shorter.
  /// - Parameter pause: The delay before each chunk.
  public func inChunks(of size: Int, pause: Duration = .zero) -> StubAnswer {
    var answer = self
    answer.chunkSize = max(size, 1)
    answer.pause = pause
    return answer
  }

  /// Returns a copy whose connection ends within the body.
  ///
  /// - Parameter offset: The number of bytes that arrive before the connection ends.
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
  /// Waits for the delay, then returns the response or throws the error.
  func given() async throws -> StreamedResponse {
    try await Task.sleep(for: delay)
    switch content {
    case .failure(let error): throw error
    case .response(let response):
      let chunks = StubChunks(
        rest: response.body.prefix(breakage?.offset ?? .max),
        size: chunkSize ?? .max,
        pause: pause,
        error: breakage?.error,
      )
      return StreamedResponse(
        status: response.status,
        headers: response.headers,
        body: ResponseBody { try await chunks.next() },
      )
    }
  }
}

/// The remaining chunks of a body.
actor StubChunks {
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
    let chunk = Data(rest.prefix(size))
    rest = Data(rest.dropFirst(size))
    return chunk
  }
}
