import Foundation
import SailPointReports
import Testing

@Suite("The sample program")
struct SampleProgramTests {
  private static func answers(
    running: Int = 1, file: LoopbackServer.Answer,
  ) -> [String: [LoopbackServer.Answer]] {
    [
      "POST /oauth/token": [.json(#"{"access_token":"tok","expires_in":749}"#)],
      "POST /v2025/reports/run": [.json(#"{"id":"t1"}"#)],
      "GET /v2025/reports/t1/result": Array(repeating: .json("{}"), count: running)
        + [.json(#"{"status":"SUCCESS","rows":3}"#)],
      "GET /v2025/reports/t1": [file],
      "POST /v2025/reports/t1/cancel": [.init(status: 204)],
    ]
  }

  private static let file = LoopbackServer.Answer(
    headers: ["Content-Disposition": "attachment; filename=../r.csv"], body: "a,b\n1,2\n")

  @Test("the program starts a report, prints its progress, and saves the file")
  func download() throws {
    let folder = try DownloadFolder()
    let server = try LoopbackServer(Self.answers(file: Self.file))
    let program = try SampleProgram(
      ["accounts", "2c91", "Active Directory"], in: folder.url, server: server)
    let ending = try program.end()
    #expect(ending.status == 0, "\(ending.errors)")
    let printed = URL(filePath: ending.output.trimmingCharacters(in: .newlines))
    #expect(printed.lastPathComponent == "r.csv")
    #expect(try folder.names == ["r.csv"])
    #expect(try folder.text("r.csv") == "a,b\n1,2\n")
    #expect(ending.errors.contains("Report t1 has started."))
    #expect(ending.errors.contains("The report has been running for"))
    #expect(ending.errors.contains("The report is done, with 3 rows."))
    #expect(!(ending.errors + ending.output).contains("s3cret"))
    let requests = try server.requests()
    #expect(requests.map(\.method) == ["POST", "POST", "GET", "GET", "GET"])
    let body = #"""
      {"reportType":"ACCOUNTS",
       "arguments":{"application":"2c91","sourceName":"Active Directory"}}
      """#
    #expect(try canonical(requests[1].body) == canonical(body))
  }

  @Test("options set the destination, and permit overwriting")
  func options() throws {
    let folder = try DownloadFolder()
    try folder.write("mine", to: "x.pdf")
    let pdf = LoopbackServer.Answer(body: "%PDF-1.7")
    let server = try LoopbackServer(Self.answers(running: 0, file: pdf))
    let arguments = ["--to", "x.pdf", "--format", "pdf", "search", "name:a*"]
    let refused = try SampleProgram(arguments, in: folder.url, server: server).end()
    #expect(refused.status == 1)
    #expect(refused.errors.contains("x.pdf' exists already"), "\(refused.errors)")
    #expect(try folder.text("x.pdf") == "mine")
    let saved = try SampleProgram(["--overwrite"] + arguments, in: folder.url, server: server).end()
    #expect(saved.status == 0, "\(saved.errors)")
    #expect(try folder.text("x.pdf") == "%PDF-1.7")
    #expect(try server.requests().last?.target == "/v2025/reports/t1?fileFormat=pdf")
  }

  @Test("the option --help prints the usage")
  func help() throws {
    let folder = try DownloadFolder()
    for arguments in [["--help"], ["-h"], ["search", "--help"]] {
      let ending = try SampleProgram(arguments, in: folder.url).end()
      #expect(ending.status == 0)
      #expect(ending.output.contains("Usage: report-download"))
      #expect(ending.errors.isEmpty)
    }
  }

  @Test(
    "wrong arguments are an error",
    arguments: [
      [], ["nonsense"], ["search"], ["identities", "x"], ["--what", "identities"],
      ["--format", "xlsx", "identities"], ["--to"], ["--deadline", "soon", "identities"],
    ])
  func wrongArguments(arguments: [String]) throws {
    let folder = try DownloadFolder()
    let server = try LoopbackServer([:])
    let ending = try SampleProgram(arguments, in: folder.url, server: server).end()
    #expect(ending.status == 2)
    #expect(ending.output.isEmpty)
    #expect(ending.errors.contains("--help"))
    #expect(try server.requests().isEmpty)
  }

  @Test("the error lists the missing environment variables")
  func noEnvironment() throws {
    let folder = try DownloadFolder()
    let ending = try SampleProgram(["identities"], in: folder.url).end()
    #expect(ending.status == 1)
    #expect(ending.errors.contains("SAIL_BASE_URL"))
  }

  @Test("an interrupt cancels the report")
  func interruption() async throws {
    let folder = try DownloadFolder()
    let server = try LoopbackServer(Self.answers(running: 1000, file: Self.file))
    let program = try SampleProgram(["identities"], in: folder.url, server: server)
    try await server.waitForRequests(3)
    program.interrupt()
    let ending = try program.end()
    #expect(ending.status == 130, "\(ending.errors)")
    #expect(ending.output.isEmpty)
    #expect(try server.requests().last?.target == "/v2025/reports/t1/cancel")
    #expect(try folder.names == [])
  }

  @Test("a full disk is an error, and leaves no file")
  func fullDisk() throws {
    let folder = try DownloadFolder()
    // The limit also applies to the file in which the transport buffers a body that arrives faster
    // than it is saved, so the body arrives slowly.
    let piece = String(repeating: "x", count: 50_000)
    let file = LoopbackServer.Answer(drip: .init(every: 0.01, text: piece, count: 60))
    let server = try LoopbackServer(Self.answers(running: 0, file: file))
    let ending = try SampleProgram(
      ["identities", "--to", "r"], in: folder.url, server: server,
      shell: "ulimit -f 1000; trap '' XFSZ;"
    ).end()
    #expect(ending.status == 1)
    #expect(ending.errors.contains("The disk is full"), "\(ending.errors)")
    #expect(try folder.names == [])
  }
}
