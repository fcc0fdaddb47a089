import Foundation

/// A response whose body is still on its way.
nonisolated public struct StreamedResponse: Sendable {
  public var status: Int
  public var headers: HTTPHeaders
  public var body: ResponseBody

  public init(status: Int, headers: HTTPHeaders = [:], body: ResponseBody) {
    self.status = status
    self.headers = headers
    self.body = body
  }

  /// A response that is here already.
  public init(_ response: HTTPResponse) {
    self.init(
      status: response.status, headers: response.headers, body: ResponseBody(response.body))
  }
}

/// A response's body in the pieces in which it arrives, after any `Content-Encoding` was undone.
/// It is read once. Who lets go of it ends the transfer.
nonisolated public struct ResponseBody: AsyncSequence, Sendable {
  public typealias Element = Data

  fileprivate enum Source: Sendable {
    case whole(Data)
    case pieces(@Sendable () async throws -> Data?)
  }

  fileprivate let source: Source

  public init(_ data: Data) {
    source = .whole(data)
  }

  /// - Parameter next: Waits for the next piece, and gives nil at the end. It throws what
  ///   `Transport.send` throws, and is never called twice at a time.
  public init(next: @escaping @Sendable () async throws -> Data?) {
    source = .pieces(next)
  }

  public struct AsyncIterator: AsyncIteratorProtocol {
    fileprivate var source: Source?

    public mutating func next() async throws -> Data? {
      switch source {
      case .pieces(let next): return try await next()
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
  /// The same body with other errors.
  func mapErrors(_ change: @escaping @Sendable (any Error) -> any Error) -> ResponseBody {
    guard case .pieces(let next) = source else { return self }
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
  /// The response with its whole body.
  ///
  /// - Parameter limit: How many bytes may be held in memory.
  /// - Throws: `UnreadableResponse` where the body is longer, with the body's start; what the body
  ///   throws.
  public func collected(limit: Int) async throws -> HTTPResponse {
    var response = HTTPResponse(status: status, headers: headers)
    for try await piece in body {
      if piece.count > limit - response.body.count {
        response.body = response.body.prefix(StreamedResponse.keptBytes)
        throw UnreadableResponse(
          body: UndecodableBody(
            codingPath: [], reason: "it is longer than the \(limit) bytes that are allowed for"),
          response: response,
        )
      }
      response.body.append(piece)
    }
    return response
  }

  /// Reads what is left of a short body, so that its connection can serve again. A long one ends
  /// when the response is let go of.
  func discard() async {
    var rest = StreamedResponse.keptBytes
    do {
      for try await piece in body {
        rest -= piece.count
        if rest < 0 { return }
      }
    } catch {
      // Nobody asked for this body.
    }
  }

  /// How much is kept of a body that cannot be used.
  static let keptBytes = 65_536
}

/// A response that came, and of which nothing can be made.
nonisolated struct UnreadableResponse: Error {
  var body: UndecodableBody
  var response: HTTPResponse
}
