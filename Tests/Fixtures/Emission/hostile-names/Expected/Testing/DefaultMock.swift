// Generated from openapi.yaml. Do not edit.
// Regenerate with `martlet generate`.

/// An implementation of `DefaultCalls` for tests.
///
/// Closures answer the calls. A call whose closure is nil throws an error that contains the name of
/// the closure. An error that a closure throws is converted to `APIError`, unless it is one.
nonisolated public struct DefaultMock: DefaultCalls {
  /// Answers `getFuncPwned`.
  public var onGetFuncPwned: (@Sendable (GetFuncPwned) async throws -> DataModel)?

  /// Creates a mock that answers no calls.
  public init() {}

  public func getFuncPwned(
    _ operation: GetFuncPwned,
  ) async throws(APIError<GetFuncPwned.Failure>) -> DataModel {
    guard let answer = self.onGetFuncPwned else {
      throw .unimplemented("onGetFuncPwned", by: Self.self)
    }
    do {
      return try await answer(operation)
    } catch {
      throw APIError(thrown: error)
    }
  }
}
