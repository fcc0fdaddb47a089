import Foundation
import Support
import Testing

/// A signal such as that of Ctrl-C leaves no temporary files, even while files are written.
struct SignalTests {
  /// A document with so many schemas that writing their files takes a while.
  private static let document = smallDocument.replacing(
    "  schemas:\n",
    with: "  schemas:\n"
      + (0..<150).map { index in
        "    Model\(index): { type: object, properties: { a: { type: string } } }\n"
      }.joined())

  /// Starts the program, and sends it the signal as soon as the watched folder contains a
  /// temporary file or folder. Prints the program's status and the temporary files that it leaves.
  private static let script = """
    import os, signal, subprocess, sys
    number, watched, program = getattr(signal, sys.argv[1]), sys.argv[2], sys.argv[3:]
    def temporary(folder):
        try:
            return [name for name in os.listdir(folder) if ".tmp-" in name]
        except FileNotFoundError:
            return []
    ignored = os.environ.get("IGNORED") == "1"
    prepare = (lambda: signal.signal(number, signal.SIG_IGN)) if ignored else None
    process = subprocess.Popen(program, preexec_fn=prepare)
    while process.poll() is None:
        if temporary(watched):
            process.send_signal(number)
            break
    status = process.wait()
    left = [name for _, folders, files in os.walk(".") for name in folders + files]
    print(status, [name for name in left if ".tmp-" in name])
    """

  private func interrupted(
    _ signal: String, _ folder: TemporaryFolder, watching watched: String,
    _ arguments: String..., environment: [String: String] = [:],
  ) throws -> String {
    let program =
      [martletProgram, "generate", "--spec", "api.yaml", "--output", "out"] + arguments
    return try run(
      "/usr/bin/env", ["python3", "-c", Self.script, signal, watched] + program,
      in: folder.url, environment: environment
    ).output.split(separator: "\n").last.map(String.init) ?? ""
  }

  /// The program ends by the signal, and has written all of the client or nothing.
  @Test(arguments: [("SIGINT", 2), ("SIGTERM", 15)])
  func aNewClientIsWholeOrAbsent(signal: String, number: Int) throws {
    try TemporaryFolder.with { folder in
      try folder.write(Self.document, to: "api.yaml")
      #expect(try interrupted(signal, folder, watching: "out") == "-\(number) []")
      if folder.exists("out") {
        let check = try martlet("check", "--spec", "api.yaml", "--output", "out", in: folder.url)
        #expect(check.status == 0, "\(check.errors)")
      }
    }
  }

  @Test func aChangedClientIsOldOrNew() throws {
    try TemporaryFolder.with { folder in
      try folder.write(Self.document, to: "api.yaml")
      let header = repositoryRoot.appending(path: "Templates/Partials/header.mustache")
      let text = try String(contentsOf: header, encoding: .utf8)
      try folder.write(text + "// Marked.\n", to: "mine/Partials/header.mustache")
      let arguments = ["generate", "--spec", "api.yaml", "--output", "out"]
      #expect(try run(martletProgram, arguments, in: folder.url).status == 0)
      let result = try interrupted(
        "SIGINT", folder, watching: "out/Models", "--templates", "mine")
      #expect(result == "-2 []")
      let checks = try [[], ["--templates", "mine"]].map { templates in
        try run(martletProgram, ["check"] + arguments.dropFirst() + templates, in: folder.url)
          .status
      }
      #expect(checks.sorted() == [0, 1])
    }
  }

  /// A shell starts background jobs so that they ignore the signal of Ctrl-C.
  @Test func anIgnoredSignalChangesNothing() throws {
    try TemporaryFolder.with { folder in
      try folder.write(Self.document, to: "api.yaml")
      let result = try interrupted(
        "SIGINT", folder, watching: "out", environment: ["IGNORED": "1"])
      #expect(result == "0 []")
      let check = try martlet("check", "--spec", "api.yaml", "--output", "out", in: folder.url)
      #expect(check.status == 0)
    }
  }
}
