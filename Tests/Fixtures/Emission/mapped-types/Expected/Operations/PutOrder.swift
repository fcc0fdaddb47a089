// Generated from openapi.yaml#/paths/~1orders~1{id}/put. Do not edit.
// Regenerate with `martlet generate`.

import Foundation

/// Sends `PUT /orders/{id}`.
nonisolated public struct PutOrder: APIOperation {
  public static let operationID = "putOrder"

  public static let security: [[SecurityRequirement]] = []

  /// Path parameter.
  ///
  /// Format `uuid`.
  public var id: UUID

  /// Request body, `application/json`.
  public var body: Order

  /// Creates the operation.
  public init(
    id: UUID,
    body: Order,
  ) {
    self.id = id
    self.body = body
  }

  public func request(to server: APIServer) throws(InvalidRequest) -> HTTPRequest {
    var request = RequestBuilder(method: "PUT")
    request.addPath("/orders/")
    try request.addPath(
      "id",
      self.id,
      ParameterStyle(.simple, explodes: false),
    )
    request.accept(["application/json"])
    try request.setJSONBody(
      self.body,
      mediaType: "application/json",
    )
    return try request.request(to: server)
  }

  public static func output(
    from response: HTTPResponse,
  ) throws(UndecodableBody) -> Decimal {
    try response.json()
  }

  /// The API documents no errors.
  public enum Failure: OperationFailure, Equatable {
    public static let operationID = "putOrder"
  }

  public static func failure(from response: HTTPResponse) throws(UndecodableBody) -> Failure? {
    nil
  }
}

nonisolated extension DefaultCalls {
  /// Sends `PUT /orders/{id}`.
  ///
  /// - Parameters:
  ///   - id: Path parameter.
  ///
  ///     Format `uuid`.
  ///   - body: Request body, `application/json`.
  /// - Returns: The total.
  /// - Throws: `APIError`; the API documents no errors.
  public func putOrder(
    id: UUID,
    _ body: Order,
  ) async throws(APIError<PutOrder.Failure>) -> Decimal {
    let operation = PutOrder(
      id: id,
      body: body,
    )
    return try await self.putOrder(operation)
  }
}

nonisolated extension DefaultAPI {
  public func putOrder(
    _ operation: PutOrder,
  ) async throws(APIError<PutOrder.Failure>) -> Decimal {
    try await self.client.response(to: operation).value
  }
}
