import Diagnostics
import Foundation
import Support
import Testing
import YAML

/// The commands of a CI configuration, in the order in which the service runs them.
struct Recipe: CustomTestStringConvertible {
  private struct Step {
    var script: String
    var environment: [String: String]
    /// Whether the step runs only after a failure.
    var isForFailures: Bool
  }

  let testDescription: String
  private var steps: [Step] = []

  /// The recipes of the section "In CI" of `Sources/martlet/README.md`.
  static func all() throws -> [Recipe] {
    let url = repositoryRoot.appending(path: "Sources/martlet/README.md")
    let page = try String(contentsOf: url, encoding: .utf8)
    let start = try #require(page.firstRange(of: "\n## In CI\n"))
    return try page[start.upperBound...].matches(of: /\n```yaml\n((?:.*\n)*?)```\n/).map { match in
      var files = SourceFiles()
      let file = SourceFile(path: "recipe.yaml", bytes: Array(match.1.utf8))
      let outcome = readDocument(file, id: files.add(file), syntax: .yaml)
      try #require(outcome.diagnostics.isEmpty)
      return try Recipe(#require(outcome.value))
    }
  }

  /// Reads a configuration of GitHub Actions, which has `jobs`, or of GitLab.
  private init(_ root: Node) throws {
    if let jobs = root["jobs"] {
      testDescription = "GitHub"
      steps = try #require(jobs["client"]?["steps"]).items.compactMap { step in
        step["run"].map { command in
          Step(
            script: "set -e\n\(command.text)", environment: step["env"]?.texts ?? [:],
            isForFailures: step["if"]?.text == "failure()")
        }
      }
    } else {
      testDescription = "GitLab"
      let job = try #require(root["client"])
      let commands = (job["before_script"]?.items ?? []) + (job["script"]?.items ?? [])
      let script = (["set -eo pipefail"] + commands.map(\.text)).joined(separator: "\n")
      steps = [
        Step(script: script, environment: job["variables"]?.texts ?? [:], isForFailures: false)
      ]
    }
  }

  /// Runs the steps in the folder `repository`. The programs in the folder `stubs` replace those of
  /// the system. Returns the status of the first step that fails; zero if there is none.
  func run(in folder: TemporaryFolder) throws -> Int32 {
    try folder.write("", to: "runner/path")
    var status: Int32 = 0
    for step in steps where step.isForFailures == (status != 0) {
      let added = try folder.read("runner/path").split(separator: "\n").joined(separator: ":")
      let path = "\(added):\(folder.url("stubs").path):/usr/local/bin:/usr/bin:/bin"
      let service = [
        "PATH": path, "STUBS": folder.url("stubs").path, "GITLAB_TOKEN": "token",
        "RUNNER_TEMP": folder.url("runner").path, "GITHUB_PATH": folder.url("runner/path").path,
        "CI_API_V4_URL": "https://gitlab.example.com/api/v4", "CI_PROJECT_ID": "3",
        "CI_MERGE_REQUEST_IID": "7",
      ]
      let own = step.environment.mapValues { $0.hasPrefix("${{") ? "7" : $0 }
      let result = try GeneratorTests.run(
        "/bin/bash", ["-c", step.script], in: folder.url("repository"),
        environment: service.merging(own) { $1 })
      if status == 0 { status = result.status }
    }
    return status
  }
}

extension Node {
  fileprivate subscript(key: String) -> Node? {
    if case .mapping(let mapping) = content { mapping[key] } else { nil }
  }

  fileprivate var items: [Node] {
    if case .sequence(let items) = content { items } else { [] }
  }

  /// The text of a scalar; empty for other nodes.
  fileprivate var text: String {
    if case .scalar(let scalar) = content { scalar.text } else { "" }
  }

  fileprivate var texts: [String: String] {
    guard case .mapping(let mapping) = content else { return [:] }
    return Dictionary(uniqueKeysWithValues: mapping.entries.map { ($0.key, $0.value.text) })
  }
}
