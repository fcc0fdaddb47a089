// Generated from openapi.yaml. Do not edit.
// Regenerate with `martlet generate`.

/// An implementation of `DefaultCalls` for tests.
///
/// Closures answer the calls. A call whose closure is nil throws an error that contains the name of
/// the closure. An error that a closure throws is converted to `APIError`, unless it is one.
nonisolated public struct DefaultMock: DefaultCalls {
  /// Answers `getSort`.
  public var onGetSort: (@Sendable (GetSort) async throws -> Sort)?

  /// Answers `getLevel`.
  public var onGetLevel: (@Sendable (GetLevel) async throws -> Level)?

  /// Answers `getRatio`.
  public var onGetRatio: (@Sendable (GetRatio) async throws -> Ratio)?

  /// Answers `getOrigin`.
  public var onGetOrigin: (@Sendable (GetOrigin) async throws -> Origin?)?

  /// Answers `getHolder`.
  public var onGetHolder: (@Sendable (GetHolder) async throws -> Holder)?

  /// Creates a mock that answers no calls.
  public init() {}

  public func getSort(
    _ operation: GetSort,
  ) async throws(APIError<GetSort.Failure>) -> Sort {
    guard let answer = self.onGetSort else {
      throw .unimplemented("onGetSort", by: Self.self)
    }
    do {
      return try await answer(operation)
    } catch {
      throw APIError(thrown: error)
    }
  }

  public func getLevel(
    _ operation: GetLevel,
  ) async throws(APIError<GetLevel.Failure>) -> Level {
    guard let answer = self.onGetLevel else {
      throw .unimplemented("onGetLevel", by: Self.self)
    }
    do {
      return try await answer(operation)
    } catch {
      throw APIError(thrown: error)
    }
  }

  public func getRatio(
    _ operation: GetRatio,
  ) async throws(APIError<GetRatio.Failure>) -> Ratio {
    guard let answer = self.onGetRatio else {
      throw .unimplemented("onGetRatio", by: Self.self)
    }
    do {
      return try await answer(operation)
    } catch {
      throw APIError(thrown: error)
    }
  }

  public func getOrigin(
    _ operation: GetOrigin,
  ) async throws(APIError<GetOrigin.Failure>) -> Origin? {
    guard let answer = self.onGetOrigin else {
      throw .unimplemented("onGetOrigin", by: Self.self)
    }
    do {
      return try await answer(operation)
    } catch {
      throw APIError(thrown: error)
    }
  }

  public func getHolder(
    _ operation: GetHolder,
  ) async throws(APIError<GetHolder.Failure>) -> Holder {
    guard let answer = self.onGetHolder else {
      throw .unimplemented("onGetHolder", by: Self.self)
    }
    do {
      return try await answer(operation)
    } catch {
      throw APIError(thrown: error)
    }
  }
}
