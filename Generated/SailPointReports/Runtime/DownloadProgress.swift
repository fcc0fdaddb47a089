// Generated from Runtime/DownloadProgress.swift. Do not edit.
// Regenerate with `martlet generate`.

import Foundation

/// How much of a file has arrived.
nonisolated public struct DownloadProgress: Sendable, Equatable {
  /// The number of bytes that were written. If the connection breaks and the call is repeated, the
  /// count starts again.
  public var received: Int64
  /// The total number of bytes; nil if the server does not send it, or if the body is compressed.
  public var total: Int64?

  /// Creates the progress of a download.
  public init(received: Int64, total: Int64? = nil) {
    self.received = received
    self.total = total
  }

  /// The fraction that has arrived, from 0 to 1; nil if the total is unknown.
  public var fraction: Double? {
    total.map { $0 > 0 ? min(1, Double(received) / Double($0)) : 1 }
  }
}
