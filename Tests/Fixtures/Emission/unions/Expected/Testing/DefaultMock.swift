// Generated from openapi.yaml. Do not edit.
// Regenerate with `martlet generate`.

/// An implementation of `DefaultCalls` for tests.
///
/// Closures answer the calls. A call whose closure is nil throws an error that contains the name of
/// the closure. An error that a closure throws is converted to `APIError`, unless it is one.
nonisolated public struct DefaultMock: DefaultCalls {
  /// Answers `getPet`.
  public var onGetPet: (@Sendable (GetPet) async throws -> Pet)?

  /// Answers `getSize`.
  public var onGetSize: (@Sendable (GetSize) async throws -> Size)?

  /// Answers `getMoment`.
  public var onGetMoment: (@Sendable (GetMoment) async throws -> Moment)?

  /// Creates a mock that answers no calls.
  public init() {}

  public func getPet(
    _ operation: GetPet,
  ) async throws(APIError<GetPet.Failure>) -> Pet {
    guard let answer = self.onGetPet else {
      throw .unimplemented("onGetPet", by: Self.self)
    }
    do {
      return try await answer(operation)
    } catch {
      throw APIError(thrown: error)
    }
  }

  public func getSize(
    _ operation: GetSize,
  ) async throws(APIError<GetSize.Failure>) -> Size {
    guard let answer = self.onGetSize else {
      throw .unimplemented("onGetSize", by: Self.self)
    }
    do {
      return try await answer(operation)
    } catch {
      throw APIError(thrown: error)
    }
  }

  public func getMoment(
    _ operation: GetMoment,
  ) async throws(APIError<GetMoment.Failure>) -> Moment {
    guard let answer = self.onGetMoment else {
      throw .unimplemented("onGetMoment", by: Self.self)
    }
    do {
      return try await answer(operation)
    } catch {
      throw APIError(thrown: error)
    }
  }
}
