// Generated from openapi.yaml. Do not edit.
// Regenerate with `martlet generate`.

import Foundation

/// The calls of `ThingsAPI`, each of which sends an operation.
///
/// Code that depends only on this protocol can be tested with `ThingsMock`,
/// or with a type of your own. A call that this type does not implement throws an error.
public protocol ThingsCalls: Sendable {
  /// Sends `GET /things`.
  nonisolated func getThing(
    _ operation: GetThing,
  ) async throws(APIError<GetThing.Failure>) -> GetThing.Output

  /// Sends `PUT /things`.
  nonisolated func putThing(
    _ operation: PutThing,
  ) async throws(APIError<PutThing.Failure>) -> PutThing.Output

  /// Sends `DELETE /things`.
  nonisolated func deleteThing(
    _ operation: DeleteThing,
  ) async throws(APIError<DeleteThing.Failure>) -> Thing

  /// Sends `GET /ranges`.
  nonisolated func getRange(
    _ operation: GetRange,
  ) async throws(APIError<GetRange.Failure>) -> GetRange.Output

  /// Sends `GET /captions`.
  nonisolated func getCaptions(
    _ operation: GetCaptions,
  ) async throws(APIError<GetCaptions.Failure>) -> FileContent

  /// Sends `GET /captions`, and saves the result as a file.
  nonisolated func downloadCaptions(
    _ download: FileDownload<GetCaptions>,
  ) async throws(APIError<GetCaptions.Failure>) -> URL

  /// Sends `GET /versions`.
  nonisolated func getVersion(
    _ operation: GetVersion,
  ) async throws(APIError<GetVersion.Failure>) -> GetVersion.Output
}

nonisolated extension ThingsAPI: ThingsCalls {}

/// The calls that a type does not implement.
nonisolated extension ThingsCalls {
  public func getThing(
    _ operation: GetThing,
  ) async throws(APIError<GetThing.Failure>) -> GetThing.Output {
    throw .unimplemented("getThing(_:)", by: Self.self)
  }

  public func putThing(
    _ operation: PutThing,
  ) async throws(APIError<PutThing.Failure>) -> PutThing.Output {
    throw .unimplemented("putThing(_:)", by: Self.self)
  }

  public func deleteThing(
    _ operation: DeleteThing,
  ) async throws(APIError<DeleteThing.Failure>) -> Thing {
    throw .unimplemented("deleteThing(_:)", by: Self.self)
  }

  public func getRange(
    _ operation: GetRange,
  ) async throws(APIError<GetRange.Failure>) -> GetRange.Output {
    throw .unimplemented("getRange(_:)", by: Self.self)
  }

  public func getCaptions(
    _ operation: GetCaptions,
  ) async throws(APIError<GetCaptions.Failure>) -> FileContent {
    throw .unimplemented("getCaptions(_:)", by: Self.self)
  }

  public func downloadCaptions(
    _ download: FileDownload<GetCaptions>,
  ) async throws(APIError<GetCaptions.Failure>) -> URL {
    throw .unimplemented("downloadCaptions(_:)", by: Self.self)
  }

  public func getVersion(
    _ operation: GetVersion,
  ) async throws(APIError<GetVersion.Failure>) -> GetVersion.Output {
    throw .unimplemented("getVersion(_:)", by: Self.self)
  }
}
