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
    var request: HTTPRequest
    do {
      request = try operation.request(to: server)
    } catch {
      throw .invalidRequest(error)
    }
    if let token = try await token(for: Operation.self) {
      request.headers["Authorization"] = "Bearer \(token)"
    }
    let response = try await send(request, for: Operation.self)
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

  private func token<Operation: APIOperation>(
    for operation: Operation.Type,
  ) async throws(APIError<Operation.Failure>) -> String? {
    if Operation.security.isEmpty { return nil }
    do {
      return try await credentials.token(Operation.security, server, transport)
    } catch let error as CredentialsError {
      throw .unauthenticated(error)
    } catch is CancellationError {
      throw .cancelled
    } catch {
      throw .unauthenticated(.provider(error))
    }
  }

  private func send<Operation: APIOperation>(
    _ request: HTTPRequest, for operation: Operation.Type,
  ) async throws(APIError<Operation.Failure>) -> HTTPResponse {
    do {
      return try await transport.send(request)
    } catch let error as TransportError {
      throw .transport(error)
    } catch is CancellationError {
      throw .cancelled
    } catch {
      let problem = TransportError(
        reason: .other, message: error.localizedDescription, underlyingError: error)
      throw .transport(problem)
    }
  }
}
