// Generated from openapi.yaml. Do not edit.
// Regenerate with `martlet generate`.

/// An implementation of `FormsCalls` for tests.
///
/// Closures answer the calls. A call whose closure is nil throws an error that contains the name of
/// the closure. An error that a closure throws is converted to `APIError`, unless it is one.
nonisolated public struct FormsMock: FormsCalls {
  /// Answers `sendPairs`.
  public var onSendPairs: (@Sendable (SendPairs) async throws -> Void)?

  /// Answers `replacePairs`.
  public var onReplacePairs: (@Sendable (ReplacePairs) async throws -> Void)?

  /// Answers `sendParts`.
  public var onSendParts: (@Sendable (SendParts) async throws -> Void)?

  /// Answers `replaceParts`.
  public var onReplaceParts: (@Sendable (ReplaceParts) async throws -> Void)?

  /// Creates a mock that answers no calls.
  public init() {}

  public func sendPairs(
    _ operation: SendPairs,
  ) async throws(APIError<SendPairs.Failure>) {
    guard let answer = self.onSendPairs else {
      throw .unimplemented("onSendPairs", by: Self.self)
    }
    do {
      return try await answer(operation)
    } catch {
      throw APIError(thrown: error)
    }
  }

  public func replacePairs(
    _ operation: ReplacePairs,
  ) async throws(APIError<ReplacePairs.Failure>) {
    guard let answer = self.onReplacePairs else {
      throw .unimplemented("onReplacePairs", by: Self.self)
    }
    do {
      return try await answer(operation)
    } catch {
      throw APIError(thrown: error)
    }
  }

  public func sendParts(
    _ operation: SendParts,
  ) async throws(APIError<SendParts.Failure>) {
    guard let answer = self.onSendParts else {
      throw .unimplemented("onSendParts", by: Self.self)
    }
    do {
      return try await answer(operation)
    } catch {
      throw APIError(thrown: error)
    }
  }

  public func replaceParts(
    _ operation: ReplaceParts,
  ) async throws(APIError<ReplaceParts.Failure>) {
    guard let answer = self.onReplaceParts else {
      throw .unimplemented("onReplaceParts", by: Self.self)
    }
    do {
      return try await answer(operation)
    } catch {
      throw APIError(thrown: error)
    }
  }
}
