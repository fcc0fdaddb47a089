import Foundation
import Support
import Testing

struct ColorTests {
  /// Returns what the program prints to a pseudo-terminal.
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

  @Test func colorsTerminals() throws {
    let report = try report(["NO_COLOR": ""])
    #expect(report.contains("error"))
    #expect(report.contains("\u{1B}["))
  }

  @Test func respectsNoColor() throws {
    let report = try report(["NO_COLOR": "1"])
    #expect(report.contains("error"))
    #expect(!report.contains("\u{1B}["))
  }

  @Test func doesNotColorFiles() throws {
    try TemporaryFolder.with { folder in
      try folder.write("openapi: 4.0.0\n", to: "api.yaml")
      let result = try martlet(
        "generate", "--spec", "api.yaml", "--output", "out", in: folder.url)
      #expect(result.errors.contains("error"))
      #expect(!result.errors.contains("\u{1B}"))
    }
  }
}
