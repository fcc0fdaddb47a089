// Generated from Runtime/ClientEnvironment.swift. Do not edit.
// Regenerate with `martlet generate`.

import Foundation

/// The sources of a client's server and credentials: environment variables, and perhaps a JSON file
/// in a folder. The values, which may be secret, are never printed.
nonisolated public struct ClientEnvironment: Sendable {
  /// Values by name. An empty value counts as missing.
  public var variables: [String: String]
  /// The folder of the file, which is read if the first variable is not set.
  public var folder: URL

  /// Creates an environment from variables and the folder of the file.
  public init(variables: [String: String], folder: URL) {
    self.variables = variables
    self.folder = folder
  }

  /// The variables of this process and its working directory.
  public static var current: ClientEnvironment {
    ClientEnvironment(
      variables: ProcessInfo.processInfo.environment,
      folder: URL(
        fileURLWithPath: FileManager.default.currentDirectoryPath, isDirectory: true),
    )
  }
}

nonisolated extension ClientEnvironment {
  /// Returns the values of all settings from one source, so that the secrets of one source are not
  /// sent to the server of the other.
  func settings(_ names: EnvironmentNames) throws(EnvironmentError) -> EnvironmentSettings {
    let variables = names.all.map(\.variable)
    let unset = variables.filter { variable($0) == nil }
    if unset.isEmpty {
      return EnvironmentSettings(names: names, file: nil) { variable($0.variable) ?? "" }
    }
    guard let name = names.file else { throw .missingVariables(unset, set: nil) }
    if let first = variables.first, variable(first) != nil {
      throw .missingVariables(unset, set: first)
    }
    let file = folder.appendingPathComponent(name)
    let memberNames = names.all.compactMap(\.member)
    guard let members = try members(of: file) else {
      throw .missingFile(path: file.path, members: memberNames, variables: unset)
    }
    let values = members.compactMapValues(\.stringValue).filter { !$0.value.isEmpty }
    let missing = memberNames.filter { values[$0] == nil }
    if !missing.isEmpty {
      throw .missingMembers(missing, path: file.path, variable: variables.first ?? "")
    }
    return EnvironmentSettings(names: names, file: file) { values[$0.member ?? ""] ?? "" }
  }

  private func variable(_ name: String) -> String? {
    variables[name].flatMap { $0.isEmpty ? nil : $0 }
  }

  /// Returns the members of the JSON object in the file; nil if the file does not exist.
  private func members(of file: URL) throws(EnvironmentError) -> [String: JSONValue]? {
    let data: Data
    do {
      data = try Data(contentsOf: file)
    } catch {
      if (error as? CocoaError)?.code == .fileReadNoSuchFile { return nil }
      throw .unreadableFile(path: file.path, reason: error.localizedDescription)
    }
    if let fault = JSONFault(in: data) {
      throw .malformedFile(path: file.path, line: fault.line, column: fault.column)
    }
    do {
      return try JSONDecoder().decode([String: JSONValue].self, from: data)
    } catch {
      throw .malformedFile(path: file.path, line: 1, column: 1)
    }
  }
}

nonisolated extension ClientEnvironment: CustomStringConvertible, CustomDebugStringConvertible,
  CustomReflectable
{
  public var description: String { "ClientEnvironment" }
  public var debugDescription: String { description }
  public var customMirror: Mirror { Mirror(self, children: []) }
}
