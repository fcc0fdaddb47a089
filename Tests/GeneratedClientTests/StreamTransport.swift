import Foundation
import SailPointReports

/// A transport whose responses arrive in chunks that a test creates.
struct StreamTransport: Transport {
  private let answer: @Sendable (HTTPRequest) async throws -> StreamedResponse

  init(_ answer: @escaping @Sendable (HTTPRequest) async throws -> StreamedResponse) {
    self.answer = answer
  }

  /// - Parameter piece: Returns the chunk with the given number, from 0; nil at the end.
  init(
    _ headers: HTTPHeaders = [:], piece: @escaping @Sendable (Int) async throws -> Data?,
  ) {
    self.init { _ in
      let counter = Counter()
      return StreamedResponse(
        status: 200, headers: headers, body: ResponseBody { try await piece(await counter.next()) })
    }
  }

  func send(_ request: HTTPRequest) async throws -> StreamedResponse {
    try await answer(request)
  }
}

/// Returns 0, 1, 2 and so on.
actor Counter {
  /// The next number.
  private(set) var count = 0

  func next() -> Int {
    count += 1
    return count - 1
  }
}
