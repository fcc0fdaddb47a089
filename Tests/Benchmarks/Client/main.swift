import Foundation
import SailPointReports

#if canImport(FoundationNetworking)
  import FoundationNetworking
#endif

/// What Tests/Benchmarks/client.py measures: `client calls URL COUNT`, which prints the medians in
/// microseconds, or `client download URL FILE`, which prints the seconds.

func microseconds(_ work: () async throws -> Void) async throws -> Double {
  let time = try await ContinuousClock().measure { try await work() }
  return Double(time.components.seconds) * 1e6 + Double(time.components.attoseconds) / 1e12
}

func median(_ times: [Double]) -> Double {
  times.sorted()[times.count / 2]
}

/// The same request by us and by `URLSession` alone, in turns.
func compareCalls(to url: URL, count: Int) async throws {
  let transport = URLSessionTransport()
  let session = URLSession(configuration: .ephemeral)
  let request = HTTPRequest(method: "GET", url: url)
  var ours: [Double] = []
  var theirs: [Double] = []
  for _ in 0..<count {
    ours.append(
      try await microseconds {
        let response = try await transport.send(request).collected(limit: 1_000_000)
        precondition(response.status == 200)
      })
    theirs.append(
      try await microseconds { _ = try await session.data(for: URLRequest(url: url)) })
  }
  print(median(ours), median(theirs))
}

func download(_ url: URL, to file: URL) async throws {
  let start = ContinuousClock.now
  try Data().write(to: file)
  let handle = try FileHandle(forWritingTo: file)
  let response = try await URLSessionTransport().send(HTTPRequest(method: "GET", url: url))
  for try await piece in response.body { try handle.write(contentsOf: piece) }
  try handle.close()
  let time = (ContinuousClock.now - start).components
  print(Double(time.seconds) + Double(time.attoseconds) / 1e18)
}

let arguments = CommandLine.arguments
switch (arguments.dropFirst().first, arguments.dropFirst(2).first.flatMap(URL.init)) {
case ("calls", let url?): try await compareCalls(to: url, count: Int(arguments[3]) ?? 0)
case ("download", let url?): try await download(url, to: URL(fileURLWithPath: arguments[3]))
default: exit(64)
}
