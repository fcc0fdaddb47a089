import Foundation
import SailPointReports

#if canImport(FoundationNetworking)
  import FoundationNetworking
#endif

// The work of benchmarks and tests that needs its own process:
//
//   TransportProgram get URL               prints the status and the body
//   TransportProgram upload URL FILE       prints the status and the peak memory in KB
//   TransportProgram download URL FILE     prints the seconds
//   TransportProgram calls URL COUNT       prints the median times of the client and of URLSession,
//                                          in microseconds
//   TransportProgram storm URL FOLDER      makes many different calls with one client, saves files,
//                                          and cancels downloads

func seconds(_ work: () async throws -> Void) async throws -> Double {
  let time = try await ContinuousClock().measure { try await work() }.components
  return Double(time.seconds) + Double(time.attoseconds) / 1e18
}

func get(_ url: URL) async throws {
  let response = try await URLSessionTransport().send(HTTPRequest(method: "GET", url: url))
  let body = try await response.collected(limit: 1_000_000).body
  print(response.status, String(decoding: body, as: UTF8.self))
}

func upload(_ file: URL, to url: URL) async throws {
  let request = HTTPRequest(method: "PUT", url: url, body: .file(file))
  print(try await URLSessionTransport().send(request).status)
  print(peakKilobytes())
}

/// The peak memory of this process; 0 if the system does not report it.
func peakKilobytes() -> Int {
  let text = (try? String(contentsOfFile: "/proc/self/status", encoding: .utf8)) ?? ""
  let line = text.split(separator: "\n").first { $0.hasPrefix("VmHWM:") }
  return line?.split(separator: " ").compactMap { Int($0) }.first ?? 0
}

/// Fetches the resource at the URL of the server.
struct Fetch: APIOperation {
  static var operationID: String { "fetch" }
  static var security: [[SecurityRequirement]] { [] }

  func request(to server: APIServer) throws(InvalidRequest) -> HTTPRequest {
    var request = RequestBuilder(method: "GET")
    request.addPath("")
    return try request.request(to: server)
  }

  static func output(from response: HTTPResponse) throws(UndecodableBody) -> FileContent {
    response.file()
  }

  static func failure(from response: HTTPResponse) throws(UndecodableBody) -> Never? { nil }
}

func download(_ url: URL, to file: URL) async throws {
  let client = APIClient(server: APIServer(url: url))
  print(try await seconds { _ = try await client.download(Fetch(), to: file) })
}

/// Makes the same call alternately with a client and with `URLSession`.
func compareCalls(to url: URL, count: Int) async throws {
  let client = APIClient(server: APIServer(url: url))
  let session = URLSession(configuration: .ephemeral)
  var clientTimes: [Double] = []
  var sessionTimes: [Double] = []
  for _ in 0..<count {
    clientTimes.append(try await seconds { _ = try await client.response(to: Fetch()) })
    sessionTimes.append(try await seconds { _ = try await session.data(for: URLRequest(url: url)) })
  }
  for times in [clientTimes, sessionTimes] { print(times.sorted()[count / 2] * 1e6) }
}

/// Makes many different calls at the same time. The server rejects the first token for calls with
/// the ID `late`, and does not answer calls with the ID `stalled`.
func storm(_ url: URL, in folder: URL) async throws {
  let client = APIClient(
    server: APIServer(url: url),
    credentials: .clientCredentials(
      id: "id", secret: "secret", tokenURL: url.appendingPathComponent("token")))
  let reports = ReportsDataExtractionAPI(client: client)
  try await withThrowingTaskGroup(of: Void.self) { group in
    for index in 0..<200 {
      group.addTask {
        let id = index % 10 == 9 ? "late" : "\(index)"
        let result = try await reports.getReportResult(taskResultId: id)
        precondition(result.taskDefName == "Report")
      }
      if index % 5 == 0 {
        group.addTask { try await reports.cancelReport(id: "\(index)") }
      }
      if index % 10 == 0 {
        group.addTask {
          let report = GetReport(taskResultId: "\(index)", fileFormat: .csv)
          let file = folder.appendingPathComponent("\(index).csv")
          _ = try await client.download(report, to: file)
        }
      }
      if index % 40 == 0 { group.addTask { await missDeadline(reports) } }
    }
    try await group.waitForAll()
  }
  await cancelDownloads(client, HTTPRequest(method: "GET", url: url.appendingPathComponent("big")))
}

func missDeadline(_ reports: ReportsDataExtractionAPI) async {
  do {
    try await reports.with { $0.deadline = .milliseconds(500) }.cancelReport(id: "stalled")
    preconditionFailure("the call did not exceed its deadline")
  } catch {
    guard case .transport(let problem) = error, problem.reason == .deadlinePassed else {
      preconditionFailure("\(error)")
    }
  }
}

func cancelDownloads(_ client: APIClient, _ request: HTTPRequest) async {
  await withTaskGroup(of: Void.self) { group in
    for index in 0..<50 {
      group.addTask {
        let task = Task {
          for try await _ in try await client.transport.send(request).body {}
        }
        try? await Task.sleep(for: .microseconds(index * 500))
        task.cancel()
        _ = await task.result
      }
    }
  }
}

let arguments = Array(CommandLine.arguments.dropFirst())
guard arguments.count > 1, let url = URL(string: arguments[1]) else { exit(64) }
switch (arguments[0], arguments.dropFirst(2).first) {
case ("get", nil): try await get(url)
case ("upload", let path?): try await upload(URL(fileURLWithPath: path), to: url)
case ("download", let path?): try await download(url, to: URL(fileURLWithPath: path))
case ("calls", let count?): try await compareCalls(to: url, count: Int(count) ?? 1)
case ("storm", let path?): try await storm(url, in: URL(fileURLWithPath: path))
default: exit(64)
}
