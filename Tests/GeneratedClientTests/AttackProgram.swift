import Foundation
import Support

/// Runs the program `AttackClient`, which is built together with the tests.
enum AttackProgram {
  struct Result {
    /// How the calls of the program ended, in any order.
    var endings: [String]
    /// The largest growth of its memory, in kilobytes.
    var growth: Int
  }

  struct Failure: Error {
    var status: Int32
    var output: String
    var errors: String
  }

  /// - Parameters:
  ///   - environment: Variables that are added to those of the tests; nil removes a variable.
  ///   - authority: The only certificate authority that the program trusts; nil for the authorities
  ///     of the system.
  static func run(
    _ arguments: String..., environment: [String: String?] = [:],
    trusting authority: TestIdentity? = nil,
  ) async throws -> Result {
    let folder = try TestFolder()
    let paths = [folder.url.appending(path: "output"), folder.url.appending(path: "errors")]
    let streams = try paths.map { path in
      try Data().write(to: path)
      return try FileHandle(forWritingTo: path)
    }
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    let command = [program] + arguments
    process.arguments = authority.map { Namespace.command(command, trusting: $0) } ?? command
    var variables = ProcessInfo.processInfo.environment
    for (name, value) in environment { variables[name] = value }
    process.environment = variables
    process.standardOutput = streams[0]
    process.standardError = streams[1]
    try process.run()
    await withCheckedContinuation { continuation in
      Thread.detachNewThread {
        process.waitUntilExit()
        continuation.resume()
      }
    }
    for stream in streams { try stream.close() }
    let texts = try paths.map { try String(contentsOf: $0, encoding: .utf8) }
    let lines = texts[0].split(separator: "\n").map(String.init)
    guard process.terminationStatus == 0, process.terminationReason == .exit,
      let growth = lines.last.flatMap({ Int($0.filter(\.isNumber)) })
    else {
      throw Failure(status: process.terminationStatus, output: texts[0], errors: texts[1])
    }
    return Result(endings: lines.dropLast(), growth: growth)
  }

  private static let program = builtProgram("AttackClient")
}

/// A mount namespace in which another file replaces the certificates of the system's authorities.
/// On Linux, this is the only way to make `URLSession` trust the authority of a test.
enum Namespace {
  /// Whether this machine permits mount namespaces. It must permit them if the environment requires
  /// all tests.
  static let isPermitted: Bool = {
    #if os(Linux)
      let process = Process()
      process.executableURL = URL(filePath: "/usr/bin/env")
      process.arguments = command(["true"], bundle: "/dev/null")
      let hasStarted = (try? process.run()) != nil
      if hasStarted { process.waitUntilExit() }
      let isPermitted = hasStarted && process.terminationStatus == 0
      precondition(
        isPermitted || !Corpus.isDemanded,
        "this machine permits no mount namespaces (unshare --mount)")
      return isPermitted
    #else
      return false
    #endif
  }()

  static func command(_ command: [String], trusting authority: TestIdentity) -> [String] {
    self.command(command, bundle: authority.certificate.path)
  }

  private static func command(_ command: [String], bundle: String) -> [String] {
    let isRoot = geteuid() == 0
    let script = #"mount --bind "$0" /etc/ssl/certs/ca-certificates.crt && exec "$@""#
    return ["unshare", "--mount"] + (isRoot ? [] : ["--map-root-user"])
      + ["sh", "-c", script, bundle] + command
  }
}
