// Generated from Runtime/LongRunningError.swift. Do not edit.
// Regenerate with `martlet generate`.

import Foundation

/// Why a long-running operation did not finish.
nonisolated public enum LongRunningError<Operation: LongRunningOperation, Fetch: LongRunningFetch>:
  Error, Sendable
{
  /// The start request failed. The operation was probably not started.
  case startFailed(APIError<Operation.StartOperation.Failure>)
  /// The operation was started, but the response does not contain the identifier for polling it.
  case noID(Operation.StartOperation.Output)
  /// A poll failed. The operation may still be running.
  case pollFailed(APIError<Operation.PollOperation.Failure>)
  /// The server reports that the operation failed.
  case failed(Operation.PollOperation.Output)
  /// The file was not saved, although the operation is done; or the operation was not started,
  /// because no file could be saved at the destination.
  case fetchFailed(Fetch.Failure)
  /// The deadline was exceeded. The cancel request was sent if the operation was started and was
  /// not done. The value is the last response to a poll; nil if no poll has succeeded.
  case deadlinePassed(Operation.PollOperation.Output?)
  /// The task was cancelled. The cancel request was sent if the operation was started and was not
  /// done.
  case cancelled
}

nonisolated extension LongRunningError: LocalizedError {
  public var errorDescription: String? {
    switch self {
    case .startFailed(let error):
      "The operation could not be started. \(error.localizedDescription)"
    case .noID: "The operation was started, but the response does not contain its identifier."
    case .pollFailed(let error):
      "The state of the operation could not be read. \(error.localizedDescription)"
    case .failed: "The server reports that the operation failed."
    case .fetchFailed(let error): "The file was not saved. \(error.localizedDescription)"
    case .deadlinePassed: "The operation exceeded its deadline."
    case .cancelled: "The operation was cancelled."
    }
  }
}
