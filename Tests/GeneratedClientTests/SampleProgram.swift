import Foundation
import SailPointReports
import Support

/// The sample program, which was built together with the tests, while it runs.
final class SampleProgram {
  struct Ending {
    var status: Int32
    var output: String
    var errors: String
  }

  private let process = Process()
  /// What it prints goes through files, since a full pipe would stop it.
  private let prints: DownloadFolder

  init(
    _ arguments: [String], in folder: URL, server: LoopbackServer? = nil, shell: String = "",
  ) throws {
    prints = try DownloadFolder()
    try prints.write("", to: "output")
    try prints.write("", to: "errors")
    process.executableURL = URL(filePath: "/bin/sh")
    process.arguments = ["-c", "\(shell) exec \"$@\"", "sh", Self.path] + arguments
    process.currentDirectoryURL = folder
    var environment = ProcessInfo.processInfo.environment
    environment["SAIL_BASE_URL"] = server.map { "http://127.0.0.1:\($0.port)" }
    environment["SAIL_CLIENT_ID"] = "id"
    environment["SAIL_CLIENT_SECRET"] = "s3cret"
    process.environment = environment
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = try FileHandle(forWritingTo: prints.url.appending(path: "output"))
    process.standardError = try FileHandle(forWritingTo: prints.url.appending(path: "errors"))
    try process.run()
  }

  /// Presses Control-C.
  func interrupt() {
    process.interrupt()
  }

  func end() throws -> Ending {
    process.waitUntilExit()
    return Ending(
      status: process.terminationStatus, output: try prints.text("output"),
      errors: try prints.text("errors"))
  }

  private static let path = builtProgram("report-download")
}
