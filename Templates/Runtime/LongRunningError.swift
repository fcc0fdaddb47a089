import Foundation

/// Why something that takes long did not come to its end.
nonisolated public enum LongRunningError<Operation: LongRunningOperation, Fetch: LongRunningFetch>:
  Error, Sendable
{
  /// It was not started, as far as one can tell.
  case startFailed(APIError<Operation.StartOperation.Failure>)
  /// It was started, and the answer does not say how to ask for it.
  case noID(Operation.StartOperation.Output)
  /// The server does not tell how far it has come. It may still be running.
  case pollFailed(APIError<Operation.PollOperation.Failure>)
  /// It is over, and the server says that it failed.
  case failed(Operation.PollOperation.Output)
  /// Its file was not saved: it is done, or it was not started, because nothing could be saved
  /// where the file was to be.
  case fetchFailed(Fetch.Failure)
  /// It took too long, and the server was told to stop it where it was not done. With the last
  /// answer to a poll, if there was one.
  case deadlinePassed(Operation.PollOperation.Output?)
  /// The task was cancelled, and the server was told to stop it where it was not done.
  case cancelled
}

nonisolated extension LongRunningError: LocalizedError {
  public var errorDescription: String? {
    switch self {
    case .startFailed(let error): "It was not started. \(error.localizedDescription)"
    case .noID: "It was started, but the server did not say how to ask for it."
    case .pollFailed(let error):
      "The server does not tell how far it has come. \(error.localizedDescription)"
    case .failed: "The server says that it failed."
    case .fetchFailed(let error): "Its file was not saved. \(error.localizedDescription)"
    case .deadlinePassed: "It took too long."
    case .cancelled: "It was cancelled."
    }
  }
}
