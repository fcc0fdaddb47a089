// Generated from openapi.yaml. Do not edit.
// Regenerate with `martlet generate`.

import Foundation

/// An implementation of `DefaultCalls` for tests.
///
/// Closures answer the calls. A call whose closure is nil throws an error that contains the name of
/// the closure. An error that a closure throws is converted to `APIError`, unless it is one.
nonisolated public struct DefaultMock: DefaultCalls {
  /// Answers `getOrder`.
  public var onGetOrder: (@Sendable (GetOrder) async throws -> Order)?

  /// Answers `putOrder`.
  public var onPutOrder: (@Sendable (PutOrder) async throws -> Decimal)?

  /// Creates a mock that answers no calls.
  public init() {}

  public func getOrder(
    _ operation: GetOrder,
  ) async throws(APIError<GetOrder.Failure>) -> Order {
    guard let answer = self.onGetOrder else {
      throw .unimplemented("onGetOrder", by: Self.self)
    }
    do {
      return try await answer(operation)
    } catch {
      throw APIError(thrown: error)
    }
  }

  public func putOrder(
    _ operation: PutOrder,
  ) async throws(APIError<PutOrder.Failure>) -> Decimal {
    guard let answer = self.onPutOrder else {
      throw .unimplemented("onPutOrder", by: Self.self)
    }
    do {
      return try await answer(operation)
    } catch {
      throw APIError(thrown: error)
    }
  }
}
