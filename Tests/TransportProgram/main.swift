import Foundation
import SailPointReports

#if canImport(FoundationNetworking)
  import FoundationNetworking
#endif

// What has to run in a process of its own, for benchmarks and for tests:
//
//   TransportProgram get URL               prints the status and the body
//   TransportProgram upload URL FILE       prints the status and the most memory held, in KB
//   TransportProgram download URL FILE     prints the seconds
//   TransportProgram calls URL COUNT       prints our median and URLSession's, in microseconds
//   TransportProgram storm URL             makes 200 calls with one client, and cancels some more

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

/// The most memory that this process has held; 0 where that cannot be read.
func peakKilobytes() -> Int {
  let text = (try? String(contentsOfFile: "/proc/self/status", encoding: .utf8)) ?? ""
  let line = text.split(separator: "\n").first { $0.hasPrefix("VmHWM:") }
  return line?.split(separator: " ").compactMap { Int($0) }.first ?? 0
}

func download(_ url: URL, to file: URL) async throws {
  let time = try await seconds {
    try Data().write(to: file)
    let handle = try FileHandle(forWritingTo: file)
    let response = try await URLSessionTransport().send(HTTPRequest(method: "GET", url: url))
    for try await piece in response.body { try handle.write(contentsOf: piece) }
    try handle.close()
  }
  print(time)
}

/// The same request by us and by `URLSession` alone, in turns.
func compareCalls(to url: URL, count: Int) async throws {
  let transport = URLSessionTransport()
  let session = URLSession(configuration: .ephemeral)
  var ours: [Double] = []
  var theirs: [Double] = []
  for _ in 0..<count {
    ours.append(
      try await seconds {
        let response = try await transport.send(HTTPRequest(method: "GET", url: url))
        _ = try await response.collected(limit: 1_000_000)
      })
    theirs.append(
      try await seconds { _ = try await session.data(for: URLRequest(url: url)) })
  }
  for times in [ours, theirs] { print(times.sorted()[count / 2] * 1e6) }
}

func storm(_ url: URL) async throws {
  let client = APIClient(
    server: APIServer(url: url),
    credentials: .clientCredentials(
      id: "id", secret: "secret", tokenURL: url.appendingPathComponent("token")))
  let reports = ReportsDataExtractionAPI(client: client)
  try await withThrowingTaskGroup(of: Void.self) { group in
    for index in 0..<200 {
      group.addTask {
        let result = try await reports.getReportResult(taskResultId: "\(index)")
        precondition(result.taskDefName == "Report")
      }
    }
    try await group.waitForAll()
  }
  let request = HTTPRequest(method: "GET", url: url.appendingPathComponent("big"))
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
case ("storm", nil): try await storm(url)
default: exit(64)
}
