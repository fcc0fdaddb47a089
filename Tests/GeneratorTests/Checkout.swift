import Foundation
import Testing

/// A git checkout with a configuration `spec/martlet.yaml`, whose client is in `out`.
struct Checkout {
  let folder: TemporaryFolder

  @discardableResult
  func git(_ arguments: String...) throws -> String {
    let result = try runGit(arguments)
    try #require(result.status == 0, "\(arguments) \(result.output) \(result.errors)")
    return result.output
  }

  /// Runs git without the settings of the user.
  private func runGit(_ arguments: [String]) throws -> ProgramResult {
    let identity = ["-c", "user.name=T", "-c", "user.email=t@example.com"]
    return try run(
      "/usr/bin/env", ["git"] + identity + arguments, in: folder.url,
      environment: ["GIT_CONFIG_GLOBAL": "/dev/null", "GIT_CONFIG_SYSTEM": "/dev/null"])
  }

  func commit(_ message: String) throws {
    try git("add", "--all", ".")
    try git("commit", "-q", "-m", message)
  }

  /// Commits changes to a new branch, and returns to the branch before it.
  func branch(_ name: String, _ change: () throws -> Void) throws {
    try git("checkout", "-q", "-b", name)
    try change()
    try commit(name)
    try git("checkout", "-q", "-")
  }

  /// Merges a branch. Returns the exit status, which is not 0 if there are conflicts.
  func merge(_ name: String) throws -> Int32 {
    try runGit(["merge", "-q", "-m", "merge", name]).status
  }

  /// The files with conflicts.
  func conflicts() throws -> [String] {
    try git("diff", "--name-only", "--diff-filter=U").split(separator: "\n").map(String.init)
  }

  func generate() throws {
    let templates = folder.exists("mine") ? ["--templates", "mine"] : []
    let result = try run(martletProgram, ["generate"] + templates, in: folder.url)
    try #require(result.status == 0, "\(result.errors)")
  }

  func append(_ text: String, to path: String) throws {
    try folder.write(try folder.read(path) + text, to: path)
  }

  func replace(
    _ old: String, _ new: String, in path: String, mustChange: Bool = true,
  ) throws {
    let text = try folder.read(path)
    let changed = text.replacing(old, with: new)
    if mustChange { try #require(changed != text) }
    try folder.write(changed, to: path)
  }

  func remove(_ path: String) throws {
    try FileManager.default.removeItem(at: folder.url(path))
  }
}
