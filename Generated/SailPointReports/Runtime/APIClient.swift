// Generated from Runtime/APIClient.swift. Do not edit.
// Regenerate with `martlet generate`.

import Foundation

/// Sends the operations of an API to a server. It can be shared: all calls use one transport and
/// one set of credentials.
nonisolated public struct APIClient: Sendable {
  public var server: APIServer
  public var credentials: Credentials
  public var transport: any Transport

  public init(
    server: APIServer,
    credentials: Credentials = .none,
    transport: any Transport = URLSessionTransport(),
  ) {
    self.server = server
    self.credentials = credentials
    self.transport = transport
  }

  /// Calls an operation and gives its result with the status, the headers and the raw body.
  ///
  /// - Throws: `APIError` with the errors that the API documents for the operation.
  public func response<Operation: APIOperation>(
    to operation: Operation,
  ) async throws(APIError<Operation.Failure>) -> APIResponse<Operation.Output> {
    let response: HTTPResponse
    do {
      response = try await send(operation)
    } catch {
      throw APIError(noResponse: error)
    }
    let failure: Operation.Failure?
    do throws(UndecodableBody) {
      if (200...299).contains(response.status) {
        return APIResponse(value: try Operation.output(from: response), http: response)
      }
      failure = try Operation.failure(from: response)
    } catch {
      throw .undecodable(error, response)
    }
    if let failure { throw .documented(failure, response) }
    throw .undocumented(response)
  }

  private func send(_ operation: some APIOperation) async throws -> HTTPResponse {
    try Task.checkCancellation()
    var request = try operation.request(to: server)
    try await credentials.authorize(&request, for: operation, at: server, over: transport)
    try request.check()
    try Task.checkCancellation()
    return try await transport.send(request)
  }
}

nonisolated extension APIError {
  /// What it means that there is no response.
  fileprivate init(noResponse error: any Error) {
    switch error {
    case _ where error is CancellationError || Task.isCancelled: self = .cancelled
    case let problem as InvalidRequest: self = .invalidRequest(problem)
    case let problem as CredentialsError: self = .unauthenticated(problem)
    case let problem as TransportError: self = .transport(problem)
    default: self = .transport(TransportError(wrapping: error))
    }
  }
}
