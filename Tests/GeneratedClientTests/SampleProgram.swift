import Foundation
import SailPointReports
import Support

/// A running instance of the sample program, which is built together with the tests.
final class SampleProgram {
  struct Ending {
    var status: Int32
    var output: String
    var errors: String
  }

  private let process = Process()
  /// The output goes to files in this folder, because a full pipe would block the program.
  private let outputFolder: DownloadFolder

  /// Starts the program.
  ///
  /// - Parameter shell: Shell commands that run before the program, such as `ulimit`.
  init(
    _ arguments: [String], in folder: URL, server: LoopbackServer? = nil, shell: String = "",
  ) throws {
    outputFolder = try DownloadFolder()
    try outputFolder.write("", to: "output")
    try outputFolder.write("", to: "errors")
    process.executableURL = URL(filePath: "/bin/sh")
    process.arguments = ["-c", "\(shell) exec \"$@\"", "sh", Self.path] + arguments
    process.currentDirectoryURL = folder
    var environment = ProcessInfo.processInfo.environment
    environment["SAIL_BASE_URL"] = server.map { "http://127.0.0.1:\($0.port)" }
    environment["SAIL_CLIENT_ID"] = "id"
    environment["SAIL_CLIENT_SECRET"] = "s3cret"
    process.environment = environment
    process.standardInput = FileHandle.nullDevice
    let outputURL = outputFolder.url.appending(path: "output")
    let errorsURL = outputFolder.url.appending(path: "errors")
    process.standardOutput = try FileHandle(forWritingTo: outputURL)
    process.standardError = try FileHandle(forWritingTo: errorsURL)
    try process.run()
  }

  /// Sends the signal of Ctrl-C (SIGINT).
  func interrupt() {
    process.interrupt()
  }

  /// Waits until the program ends.
  func end() throws -> Ending {
    process.waitUntilExit()
    return Ending(
      status: process.terminationStatus, output: try outputFolder.text("output"),
      errors: try outputFolder.text("errors"))
  }

  private static let path = builtProgram("report-download")
}
