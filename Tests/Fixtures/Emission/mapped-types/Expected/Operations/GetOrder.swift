// Generated from openapi.yaml#/paths/~1orders~1{id}/get. Do not edit.
// Regenerate with `martlet generate`.

import Foundation

/// Sends `GET /orders/{id}`.
nonisolated public struct GetOrder: APIOperation {
  public static let operationID = "getOrder"

  public static let security: [[SecurityRequirement]] = []

  /// Path parameter.
  ///
  /// Format `uuid`.
  public var id: UUID

  /// Query parameter.
  ///
  /// Format `uuid`.
  public var after: UUID?

  /// Query parameter.
  ///
  /// Each value: format `uuid`.
  public var any: [UUID]?

  /// Header field.
  ///
  /// Format `uri`.
  public var callback: URL?

  /// Creates the operation.
  public init(
    id: UUID,
    after: UUID? = nil,
    any: [UUID]? = nil,
    callback: URL? = nil,
  ) {
    self.id = id
    self.after = after
    self.any = any
    self.callback = callback
  }

  public func request(to server: APIServer) throws(InvalidRequest) -> HTTPRequest {
    var request = RequestBuilder(method: "GET")
    request.addPath("/orders/")
    try request.addPath(
      "id",
      self.id,
      ParameterStyle(.simple, explodes: false),
    )
    try request.addQuery(
      "after",
      self.after,
      ParameterStyle(.form, explodes: true),
    )
    try request.addQuery(
      "any",
      self.any,
      ParameterStyle(.form, explodes: true),
    )
    try request.addHeader(
      "callback",
      self.callback,
      ParameterStyle(.simple, explodes: false),
    )
    request.accept(["application/json"])
    return try request.request(to: server)
  }

  public static func output(
    from response: HTTPResponse,
  ) throws(UndecodableBody) -> Order {
    try response.json()
  }

  /// The errors that the API documents.
  public enum Failure: OperationFailure, Equatable {
    public static let operationID = "getOrder"

    /// Status 404: The order that replaces it.
    case notFound(UUID)
  }

  public static func failure(from response: HTTPResponse) throws(UndecodableBody) -> Failure? {
    switch response.status {
    case 404: .notFound(try response.errorJSON())
    default: nil
    }
  }

  /// The documented header fields as typed values:
  /// `GetOrder.Headers(response.headers)`.
  public struct Headers: Sendable {
    private let _fields: ResponseHeaders

    /// Creates typed values from the header fields of a response.
    public init(_ headers: HTTPHeaders) {
      self._fields = ResponseHeaders(headers)
    }

    /// Format `uuid`.
    public var next: String? {
      self._fields.value("Next")
    }
  }
}

nonisolated extension DefaultCalls {
  /// Sends `GET /orders/{id}`.
  ///
  /// - Parameters:
  ///   - id: Path parameter.
  ///
  ///     Format `uuid`.
  ///   - after: Query parameter.
  ///
  ///     Format `uuid`.
  ///   - any: Query parameter.
  ///
  ///     Each value: format `uuid`.
  ///   - callback: Header field.
  ///
  ///     Format `uri`.
  /// - Returns: An order.
  /// - Throws: `APIError`, with `GetOrder.Failure`
  ///   for the errors that the API documents:
  ///   `.notFound` (404).
  public func getOrder(
    id: UUID,
    after: UUID? = nil,
    any: [UUID]? = nil,
    callback: URL? = nil,
  ) async throws(APIError<GetOrder.Failure>) -> Order {
    let operation = GetOrder(
      id: id,
      after: after,
      any: any,
      callback: callback,
    )
    return try await self.getOrder(operation)
  }
}

nonisolated extension DefaultAPI {
  public func getOrder(
    _ operation: GetOrder,
  ) async throws(APIError<GetOrder.Failure>) -> Order {
    try await self.client.response(to: operation).value
  }
}
