import Foundation

/// A response whose body is still arriving.
nonisolated public struct StreamedResponse: Sendable {
  /// The HTTP status code.
  public var status: Int
  /// The header fields.
  public var headers: HTTPHeaders
  /// The body, which can be read once.
  public var body: ResponseBody

  /// Creates a response.
  public init(status: Int, headers: HTTPHeaders = [:], body: ResponseBody) {
    self.status = status
    self.headers = headers
    self.body = body
  }

  /// Creates a response whose whole body has arrived.
  public init(_ response: HTTPResponse) {
    self.init(
      status: response.status, headers: response.headers, body: ResponseBody(response.body))
  }
}

/// The body of a response as a sequence of chunks, after any `Content-Encoding` was decoded. It can
/// be read once. Releasing it ends the transfer.
nonisolated public struct ResponseBody: AsyncSequence, Sendable {
  public typealias Element = Data

  fileprivate enum Source: Sendable {
    case whole(Data)
    case chunks(@Sendable () async throws -> Data?)
  }

  fileprivate let source: Source

  /// Creates a body that is complete.
  public init(_ data: Data) {
    source = .whole(data)
  }

  /// Creates a body that arrives in chunks.
  ///
  /// - Parameter next: Waits for the next chunk, and returns nil at the end. It throws the errors
  ///   that `Transport.send` documents, and is never called concurrently.
  public init(next: @escaping @Sendable () async throws -> Data?) {
    source = .chunks(next)
  }

  public struct AsyncIterator: AsyncIteratorProtocol {
    fileprivate var source: Source?

    public mutating func next() async throws -> Data? {
      switch source {
      case .chunks(let next): return try await next()
      case .whole(let data):
        source = nil
        return data.isEmpty ? nil : data
      case nil: return nil
      }
    }
  }

  public func makeAsyncIterator() -> AsyncIterator {
    AsyncIterator(source: source)
  }
}

nonisolated extension ResponseBody {
  /// Returns the same body, whose errors are converted by `change`.
  func mapErrors(_ change: @escaping @Sendable (any Error) -> any Error) -> ResponseBody {
    guard case .chunks(let next) = source else { return self }
    return ResponseBody {
      do {
        return try await next()
      } catch {
        throw change(error)
      }
    }
  }
}

nonisolated extension StreamedResponse {
  /// Returns the response with its whole body.
  ///
  /// - Parameter limit: The maximum number of bytes that are held in memory.
  /// - Throws: `UnreadableResponse` with the first bytes of the body if it exceeds the limit; the
  ///   errors of the body.
  public func collected(limit: Int) async throws -> HTTPResponse {
    var response = HTTPResponse(status: status, headers: headers)
    for try await chunk in body {
      if chunk.count > limit - response.body.count {
        response.body = response.body.prefix(StreamedResponse.undecodableBodyLimit)
        throw UnreadableResponse(
          body: UndecodableBody(
            codingPath: [], reason: "the body is longer than the limit of \(limit) bytes"),
          response: response,
        )
      }
      response.body.append(chunk)
    }
    return response
  }

  /// Reads the rest of a short body, so that its connection can be used again. The transfer of a
  /// long body ends when the response is released.
  func discard() async {
    var remaining = StreamedResponse.undecodableBodyLimit
    do {
      for try await chunk in body {
        remaining -= chunk.count
        if remaining < 0 { return }
      }
    } catch {
      // The content of this body is not needed, so its errors do not matter.
    }
  }

  /// The maximum number of bytes that are read from a body that cannot be decoded, or whose content
  /// is not needed.
  static let undecodableBodyLimit = 65_536
}

/// A response that was received and cannot be used.
nonisolated struct UnreadableResponse: Error {
  var body: UndecodableBody
  var response: HTTPResponse
}
