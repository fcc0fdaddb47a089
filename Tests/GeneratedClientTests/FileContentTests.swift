import Foundation
import SailPointReports
import Testing

@Suite("File names from Content-Disposition")
struct FileContentTests {
  private func name(_ disposition: String) -> String? {
    HTTPResponse(status: 200, headers: ["content-disposition": disposition]).file().suggestedName
  }

  @Test(
    "all spellings of Content-Disposition are parsed",
    arguments: [
      (#"attachment; filename="report.csv""#, "report.csv"),
      ("attachment; filename=report.csv", "report.csv"),
      ("attachment;filename=a b.csv ; size=3", "a b.csv"),
      (#"attachment; FILENAME = "r.csv""#, "r.csv"),
      (#"attachment; filename="a;b=c.csv"; x=y"#, "a;b=c.csv"),
      (#"attachment; filename="a\"b\\c.csv""#, "c.csv"),
      (#"attachment; filename="un closed"#, "un closed"),
      (#"attachment;filename=\"fileName""#, "fileName"),
      ("attachment; filename*=UTF-8''na%C3%AFve%20%F0%9F%98%80.csv", "naïve 😀.csv"),
      ("attachment; filename*=utf-8'en'r.csv", "r.csv"),
      ("attachment; filename*=iso-8859-1''%E9.csv", "é.csv"),
      (#"attachment; filename="plain.csv"; filename*=UTF-8''b%C3%A9.csv"#, "bé.csv"),
      (#"attachment; filename="plain.csv"; filename*=UTF-8''%zz"#, "plain.csv"),
      (#"attachment; filename="plain.csv"; filename*=utf-16''x"#, "plain.csv"),
      ("filename=bare.csv", "bare.csv"),
      (#"attachment; filename="first.csv"; filename="second.csv""#, "first.csv"),
    ])
  func reading(disposition: String, expected: String) {
    #expect(name(disposition) == expected)
  }

  @Test(
    "a name contains no folder and no invisible characters",
    arguments: [
      (#"attachment; filename="../../x""#, "x"),
      (#"attachment; filename="/etc/passwd""#, "passwd"),
      (#"attachment; filename="..\..\x.csv""#, "x.csv"),
      ("attachment; filename=../\u{301}../y", "\u{301}../y"),
      ("attachment; filename*=UTF-8''..%2F..%2Fx", "x"),
      ("attachment; filename*=UTF-8''a%00b%0D%0A.csv", "ab.csv"),
      ("attachment; filename*=UTF-8''a%E2%80%AEvsc.exe", "avsc.exe"),
    ])
  func folders(disposition: String, expected: String) {
    let name = name(disposition)
    #expect(name?.utf8.contains(UInt8(ascii: "/")) == false)
    #expect(name == expected.split(separator: "/").last.map(String.init))
  }

  @Test(
    "an empty or invalid name is missing",
    arguments: [
      "", "attachment", "inline; x=y", "attachment; filename=", #"attachment; filename="""#,
      "attachment; filename=..", "attachment; filename=.", "attachment; filename=a/",
      "attachment; filename*=UTF-8''%00", ";;;===", "attachment; filename",
    ])
  func missing(disposition: String) {
    #expect(name(disposition) == (disposition.hasSuffix("a/") ? "a" : nil))
  }

  @Test("a file has its bytes and its declared type")
  func wholeFile() {
    let response = HTTPResponse(
      status: 200, headers: ["Content-Type": "application/zip"], body: Data([0x50, 0x4B, 0]))
    let expected = FileContent(bytes: Data([0x50, 0x4B, 0]), contentType: "application/zip")
    #expect(response.file() == expected)
  }

  @Test("a very long field is parsed in a short time")
  func longField() {
    let field = String(repeating: "a=\"b\\\"", count: 100_000) + ";filename=x"
    let start = ContinuousClock.now
    _ = name(field)
    _ = name(String(repeating: ";", count: 500_000))
    #expect(ContinuousClock.now - start < .seconds(5))
  }
}
