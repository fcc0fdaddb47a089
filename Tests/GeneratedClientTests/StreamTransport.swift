import Foundation
import SailPointReports

/// A transport whose answers arrive in pieces, as a test makes them.
struct StreamTransport: Transport {
  private let answer: @Sendable (HTTPRequest) async throws -> StreamedResponse

  init(_ answer: @escaping @Sendable (HTTPRequest) async throws -> StreamedResponse) {
    self.answer = answer
  }

  /// - Parameter piece: The piece of that number, from 0; nil at the end.
  init(
    _ headers: HTTPHeaders = [:], piece: @escaping @Sendable (Int) async throws -> Data?,
  ) {
    self.init { _ in
      let numbers = Numbers()
      return StreamedResponse(
        status: 200, headers: headers, body: ResponseBody { try await piece(await numbers.next()) })
    }
  }

  func send(_ request: HTTPRequest) async throws -> StreamedResponse {
    try await answer(request)
  }
}

/// 0, 1, 2 and so on.
actor Numbers {
  private(set) var count = 0

  func next() -> Int {
    count += 1
    return count - 1
  }
}
