import Foundation

/// Sends the operations of an API to a server. A client can be shared: all calls use one transport
/// and one set of credentials.
nonisolated public struct APIClient: Sendable {
  /// The server that the operations are sent to.
  public var server: APIServer
  /// The credentials for operations that require them.
  public var credentials: Credentials
  /// Sends the requests and receives the responses.
  public var transport: any Transport
  /// The limits and the retry policy of calls that do not set their own.
  public var options: CallOptions
  /// Receives the events of each call, synchronously, in the task or on the thread in which they
  /// occur.
  public var observer: (@Sendable (CallEvent) -> Void)?

  /// Creates a client. It sends nothing until an operation is called.
  public init(
    server: APIServer,
    credentials: Credentials = .none,
    transport: any Transport = URLSessionTransport(),
    options: CallOptions = CallOptions(),
    observer: (@Sendable (CallEvent) -> Void)? = nil,
  ) {
    self.server = server
    self.credentials = credentials
    self.transport = transport
    self.options = options
    self.observer = observer
  }

  /// Returns a copy that uses the changed options.
  public func with(_ change: (inout CallOptions) -> Void) -> APIClient {
    var client = self
    change(&client.options)
    return client
  }

  /// Calls an operation and returns its result with the status, the headers and the raw body.
  ///
  /// - Throws: `APIError` with the errors that the API documents for the operation.
  public func response<Operation: APIOperation>(
    to operation: Operation,
    options: CallOptions? = nil,
  ) async throws(APIError<Operation.Failure>) -> APIResponse<Operation.Output> {
    let options = options ?? self.options
    return try await call(operation, options: options) { response in
      let http = try await response.collected(limit: options.bodyLimit)
      do throws(UndecodableBody) {
        #if LENIENT
          var response = APIResponse(value: try Operation.output(from: http), http: http)
          response.dropped = DropLog.current?.dropped ?? []
          return response
        #else
          return APIResponse(value: try Operation.output(from: http), http: http)
        #endif
      } catch {
        throw UnreadableResponse(body: error, response: http)
      }
    }
  }

  /// Calls an operation and passes a successful response to `receive` while its body arrives.
  ///
  /// - Parameter receive: Reads the body of a successful response. If the connection is lost while
  ///   `receive` reads the body, `receive` may be called again with a new response.
  func call<Operation: APIOperation, Value: Sendable>(
    _ operation: Operation,
    options: CallOptions,
    receive: @escaping @Sendable (StreamedResponse) async throws -> Value,
  ) async throws(APIError<Operation.Failure>) -> Value {
    let reporter = CallReporter(observer, Operation.self, options.clock)
    defer { reporter?.ended() }
    let call = Call(client: self, options: options, reporter: reporter)
    let result: CallResult<Value>
    #if LENIENT
      let log = DropLog(options.leniency, reporter: reporter)
    #endif
    do {
      #if LENIENT
        result = try await DropLog.$current.withValue(log) {
          try await call.perform(operation, receive)
        }
      #else
        result = try await call.perform(operation, receive)
      #endif
    } catch {
      throw APIError(thrown: error)
    }
    switch result {
    case .success(let value): return value
    case .errorResponse(let response):
      #if LENIENT
        throw DropLog.$current.withValue(log) {
          self.error(from: response, decodedBy: Operation.failure)
        }
      #else
        throw self.error(from: response, decodedBy: Operation.failure)
      #endif
    }
  }

  private func error<Failure: Sendable>(
    from response: HTTPResponse,
    decodedBy failure: (HTTPResponse) throws(UndecodableBody) -> Failure?,
  ) -> APIError<Failure> {
    do throws(UndecodableBody) {
      return try failure(response).map { .documented($0, response) } ?? .undocumented(response)
    } catch {
      return .undecodable(error, response)
    }
  }
}

nonisolated extension APIError {
  /// Converts an error that a call threw instead of returning a result.
  public init(thrown error: any Error) {
    switch error {
    case let error as Self: self = error
    case _ where error is CancellationError || Task.isCancelled: self = .cancelled
    case let problem as InvalidRequest: self = .invalidRequest(problem)
    case let problem as CredentialsError: self = .unauthenticated(problem)
    case let problem as UnreadableResponse: self = .undecodable(problem.body, problem.response)
    case let problem as FileError: self = .file(problem)
    case let problem as TransportError: self = .transport(problem)
    default: self = .transport(TransportError(wrapping: error))
    }
  }
}
