import Foundation
import SailPointReports
import Testing

@Suite("Names of downloaded files")
struct DownloadNameTests {
  private static let csv = "a,b\n1,2\n"

  /// Downloads a file and returns its name. Checks that the folder contains no other file.
  private func name(
    _ disposition: String?, type: String? = "text/csv", body: Data = Data(csv.utf8),
  ) async throws -> String? {
    let folder = try DownloadFolder()
    var headers = HTTPHeaders()
    headers["Content-Disposition"] = disposition
    headers["Content-Type"] = type
    let response = HTTPResponse(status: 200, headers: headers, body: body)
    let reports = ReportsDataExtractionAPI(StubTransport { _ in response })
    let inner = folder.url.appending(path: "inner")
    try FileManager.default.createDirectory(at: inner, withIntermediateDirectories: false)
    let url = try await reports.downloadReport(
      taskResultId: "t", fileFormat: .csv, to: inner)
    let names = try FileManager.default.contentsOfDirectory(atPath: inner.path)
    #expect(try folder.names == ["inner"])
    #expect(names == [url.lastPathComponent])
    #expect(url.deletingLastPathComponent().path == inner.path)
    #expect(try Data(contentsOf: url) == body)
    return names.first
  }

  @Test(
    "a name is never a path, a device name or a hidden file",
    arguments: [
      ("report.csv", "report.csv"),
      ("../../x.csv", "x.csv"),
      ("/etc/passwd", "passwd"),
      (#"..\..\x.csv"#, "x.csv"),
      (#"C:\Windows\x.csv"#, "x.csv"),
      ("C:x.csv", "C_x.csv"),
      ("x.csv:stream", "x.csv_stream"),
      (#"a<b>c|d?e*.csv"#, "a_b_c_d_e_.csv"),
      (".bashrc", "bashrc"),
      ("...csv", "csv"),
      (". .. .x.csv", "x.csv"),
      ("x.csv. . ", "x.csv"),
      ("CON", "_CON"),
      ("nul.txt", "_nul.txt"),
      ("Com1.csv", "_Com1.csv"),
      ("LPT¹ .csv", "_LPT¹ .csv"),
      ("CONIN$", "_CONIN$"),
      ("console.csv", "console.csv"),
      ("com10.csv", "com10.csv"),
      ("naïve 😀.csv", "naïve 😀.csv"),
      ("~/x.csv", "x.csv"),
      ("$(rm -rf x).csv", "$(rm -rf x).csv"),
    ])
  func attacks(suggestion: String, expected: String) async throws {
    #expect(try await name(#"attachment; filename="\#(suggestion)""#) == expected)
    let encoded = suggestion.utf8.map { String(format: "%%%02X", $0) }.joined()
    #expect(try await name("attachment; filename*=UTF-8''\(encoded)") == expected)
  }

  @Test(
    "all spellings of Content-Disposition are parsed",
    arguments: [
      ("attachment; filename=report.csv", "report.csv"),
      ("attachment; filename*=UTF-8''..%2F..%2Fa%00b%0D%0A.csv", "ab.csv"),
      ("attachment; filename*=UTF-8''a%E2%80%AEvsc.exe", "avsc.exe"),
      ("attachment; filename=%2e%2e%2fx.csv", "%2e%2e%2fx.csv"),
    ])
  func spellings(disposition: String, expected: String) async throws {
    #expect(try await name(disposition) == expected)
  }

  @Test(
    "a missing, empty or invalid name is replaced by a default",
    arguments: [
      nil, "", "attachment", #"attachment; filename="""#, "attachment; filename=..",
      "attachment; filename=.", "attachment; filename*=UTF-8''%00", #"attachment; filename=" . ""#,
      #"attachment; filename="....""#,
    ])
  func missing(disposition: String?) async throws {
    #expect(try await name(disposition) == "download.csv")
  }

  @Test("the default name follows the content; if that is unknown, the declared type")
  func endings() async throws {
    #expect(try await name(nil, body: Data("%PDF-1.7".utf8)) == "download.pdf")
    #expect(try await name(nil, type: "application/csv; header=1", body: Data()) == "download.csv")
    #expect(try await name(nil, type: "image/png", body: Data([1])) == "download")
    #expect(try await name(nil, type: nil, body: Data([1])) == "download")
  }

  @Test(
    "an extension that contradicts the content is replaced",
    arguments: [
      ("x.csv", "PK\u{3}\u{4}", "x.zip"),
      ("x.CSV", "PK\u{5}\u{6}", "x.zip"),
      ("a.b.csv", "%PDF-1.4", "a.b.pdf"),
      ("x.xlsx", "PK\u{3}\u{4}", "x.xlsx"),
      ("x", "PK\u{3}\u{4}", "x"),
      ("x.zip", "a,b\n1,2\n", "x.zip"),
      ("x.csv", #"{"a":1}"#, "x.csv"),
    ])
  func corrections(suggestion: String, body: String, expected: String) async throws {
    let disposition = "attachment; filename=\(suggestion)"
    #expect(try await name(disposition, body: Data(body.utf8)) == expected)
  }

  @Test(
    "a long name is shortened to 255 bytes",
    arguments: [
      (String(repeating: "a", count: 300) + ".csv", String(repeating: "a", count: 251) + ".csv"),
      (String(repeating: "a", count: 251) + ".csv", String(repeating: "a", count: 251) + ".csv"),
      (String(repeating: "é", count: 300), String(repeating: "é", count: 127)),
      (String(repeating: "🇮🇸", count: 90) + ".csv", String(repeating: "🇮🇸", count: 31) + ".csv"),
      ("x." + String(repeating: "b", count: 300), "x." + String(repeating: "b", count: 253)),
      (String(repeating: ".", count: 300) + "x.csv", "x.csv"),
      ("a" + String(repeating: " .", count: 200) + "b.csv", "a.csv"),
    ])
  func lengths(suggestion: String, expected: String) async throws {
    let encoded = suggestion.utf8.map { String(format: "%%%02X", $0) }.joined()
    let name = try await name("attachment; filename*=UTF-8''\(encoded)")
    #expect(name == expected)
    #expect((name?.utf8.count ?? 0) <= 255)
  }
}
