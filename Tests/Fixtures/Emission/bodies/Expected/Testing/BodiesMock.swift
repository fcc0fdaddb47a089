// Generated from openapi.yaml. Do not edit.
// Regenerate with `martlet generate`.

/// An implementation of `BodiesCalls` for tests.
///
/// Closures answer the calls. A call whose closure is nil throws an error that contains the name of
/// the closure. An error that a closure throws is converted to `APIError`, unless it is one.
nonisolated public struct BodiesMock: BodiesCalls {
  /// Answers `sendJSON`.
  public var onSendJSON: (@Sendable (SendJSON) async throws -> Void)?

  /// Answers `sendText`.
  public var onSendText: (@Sendable (SendText) async throws -> Void)?

  /// Answers `sendFile`.
  public var onSendFile: (@Sendable (SendFile) async throws -> Void)?

  /// Creates a mock that answers no calls.
  public init() {}

  public func sendJSON(
    _ operation: SendJSON,
  ) async throws(APIError<SendJSON.Failure>) {
    guard let answer = self.onSendJSON else {
      throw .unimplemented("onSendJSON", by: Self.self)
    }
    do {
      return try await answer(operation)
    } catch {
      throw APIError(thrown: error)
    }
  }

  public func sendText(
    _ operation: SendText,
  ) async throws(APIError<SendText.Failure>) {
    guard let answer = self.onSendText else {
      throw .unimplemented("onSendText", by: Self.self)
    }
    do {
      return try await answer(operation)
    } catch {
      throw APIError(thrown: error)
    }
  }

  public func sendFile(
    _ operation: SendFile,
  ) async throws(APIError<SendFile.Failure>) {
    guard let answer = self.onSendFile else {
      throw .unimplemented("onSendFile", by: Self.self)
    }
    do {
      return try await answer(operation)
    } catch {
      throw APIError(thrown: error)
    }
  }
}
