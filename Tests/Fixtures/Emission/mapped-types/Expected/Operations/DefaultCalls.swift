// Generated from openapi.yaml. Do not edit.
// Regenerate with `martlet generate`.

import Foundation

/// The calls of `DefaultAPI`, each of which sends an operation.
///
/// Code that depends only on this protocol can be tested with `DefaultMock`,
/// or with a type of your own. A call that this type does not implement throws an error.
public protocol DefaultCalls: Sendable {
  /// Sends `GET /orders/{id}`.
  nonisolated func getOrder(
    _ operation: GetOrder,
  ) async throws(APIError<GetOrder.Failure>) -> Order

  /// Sends `PUT /orders/{id}`.
  nonisolated func putOrder(
    _ operation: PutOrder,
  ) async throws(APIError<PutOrder.Failure>) -> Decimal
}

nonisolated extension DefaultAPI: DefaultCalls {}

/// The calls that a type does not implement.
nonisolated extension DefaultCalls {
  public func getOrder(
    _ operation: GetOrder,
  ) async throws(APIError<GetOrder.Failure>) -> Order {
    throw .unimplemented("getOrder(_:)", by: Self.self)
  }

  public func putOrder(
    _ operation: PutOrder,
  ) async throws(APIError<PutOrder.Failure>) -> Decimal {
    throw .unimplemented("putOrder(_:)", by: Self.self)
  }
}
