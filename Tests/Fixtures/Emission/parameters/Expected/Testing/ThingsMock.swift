// Generated from openapi.yaml. Do not edit.
// Regenerate with `martlet generate`.

/// An implementation of `ThingsCalls` for tests.
///
/// Closures answer the calls. A call whose closure is nil throws an error that contains the name of
/// the closure. An error that a closure throws is converted to `APIError`, unless it is one.
nonisolated public struct ThingsMock: ThingsCalls {
  /// Answers `getPart`.
  public var onGetPart: (@Sendable (GetPart) async throws -> Void)?

  /// Answers `getBox`.
  public var onGetBox: (@Sendable (GetBox) async throws -> Void)?

  /// Answers `getBoxesByShapePartsBetaTrueVersion2`.
  public var onGetBoxesByShapePartsBetaTrueVersion2:
    (
      @Sendable (GetBoxesByShapePartsBetaTrueVersion2) async throws ->
        Void
    )?

  /// Creates a mock that answers no calls.
  public init() {}

  public func getPart(
    _ operation: GetPart,
  ) async throws(APIError<GetPart.Failure>) {
    guard let answer = self.onGetPart else {
      throw .unimplemented("onGetPart", by: Self.self)
    }
    do {
      return try await answer(operation)
    } catch {
      throw APIError(thrown: error)
    }
  }

  public func getBox(
    _ operation: GetBox,
  ) async throws(APIError<GetBox.Failure>) {
    guard let answer = self.onGetBox else {
      throw .unimplemented("onGetBox", by: Self.self)
    }
    do {
      return try await answer(operation)
    } catch {
      throw APIError(thrown: error)
    }
  }

  public func getBoxesByShapePartsBetaTrueVersion2(
    _ operation: GetBoxesByShapePartsBetaTrueVersion2,
  ) async throws(APIError<GetBoxesByShapePartsBetaTrueVersion2.Failure>) {
    guard let answer = self.onGetBoxesByShapePartsBetaTrueVersion2 else {
      throw .unimplemented("onGetBoxesByShapePartsBetaTrueVersion2", by: Self.self)
    }
    do {
      return try await answer(operation)
    } catch {
      throw APIError(thrown: error)
    }
  }
}
