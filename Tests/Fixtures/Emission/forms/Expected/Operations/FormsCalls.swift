// Generated from openapi.yaml. Do not edit.
// Regenerate with `martlet generate`.

/// The calls of `FormsAPI`, each of which sends an operation.
///
/// Code that depends only on this protocol can be tested with `FormsMock`,
/// or with a type of your own. A call that this type does not implement throws an error.
public protocol FormsCalls: Sendable {
  /// Sends `POST /pairs`.
  nonisolated func sendPairs(
    _ operation: SendPairs,
  ) async throws(APIError<SendPairs.Failure>)

  /// Sends `PUT /pairs`.
  nonisolated func replacePairs(
    _ operation: ReplacePairs,
  ) async throws(APIError<ReplacePairs.Failure>)

  /// Sends `POST /parts`.
  nonisolated func sendParts(
    _ operation: SendParts,
  ) async throws(APIError<SendParts.Failure>)

  /// Sends `PUT /parts`.
  nonisolated func replaceParts(
    _ operation: ReplaceParts,
  ) async throws(APIError<ReplaceParts.Failure>)
}

nonisolated extension FormsAPI: FormsCalls {}

/// The calls that a type does not implement.
nonisolated extension FormsCalls {
  public func sendPairs(
    _ operation: SendPairs,
  ) async throws(APIError<SendPairs.Failure>) {
    throw .unimplemented("sendPairs(_:)", by: Self.self)
  }

  public func replacePairs(
    _ operation: ReplacePairs,
  ) async throws(APIError<ReplacePairs.Failure>) {
    throw .unimplemented("replacePairs(_:)", by: Self.self)
  }

  public func sendParts(
    _ operation: SendParts,
  ) async throws(APIError<SendParts.Failure>) {
    throw .unimplemented("sendParts(_:)", by: Self.self)
  }

  public func replaceParts(
    _ operation: ReplaceParts,
  ) async throws(APIError<ReplaceParts.Failure>) {
    throw .unimplemented("replaceParts(_:)", by: Self.self)
  }
}
