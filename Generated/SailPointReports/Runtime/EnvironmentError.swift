// Generated from Runtime/EnvironmentError.swift. Do not edit.
// Regenerate with `martlet generate`.

import Foundation

/// Why an environment does not hold what a client needs. It names settings, never their values.
nonisolated public enum EnvironmentError: Error, Sendable, Equatable {
  /// The variable for the base URL is set, and some of the others are not.
  case missingVariables([String], beside: String)
  /// The variable for the base URL is not set, and there is no file in its place.
  case missingFile(path: String, members: [String], variables: [String])
  /// The variable for the base URL is not set, and the file has no text for some members.
  case missingMembers([String], path: String, variable: String)
  /// The file is there and cannot be read.
  case unreadableFile(path: String, reason: String)
  /// The file does not hold an object in JSON. Lines and columns count from 1.
  case malformedFile(path: String, line: Int, column: Int)
  /// Secrets cannot be sent to the base URL. The path is that of the file; nil where the setting is
  /// a variable.
  case unsuitableBaseURL(setting: String, path: String?, reason: String)
}

nonisolated extension EnvironmentError: LocalizedError {
  public var errorDescription: String? {
    switch self {
    case .missingVariables(let names, let other):
      "The environment variables have no value for \(list(names)). "
        + "Nothing is read from a file, because '\(other)' is set."
    case .missingFile(let path, let members, let variables):
      "The environment variables have no value for \(list(variables)), and there is no file "
        + "'\(path)' with \(list(members))."
    case .missingMembers(let members, let path, let variable):
      "The file '\(path)' has no text for \(list(members)). "
        + "It is read because the environment variable '\(variable)' is not set."
    case .unreadableFile(let path, let reason):
      "The file '\(path)' cannot be read: \(reason)"
    case .malformedFile(let path, let line, let column):
      "The file '\(path)' is not an object in JSON: see line \(line), column \(column)."
    case .unsuitableBaseURL(let setting, let path, let reason):
      "The base URL cannot be used: \(reason). "
        + (path.map { "It is '\(setting)' in the file '\($0)'." }
          ?? "It is the environment variable '\(setting)'.")
    }
  }

  private func list(_ names: [String]) -> String {
    let quoted = names.map { "'\($0)'" }
    let last = quoted.suffix(2).joined(separator: " and ")
    return (quoted.dropLast(2) + [last]).joined(separator: ", ")
  }
}
