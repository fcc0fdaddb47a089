import Foundation

/// Why an environment does not contain the settings that a client needs. The error names settings,
/// never their values.
nonisolated public enum EnvironmentError: Error, Sendable, Equatable {
  /// Some variables are not set. `set` is the first variable if it is set, so that the file is not
  /// read; nil if the client reads no file.
  case missingVariables([String], set: String?)
  /// The first variable is not set, and the file does not exist.
  case missingFile(path: String, members: [String], variables: [String])
  /// The first variable is not set, and the file lacks strings for some members.
  case missingMembers([String], path: String, variable: String)
  /// The file exists and cannot be read.
  case unreadableFile(path: String, reason: String)
  /// The file does not contain a JSON object. Lines and columns count from 1.
  case malformedFile(path: String, line: Int, column: Int)
  /// The base URL is not valid, or secrets must not be sent to it. `path` is the file's path; nil
  /// if the setting is a variable.
  case unsuitableBaseURL(setting: String, path: String?, reason: String)
}

nonisolated extension EnvironmentError: LocalizedError {
  public var errorDescription: String? {
    switch self {
    case .missingVariables(let names, let first):
      "\(areNotSet(names))."
        + (first.map { " The file is not read, because '\($0)' is set." } ?? "")
    case .missingFile(let path, let members, let variables):
      "\(areNotSet(variables)), and the file "
        + "'\(path)', which may contain \(list(members)) instead, does not exist."
    case .missingMembers(let members, let path, let variable):
      "The file '\(path)' has no string for \(list(members)). "
        + "The file is read because the environment variable '\(variable)' is not set."
    case .unreadableFile(let path, let reason):
      "The file '\(path)' cannot be read: \(reason)"
    case .malformedFile(let path, let line, let column):
      "The file '\(path)' is not a JSON object; the error is at line \(line), column \(column)."
    case .unsuitableBaseURL(let setting, let path, let reason):
      "The base URL cannot be used: \(reason). "
        + (path.map { "It is '\(setting)' in the file '\($0)'." }
          ?? "It is the environment variable '\(setting)'.")
    }
  }

  private func areNotSet(_ names: [String]) -> String {
    names.count == 1
      ? "The environment variable \(list(names)) is not set"
      : "The environment variables \(list(names)) are not set"
  }

  private func list(_ names: [String]) -> String {
    let quoted = names.map { "'\($0)'" }
    let last = quoted.suffix(2).joined(separator: " and ")
    return (quoted.dropLast(2) + [last]).joined(separator: ", ")
  }
}
