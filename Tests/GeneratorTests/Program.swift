import Foundation
import Support

/// The result of a program.
struct ProgramResult {
  /// The exit status. If a signal ended the program, 128 plus the number of the signal.
  var status: Int32
  var output: String
  var errors: String
  var seconds: Double
}

/// Runs a program and waits until it exits. The output goes to files, since a full pipe would block
/// the program.
func run(
  _ program: String,
  _ arguments: [String],
  in folder: URL = repositoryRoot,
  environment: [String: String] = [:],
) throws -> ProgramResult {
  let manager = FileManager.default
  let base = manager.temporaryDirectory.appending(path: "martlet-\(UUID().uuidString)").path
  let paths = ["\(base).out", "\(base).err"]
  defer { for path in paths { try? manager.removeItem(atPath: path) } }
  let streams = try paths.map { path in
    try Data().write(to: URL(filePath: path))
    return try FileHandle(forWritingTo: URL(filePath: path))
  }
  let process = Process()
  process.executableURL = URL(filePath: program)
  process.arguments = arguments
  process.currentDirectoryURL = folder
  process.environment = ProcessInfo.processInfo.environment.merging(environment) { $1 }
  process.standardInput = FileHandle.nullDevice
  process.standardOutput = streams[0]
  process.standardError = streams[1]
  let start = ContinuousClock.now
  try process.run()
  process.waitUntilExit()
  let seconds = (ContinuousClock.now - start) / .seconds(1)
  for stream in streams { try stream.close() }
  let texts = try paths.map {
    String(decoding: try Data(contentsOf: URL(filePath: $0)), as: UTF8.self)
  }
  let isSignal = process.terminationReason == .uncaughtSignal
  return ProgramResult(
    status: process.terminationStatus + (isSignal ? 128 : 0),
    output: texts[0], errors: texts[1], seconds: seconds)
}

let martletProgram = builtProgram("martlet")

func martlet(
  _ arguments: String..., in folder: URL = repositoryRoot, environment: [String: String] = [:],
) throws -> ProgramResult {
  try run(martletProgram, arguments, in: folder, environment: environment)
}
