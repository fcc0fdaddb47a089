import Foundation
import SailPointReports
import Support
import Testing

/// The requests that the vendor's client sends, or should send, according to measurements.
@Suite(
  "Requests equal those of the vendor's client",
  .enabled(if: Corpus.isPresent, "the measurements are outside of this repository"),
)
struct WireTests {
  @Test("requests to a stub equal the expected ones", arguments: try WireCase.all())
  func fakeTransport(wire: WireCase) async throws {
    let transport = StubTransport(200, [:], "{}")
    let url = try #require(URL(string: "https://acme.example/v2025"))
    let error = await wire.perform(on: reports(APIServer(url: url), transport))
    let requests = transport.requests
    if wire.isRefused {
      #expect(isInvalidRequest(error))
      #expect(requests.isEmpty)
      return
    }
    #expect(error == nil)
    let request = try #require(requests.first)
    #expect(requests.count == 1)
    try wire.compare(
      method: request.method, target: request.target, body: request.bodyText ?? "",
      field: { request.headers[$0] })
  }

  @Test("requests over a socket equal the expected ones")
  func loopback() async throws {
    let server = try LoopbackServer(["*": [.json("{}")]])
    let reports = reports(server.server, URLSessionTransport())
    var expected: [WireCase] = []
    for wire in try WireCase.all() {
      let error = await wire.perform(on: reports)
      #expect(wire.isRefused ? isInvalidRequest(error) : error == nil, "\(wire)")
      if !wire.isRefused { expected.append(wire) }
    }
    let requests = try server.requests()
    try #require(requests.count == expected.count)
    for (wire, request) in zip(expected, requests) {
      try wire.compare(
        method: request.method, target: request.target, body: request.body,
        field: { request[$0] })
    }
  }

  @Test("the measurements contain every operation")
  func coverage() throws {
    let cases = try WireCase.all()
    #expect(cases.count >= 126)
    let operations = Set(cases.map(\.operation))
    #expect(operations == ["cancelReport", "getReport", "getReportResult", "startReport"])
    #expect(cases.contains { $0.isRefused })
  }

  private func reports(
    _ server: APIServer, _ transport: any Transport,
  ) -> ReportsDataExtractionAPI {
    let client = APIClient(
      server: server, credentials: .bearer("tok-fixed"), transport: transport)
    return ReportsDataExtractionAPI(client: client)
  }

  private func isInvalidRequest(_ error: (any Error)?) -> Bool {
    switch error {
    case APIError<CancelReport.Failure>.invalidRequest?: true
    case APIError<GetReport.Failure>.invalidRequest?: true
    case APIError<GetReportResult.Failure>.invalidRequest?: true
    case APIError<StartReport.Failure>.invalidRequest?: true
    default: false
    }
  }
}
