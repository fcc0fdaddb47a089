// Generated from openapi.yaml#/paths/~1orders~1{id}/get. Do not edit.
// Regenerate with `martlet generate`.

import Foundation

/// The methods of `DefaultAPI`.
///
/// Code that depends only on this protocol can be tested with another implementation of it.
public protocol DefaultCalls: Sendable {
  /// Calls `GetOrder`.
  nonisolated func getOrder(
    id: UUID,
    after: UUID?,
    any: [UUID]?,
    callback: URL?,
  ) async throws(APIError<GetOrder.Failure>) -> Order

  /// Calls `PutOrder`.
  nonisolated func putOrder(
    id: UUID,
    _ body: Order,
  ) async throws(APIError<PutOrder.Failure>) -> Decimal
}

nonisolated extension DefaultAPI: DefaultCalls {}

/// The same calls with default arguments.
nonisolated extension DefaultCalls {
  /// Calls `GetOrder` with a default argument.
  public func getOrder(
    id: UUID,
    any: [UUID]? = nil,
    callback: URL? = nil,
  ) async throws(APIError<GetOrder.Failure>) -> Order {
    try await self.getOrder(
      id: id,
      after: nil,
      any: any,
      callback: callback,
    )
  }

  /// Calls `GetOrder` with a default argument.
  public func getOrder(
    id: UUID,
    after: UUID?,
    callback: URL? = nil,
  ) async throws(APIError<GetOrder.Failure>) -> Order {
    try await self.getOrder(
      id: id,
      after: after,
      any: nil,
      callback: callback,
    )
  }

  /// Calls `GetOrder` with a default argument.
  public func getOrder(
    id: UUID,
    after: UUID?,
    any: [UUID]?,
  ) async throws(APIError<GetOrder.Failure>) -> Order {
    try await self.getOrder(
      id: id,
      after: after,
      any: any,
      callback: nil,
    )
  }
}
