import Foundation
import Support

/// Runs a program that sends requests from its own process. It is built together with the tests.
struct TransportProgram: Sendable {
  var path: String

  static let built = TransportProgram(path: builtProgram("TransportProgram"))

  /// Compiles the program together with the client for ThreadSanitizer.
  static func sanitized(in folder: URL) throws -> TransportProgram {
    let main = repositoryRoot.appending(path: "Tests/TransportProgram/main.swift")
    let text = try String(contentsOf: main, encoding: .utf8)
    let copy = folder.appending(path: "main.swift")
    try text.replacing("import SailPointReports\n", with: "")
      .write(to: copy, atomically: false, encoding: .utf8)
    let client = repositoryRoot.appending(path: "Generated/SailPointReports")
    let files = try FileManager.default.subpathsOfDirectory(atPath: client.path)
      .filter { $0.hasSuffix(".swift") }.map { client.appending(path: $0).path }
    let program = TransportProgram(path: folder.appending(path: "program").path)
    _ = try program.output(
      of: "/usr/bin/env",
      ["swiftc", "-swift-version", "6", "-sanitize=thread", "-Onone", "-g", "-wmo"]
        + ["-o", program.path, copy.path] + files,
      environment: [:])
    return program
  }

  struct Failure: Error {
    var status: Int32
    var output: String
  }

  /// Runs the program, and returns its output and errors.
  ///
  /// - Parameter environment: Variables that are added to those of the tests, without their
  ///   proxies.
  /// - Throws: `Failure` if the program does not end with status 0.
  @discardableResult
  func run(_ arguments: String..., environment: [String: String] = [:]) throws -> String {
    try output(of: path, arguments, environment: environment)
  }

  /// Runs a program, and returns its output and errors.
  private func output(
    of path: String, _ arguments: [String], environment: [String: String],
  ) throws -> String {
    let process = Process()
    process.executableURL = URL(filePath: path)
    process.arguments = arguments
    process.environment =
      ProcessInfo.processInfo.environment.filter { !$0.key.lowercased().hasSuffix("_proxy") }
      .merging(environment) { _, own in own }
    let pipe = Pipe()
    process.standardOutput = pipe
    process.standardError = pipe
    process.standardInput = FileHandle.nullDevice
    try process.run()
    let data = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    let text = String(decoding: data, as: UTF8.self)
    if process.terminationReason == .uncaughtSignal || process.terminationStatus != 0 {
      throw Failure(status: process.terminationStatus, output: text)
    }
    return text
  }
}
