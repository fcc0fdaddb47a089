// Generated from openapi.yaml. Do not edit.
// Regenerate with `martlet generate`.

/// An implementation of `NotesCalls` for tests.
///
/// Closures answer the calls. A call whose closure is nil throws an error that contains the name of
/// the closure. An error that a closure throws is converted to `APIError`, unless it is one.
nonisolated public struct NotesMock: NotesCalls {
  /// Answers `sendNote`.
  public var onSendNote: (@Sendable (SendNote) async throws -> Void)?

  /// Answers `replaceNote`.
  public var onReplaceNote: (@Sendable (ReplaceNote) async throws -> Void)?

  /// Answers `changeNote`.
  public var onChangeNote: (@Sendable (ChangeNote) async throws -> Void)?

  /// Answers `sendXML`.
  public var onSendXML: (@Sendable (SendXML) async throws -> Void)?

  /// Creates a mock that answers no calls.
  public init() {}

  public func sendNote(
    _ operation: SendNote,
  ) async throws(APIError<SendNote.Failure>) {
    guard let answer = self.onSendNote else {
      throw .unimplemented("onSendNote", by: Self.self)
    }
    do {
      return try await answer(operation)
    } catch {
      throw APIError(thrown: error)
    }
  }

  public func replaceNote(
    _ operation: ReplaceNote,
  ) async throws(APIError<ReplaceNote.Failure>) {
    guard let answer = self.onReplaceNote else {
      throw .unimplemented("onReplaceNote", by: Self.self)
    }
    do {
      return try await answer(operation)
    } catch {
      throw APIError(thrown: error)
    }
  }

  public func changeNote(
    _ operation: ChangeNote,
  ) async throws(APIError<ChangeNote.Failure>) {
    guard let answer = self.onChangeNote else {
      throw .unimplemented("onChangeNote", by: Self.self)
    }
    do {
      return try await answer(operation)
    } catch {
      throw APIError(thrown: error)
    }
  }

  public func sendXML(
    _ operation: SendXML,
  ) async throws(APIError<SendXML.Failure>) {
    guard let answer = self.onSendXML else {
      throw .unimplemented("onSendXML", by: Self.self)
    }
    do {
      return try await answer(operation)
    } catch {
      throw APIError(thrown: error)
    }
  }
}
