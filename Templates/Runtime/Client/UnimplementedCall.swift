import Foundation

/// A call that a type does not implement, such as a mock in tests.
nonisolated public struct UnimplementedCall: Error, PermanentError, Sendable, Equatable {
  /// The function, or the closure of a mock, that would answer the call.
  public var member: String
  /// The name of the type.
  public var type: String
}

nonisolated extension UnimplementedCall: LocalizedError {
  public var errorDescription: String? {
    "'\(member)' of '\(type)' is not implemented."
  }
}

nonisolated extension APIError {
  /// The error of a call that a type does not implement.
  ///
  /// - Parameters:
  ///   - member: The function, or the closure of a mock, that would answer the call.
  ///   - type: The type that does not implement it.
  public static func unimplemented(_ member: String, by type: Any.Type) -> APIError {
    let call = UnimplementedCall(member: member, type: String(describing: type))
    return .transport(TransportError(wrapping: call))
  }
}
