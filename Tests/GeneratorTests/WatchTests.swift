import Foundation
import Support
import Testing

/// `martlet watch` writes the client again after each change of its input.
struct WatchTests {
  /// A running `martlet watch`. Its output and errors are in one file.
  private struct Watcher {
    let folder: TemporaryFolder
    let process = Process()

    init(in folder: TemporaryFolder, _ arguments: [String]) throws {
      self.folder = folder
      try folder.write("", to: "log")
      let log = try FileHandle(forWritingTo: folder.url("log"))
      process.executableURL = URL(filePath: martletProgram)
      process.arguments = ["watch"] + arguments
      process.currentDirectoryURL = folder.url
      process.standardInput = FileHandle.nullDevice
      process.standardOutput = log
      process.standardError = log
      try process.run()
    }

    var log: String { get throws { try folder.read("log") } }

    private var waitCount: Int {
      get throws { try log.ranges(of: "waiting for changes; press Ctrl-C to end\n").count }
    }

    /// Waits until the run with this number has ended. Returns what it has printed.
    func endOfRun(_ number: Int) throws -> String {
      let end = ContinuousClock.now + .seconds(60)
      while try waitCount < number {
        guard process.isRunning, ContinuousClock.now < end else { throw NoRun(log: try log) }
        Thread.sleep(forTimeInterval: 0.02)
      }
      return try log.split(separator: "waiting for changes; press Ctrl-C to end\n")
        .dropFirst(number - 1).first.map(String.init) ?? ""
    }

    /// Kills the program if it is still running, which it is if a test has failed.
    func end() {
      if process.isRunning { kill(process.processIdentifier, SIGKILL) }
    }

    /// Ends the program with the signal of Ctrl-C. Returns the number of the signal that ended it.
    func interrupt() -> Int32 {
      process.interrupt()
      let end = ContinuousClock.now + .seconds(30)
      while process.isRunning, ContinuousClock.now < end { Thread.sleep(forTimeInterval: 0.02) }
      if process.isRunning { kill(process.processIdentifier, SIGKILL) }
      process.waitUntilExit()
      return process.terminationReason == .uncaughtSignal ? process.terminationStatus : 0
    }
  }

  private struct NoRun: Error {
    var log: String
  }

  private static let configuration = "spec: api.yaml\noutput: ../out\n"

  @Test func changesCauseARun() throws {
    try TemporaryFolder.with { folder in
      try folder.write(Self.configuration, to: "spec/martlet.yaml")
      let reference = "item.yaml#/Item"
      try folder.write(
        smallDocument.replacing("#/components/schemas/Thing", with: reference), to: "spec/api.yaml")
      try folder.write("Item: { type: object }\n", to: "spec/item.yaml")
      let header = repositoryRoot.appending(path: "Templates/Partials/header.mustache")
      let template = try String(contentsOf: header, encoding: .utf8)
      try folder.write(template, to: "mine/Partials/header.mustache")

      let watcher = try Watcher(in: folder, ["--templates", "mine"])
      defer { watcher.end() }
      #expect(try watcher.endOfRun(1).hasPrefix("1 operation, "))

      try folder.write(
        "Item: { type: object, properties: { size: { type: integer } } }\n", to: "spec/item.yaml")
      let second = try watcher.endOfRun(2)
      #expect(second.hasPrefix("changed: spec/item.yaml\n1 operation, "), "\(second)")
      #expect(try folder.read("out/Models/Item.swift").contains("var size: Int64?"))

      try folder.write(template + "// Marked.\n", to: "mine/Partials/header.mustache")
      let third = try watcher.endOfRun(3)
      #expect(third.hasPrefix("changed: mine/Partials/header.mustache\n"), "\(third)")
      #expect(try folder.read("out/Models/Item.swift").contains("// Marked.\n"))

      try folder.write(Self.configuration + "access: internal\n", to: "spec/martlet.yaml")
      let fourth = try watcher.endOfRun(4)
      #expect(fourth.hasPrefix("changed: spec/martlet.yaml\n"), "\(fourth)")
      #expect(try !folder.read("out/Models/Item.swift").contains("public struct"))

      #expect(watcher.interrupt() == SIGINT)
      #expect(try watcher.log.ranges(of: "waiting for changes").count == 4)
    }
  }

  @Test func overlaysAreWatched() throws {
    try TemporaryFolder.with { folder in
      try folder.write(
        Self.configuration + "overlays: [../changes/own.yaml]\n", to: "spec/martlet.yaml")
      try folder.write(smallDocument, to: "spec/api.yaml")
      let watcher = try Watcher(in: folder, [])
      defer { watcher.end() }
      #expect(try watcher.endOfRun(1).contains("cannot read the overlay 'changes/own.yaml'"))

      let overlay = """
        overlay: 1.0.0
        info: { title: Own, version: '1' }
        actions: [{ target: $.components.schemas.Thing.properties, update: { size: {} } }]

        """
      try folder.write(overlay, to: "changes/own.yaml")
      let second = try watcher.endOfRun(2)
      #expect(second.hasPrefix("changed: changes/own.yaml\n1 operation, "), "\(second)")
      #expect(try folder.read("out/Models/Thing.swift").contains("var size: "))

      try folder.write(overlay.replacing("size", with: "weight"), to: "changes/own.yaml")
      let third = try watcher.endOfRun(3)
      #expect(third.hasPrefix("changed: changes/own.yaml\n"), "\(third)")
      #expect(try folder.read("out/Models/Thing.swift").contains("var weight: "))
      #expect(watcher.interrupt() == SIGINT)
    }
  }

  @Test func errorsDoNotEndIt() throws {
    try TemporaryFolder.with { folder in
      let watcher = try Watcher(in: folder, ["--spec", "api.yaml", "--output", "out"])
      defer { watcher.end() }
      #expect(try watcher.endOfRun(1) == "api.yaml:1:1: error: file not found [unreadable-file]\n")

      let broken = smallDocument.replacing(
        "#/components/schemas/Thing", with: "item.yaml#/Item")
      try folder.write(broken, to: "api.yaml")
      let second = try watcher.endOfRun(2)
      #expect(second.hasPrefix("changed: api.yaml\n"), "\(second)")
      #expect(second.contains(": warning: "), "\(second)")

      // The file that the document refers to is created.
      try folder.write("Item: { type: object }\n", to: "item.yaml")
      let third = try watcher.endOfRun(3)
      #expect(third.hasPrefix("changed: item.yaml\n1 operation, "), "\(third)")
      #expect(folder.exists("out/Models/Item.swift"))

      try folder.write("openapi: [\n", to: "api.yaml")
      #expect(try watcher.endOfRun(4).contains("api.yaml:2:1: error: "))
      try FileManager.default.removeItem(at: folder.url("api.yaml"))
      #expect(
        try watcher.endOfRun(5).contains("api.yaml:1:1: error: file not found [unreadable-file]\n"))
      #expect(watcher.interrupt() == SIGINT)
    }
  }
}
