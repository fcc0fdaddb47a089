import Foundation
import Support
import Testing

/// If a run is interrupted, each file has its old or its new content, and the next run completes
/// the work.
struct InterruptedRunTests {
  /// Prepares two clients that differ in every Swift file, so that a run replaces all of them.
  private static func prepare(_ folder: TemporaryFolder) throws -> (
    old: [String: Data], new: [String: Data]
  ) {
    let header = repositoryRoot.appending(path: "Templates/Partials/header.mustache")
    let text = try String(contentsOf: header, encoding: .utf8)
    try folder.write(text + "// Marked.\n", to: "mine/Partials/header.mustache")
    let runs = [
      try generate(folder, "new", "--templates", folder.url("mine").path),
      try generate(folder, "out"),
    ]
    let new = try contents(folder, "new")
    let old = try contents(folder, "out")
    guard runs.allSatisfy({ $0.status == 0 }), old.count > 50, old.keys == new.keys,
      old.allSatisfy({ file in
        file.value.isEmpty || !file.key.hasSuffix(".swift") || file.value != new[file.key]
      })
    else { throw NoClients() }
    return (old, new)
  }

  private struct NoClients: Error {}

  /// The problems after runs that were killed at random times.
  private static let killedRuns = Background("killed runs") {
    var problems: [String] = []
    try TemporaryFolder.with { folder in
      let (old, new) = try prepare(folder)
      let script = """
        "$0" generate --output "$1/out" --templates "$1/mine" & sleep "$2"; kill -9 $!; wait
        """
      let duration = try generate(folder, "out").seconds
      var random = RandomSource()
      for _ in 0..<50 {
        let pause = String(Double.random(in: duration * 0.5...duration * 1.1, using: &random))
        _ = try run("/bin/sh", ["-c", script, martletProgram, folder.path, pause])
        let files = try contents(folder, "out").filter { !$0.key.contains(".tmp-") }
        if files.keys.sorted() != old.keys.sorted() {
          problems.append("\(random) unexpected files")
        }
        for (path, data) in files where data != old[path] && data != new[path] {
          problems.append("\(random) \(path)")
        }
        let next = try generate(folder, "out")
        if next.status != 0 { problems.append("\(random) \(next.errors)") }
        if try contents(folder, "out") != old { problems.append("\(random) not repaired") }
      }
    }
    return problems
  }

  /// The problems after runs that create the client and were killed at random times.
  private static let killedFirstRuns = Background("killed first runs") {
    var problems: [String] = []
    try TemporaryFolder.with { folder in
      let whole = try generate(folder, "whole").seconds
      let all = try contents(folder, "whole")
      let script = #""$0" generate --output "$1/out" & sleep "$2"; kill -9 $!; wait"#
      var random = RandomSource()
      for _ in 0..<25 {
        let pause = String(Double.random(in: whole * 0.5...whole * 1.1, using: &random))
        _ = try run("/bin/sh", ["-c", script, martletProgram, folder.path, pause])
        let out = folder.url("out")
        if FileManager.default.fileExists(atPath: out.path) {
          for (path, data) in try contents(folder, "out") where !path.contains(".tmp-") {
            if data != all[path] { problems.append("\(random) \(path)") }
          }
        }
        let next = try generate(folder, "out")
        if next.status != 0 { problems.append("\(random) \(next.errors)") }
        if try contents(folder, "out") != all { problems.append("\(random) not completed") }
        try FileManager.default.removeItem(at: out)
      }
    }
    return problems
  }

  @Test(arguments: [killedRuns, killedFirstRuns])
  func aKilledRunLeavesCompleteFiles(runs: Background<[String]>) async throws {
    #expect(try await runs.value == [])
  }

  /// Simulates a full disk with a limit on file sizes; small files can still be written.
  @Test func aFullDiskChangesNothing() throws {
    try TemporaryFolder.with { folder in
      let (old, _) = try Self.prepare(folder)
      let script = """
        trap '' XFSZ; ulimit -f 8
        exec "$0" generate --output "$1/out" --templates "$1/mine" 2>&1
        """
      let result = try run("/bin/sh", ["-c", script, martletProgram, folder.path])
      #expect(result.status == 1)
      #expect(result.output.contains(".swift.tmp-"))
      #expect(result.output.contains(": error: the file cannot be written: "))
      #expect(try Self.contents(folder, "out") == old)
    }
  }

  /// Not even the superuser can create files in `/proc`.
  @Test(.enabled(if: FileManager.default.fileExists(atPath: "/proc/self"), "requires /proc"))
  func anUnwritableFolderIsAnError() throws {
    let result = try martlet("generate", "--output", "/proc/self/client")
    #expect(result.status == 1)
    #expect(result.errors.hasPrefix("/proc/self/client"))
    #expect(result.errors.contains(": error: the folder cannot be created: "))
  }

  @Test(.enabled(if: FileManager.default.fileExists(atPath: "/proc/self"), "requires /proc"))
  func aFailureToWriteDoesNotRepeatWarnings() throws {
    try TemporaryFolder.with { folder in
      let document = smallDocument.replacing("required: true", with: "required: false")
      try folder.write(document, to: "api.yaml")
      let result = try martlet(
        "generate", "--spec", "api.yaml", "--output", "/proc/self/client", in: folder.url)
      #expect(result.status == 1)
      #expect(result.errors.ranges(of: ": warning: ").count == 1, "\(result.errors)")
    }
  }

  /// The problems after two runs at the same time.
  private static let parallelRuns = Background("parallel runs") {
    var problems: [String] = []
    try TemporaryFolder.with { folder in
      let (old, new) = try prepare(folder)
      for index in 0..<10 {
        // Every other time, both runs create the client.
        if index.isMultiple(of: 2) { try FileManager.default.removeItem(at: folder.url("out")) }
        let script = """
          "$0" generate --output "$1/out" --templates "$1/mine" & first=$!
          "$0" generate --output "$1/out" && wait $first
          """
        let result = try run("/bin/sh", ["-c", script, martletProgram, folder.path])
        if result.status != 0 { problems.append(result.errors) }
        let files = try contents(folder, "out")
        if files.keys.sorted() != old.keys.sorted() { problems.append("unexpected files") }
        problems += files.filter { $0.value != old[$0.key] && $0.value != new[$0.key] }.map(\.key)
      }
    }
    return problems
  }

  @Test(arguments: [parallelRuns])
  func concurrentRunsDoNotConflict(runs: Background<[String]>) async throws {
    #expect(try await runs.value == [])
  }

  @Test(arguments: ["dump ir", "dump document", "--help"])
  func aClosedPipeIsNotAFailure(arguments: String) throws {
    let script = """
      { "$0" \(arguments) 2>"$1"; echo $? >>"$1"; } | true; cat "$1"
      """
    try TemporaryFolder.with { folder in
      for _ in 0..<5 {
        let log = folder.url("log").path
        let result = try run("/bin/sh", ["-c", script, martletProgram, log])
        #expect(result.output.hasSuffix("0\n"), "\(result.output)")
      }
    }
  }

  @Test(.enabled(if: FileManager.default.fileExists(atPath: "/dev/full"), "requires /dev/full"))
  func lostOutputIsAFailure() throws {
    let result = try run("/bin/sh", ["-c", "\"$0\" dump ir >/dev/full", martletProgram])
    #expect(result.status == 1)
    #expect(result.errors == "martlet: error: standard output cannot be written\n")
  }

  private static func generate(
    _ folder: TemporaryFolder, _ output: String, _ arguments: String...,
  ) throws -> ProgramResult {
    try run(martletProgram, ["generate", "--output", folder.url(output).path] + arguments)
  }

  private static func contents(_ folder: TemporaryFolder, _ path: String) throws -> [String: Data] {
    try TemporaryFolder(url: folder.url(path)).contents()
  }
}
