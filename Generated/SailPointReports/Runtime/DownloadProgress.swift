// Generated from Runtime/DownloadProgress.swift. Do not edit.
// Regenerate with `martlet generate`.

import Foundation

/// How much of a file has arrived.
nonisolated public struct DownloadProgress: Sendable, Equatable {
  /// The bytes that were written. Where the connection broke and the call is repeated, they are
  /// counted anew.
  public var received: Int64
  /// The bytes that there will be; nil where the server does not say, or compresses them.
  public var total: Int64?

  public init(received: Int64, total: Int64? = nil) {
    self.received = received
    self.total = total
  }

  /// The part that has arrived, from 0 to 1; nil where the total is not known.
  public var fraction: Double? {
    total.map { $0 > 0 ? min(1, Double(received) / Double($0)) : 1 }
  }
}
