// Generated from Testing/StubTransport.swift. Do not edit.
// Regenerate with `martlet generate`.

import Foundation

/// A transport for tests. It returns the answers that a test adds, and records the requests.
///
///     let stub = StubTransport()
///     stub.answer(StubRoute("GET", "/things/{id}"), with: .status(404), .json(#"{"id":"1"}"#))
///     let client = APIClient(server: server, transport: stub)
nonisolated public final class StubTransport: Transport, @unchecked Sendable {
  private typealias Closure = @Sendable (HTTPRequest) async throws -> StubAnswer

  private enum Answers {
    /// The remaining answers, each of which is used once.
    case once(ArraySlice<StubAnswer>)
    case always(Closure)

    var isEmpty: Bool {
      if case .once(let rest) = self { rest.isEmpty } else { false }
    }
  }

  private struct Stub {
    let route: StubRoute
    var answers: Answers
  }

  /// Guards the properties below.
  private let lock = NSLock()
  private var stubs: [Stub] = []
  private var received: [HTTPRequest] = []

  /// Creates a transport without answers.
  public init() {}

  /// Adds answers for the next requests of a route: each is given once, in this order.
  @discardableResult
  public func answer(_ route: StubRoute, with answers: StubAnswer...) -> StubTransport {
    add(Stub(route: route, answers: .once(answers[...])))
  }

  /// Adds a closure that answers all requests of a route, as soon as the answers that were added
  /// before it are used up.
  ///
  /// - Parameters:
  ///   - route: The requests to answer.
  ///   - closure: Returns the answer. `send` throws the errors that it throws.
  @discardableResult
  public func answer(
    _ route: StubRoute,
    by closure: @escaping @Sendable (HTTPRequest) async throws -> StubAnswer,
  ) -> StubTransport {
    add(Stub(route: route, answers: .always(closure)))
  }

  private func add(_ stub: Stub) -> StubTransport {
    lock.withLock { stubs.append(stub) }
    return self
  }

  /// All requests so far, in the order of their arrival.
  public var requests: [HTTPRequest] { lock.withLock { received } }

  /// The requests of a route so far.
  public func requests(to route: StubRoute) -> [HTTPRequest] {
    requests.filter { route.specificity(for: $0) != nil }
  }

  /// The routes of the answers that were not used, one entry for each answer.
  public var unusedAnswers: [String] {
    lock.withLock {
      stubs.flatMap { stub in
        guard case .once(let rest) = stub.answers else { return [String]() }
        return rest.map { _ in stub.route.description }
      }
    }
  }

  /// Answers a request.
  ///
  /// - Throws: `UnexpectedRequest` if no answer remains for the request. Also the error of a
  ///   failure answer or of a closure.
  public func send(_ request: HTTPRequest) async throws -> StreamedResponse {
    let closure = try lock.withLock { try take(request) }
    return try await closure(request).given()
  }

  /// Returns the next answer for a request, and removes it.
  private func take(_ request: HTTPRequest) throws -> Closure {
    received.append(request)
    var best: (index: Int, specificity: Int)?
    for (index, stub) in stubs.enumerated() where !stub.answers.isEmpty {
      guard let specificity = stub.route.specificity(for: request) else { continue }
      if specificity > best?.specificity ?? -1 { best = (index, specificity) }
    }
    guard let index = best?.index else { throw unexpected(request) }
    switch stubs[index].answers {
    case .always(let closure): return closure
    case .once(var rest):
      guard let answer = rest.popFirst() else { throw unexpected(request) }
      stubs[index].answers = .once(rest)
      return { _ in answer }
    }
  }

  private func unexpected(_ request: HTTPRequest) -> UnexpectedRequest {
    UnexpectedRequest(
      request: "\(request)",
      expected: stubs.map { "'\($0.route)'\($0.answers.isEmpty ? " (all used)" : "")" },
    )
  }
}

/// A request for which a stub has no answer.
nonisolated public struct UnexpectedRequest: Error, PermanentError, Sendable, Equatable {
  /// The method and the URL without its query.
  public var request: String
  /// The routes that have answers.
  public var expected: [String]
}

nonisolated extension UnexpectedRequest: LocalizedError {
  public var errorDescription: String? {
    let routes = expected.isEmpty ? "none" : expected.joined(separator: ", ")
    return "The stub has no answer for '\(request)'. The routes with answers are: \(routes)."
  }
}
