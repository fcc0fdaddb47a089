import Foundation
import SailPointReports

/// A client in its own process, for tests that change the environment or the certificates, or that
/// measure memory.
///
/// usage: AttackClient results URL COUNT     requests COUNT results at the same time
///        AttackClient collect URL MEGABYTES requests a result, with a limit for its body
///        AttackClient call URL METHOD       requests a result (GET) or starts a report (POST),
///                                           with up to three attempts
///        AttackClient upload URL FILE       sends a file as part of a form
///        AttackClient download URL FILE     saves a report as a file
///
/// It prints the outcome of each call, then the peak growth of its memory in kilobytes.
@main struct AttackClient {
  static func main() async throws {
    let arguments = CommandLine.arguments
    guard arguments.count == 4, let url = URL(string: arguments[2]) else { throw Misuse() }
    var client = APIClient(server: APIServer(url: url), credentials: .bearer("s3cret-token"))
    client.options.deadline = .seconds(120)
    client.options.retries = .never
    let before = try memory("VmRSS")
    switch arguments[1] {
    case "results": try await results(client, count: Int(arguments[3]) ?? 1)
    case "collect":
      client.options.bodyLimit = (Int(arguments[3]) ?? 0) * 1024 * 1024
      try await results(client, count: 1)
    case "call":
      client.options.retries = RetryPolicy(attempts: 3, firstWait: .milliseconds(20))
      if arguments[3] == "POST" {
        await start(client)
      } else {
        try await results(client, count: 1)
      }
    case "upload":
      print(await ending(ofSending: URL(filePath: arguments[3]), to: url))
      try await waitForDeletedBodies()
    case "download":
      await download(client, to: URL(filePath: arguments[3]))
    default: throw Misuse()
    }
    print("grew by \(try memory("VmHWM") - before)")
  }

  struct Misuse: Error {}

  /// Waits until the file of the request's body is deleted, which may be after the call: when
  /// `URLSession` has released the request.
  private static func waitForDeletedBodies() async throws {
    let folder = FileManager.default.temporaryDirectory.path
    for _ in 0..<500 {
      let names = try FileManager.default.contentsOfDirectory(atPath: folder)
      if !names.contains(where: { $0.hasPrefix("body-") }) { return }
      try await Task.sleep(for: .milliseconds(10))
    }
  }

  private static func results(_ client: APIClient, count: Int) async throws {
    let reports = ReportsDataExtractionAPI(client: client)
    await withTaskGroup(of: String.self) { group in
      for index in 0..<count {
        group.addTask {
          await ending { () async throws(APIError<GetReportResult.Failure>) in
            try await reports.getReportResult(taskResultId: "\(index)")
          }
        }
      }
      for await ending in group { print(ending) }
    }
  }

  private static func start(_ client: APIClient) async {
    let reports = ReportsDataExtractionAPI(client: client)
    let ending = await ending { () async throws(APIError<StartReport.Failure>) in
      try await reports.startReport(.searchExport(query: "name:a*"))
    }
    print(ending)
  }

  private static func download(_ client: APIClient, to file: URL) async {
    let reports = ReportsDataExtractionAPI(client: client)
    let ending = await ending { () async throws(APIError<GetReport.Failure>) in
      try await reports.downloadReport(taskResultId: "t", fileFormat: .csv, to: file)
    }
    print(ending)
  }

  /// A field of `/proc/self/status` in kilobytes; 0 on systems other than Linux.
  private static func memory(_ name: String) throws -> Int {
    #if os(Linux)
      let lines = try String(contentsOfFile: "/proc/self/status", encoding: .utf8)
      let line = lines.split(separator: "\n").first { $0.hasPrefix(name) }
      return line.flatMap { Int($0.filter(\.isNumber)) } ?? 0
    #else
      return 0
    #endif
  }
}
