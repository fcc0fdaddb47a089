import Foundation
import Support
import Testing

struct ColorTests {
  /// What the program prints to a terminal, for which a pseudo-terminal stands.
  private func report(_ environment: [String: String]) throws -> String {
    try TemporaryFolder.with { folder in
      try folder.write("openapi: 4.0.0\n", to: "api.yaml")
      let script = """
        import pty, sys
        pty.spawn([sys.argv[1], "generate", "--spec", "api.yaml", "--output", "out"])
        """
      let arguments = ["python3", "-c", script, martletProgram]
      return try run("/usr/bin/env", arguments, in: folder.url, environment: environment).output
    }
  }

  @Test func terminalsGetColors() throws {
    let report = try report(["NO_COLOR": ""])
    #expect(report.contains("error"))
    #expect(report.contains("\u{1B}["))
  }

  @Test func noColorIsRespected() throws {
    let report = try report(["NO_COLOR": "1"])
    #expect(report.contains("error"))
    #expect(!report.contains("\u{1B}["))
  }

  @Test func filesGetNoColors() throws {
    try TemporaryFolder.with { folder in
      try folder.write("openapi: 4.0.0\n", to: "api.yaml")
      let result = try martlet(
        "generate", "--spec", "api.yaml", "--output", "out", in: folder.url)
      #expect(result.errors.contains("error"))
      #expect(!result.errors.contains("\u{1B}"))
    }
  }
}
