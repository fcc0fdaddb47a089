import Foundation
import SailPointReports
import Testing

@Suite("A file is saved completely or not at all")
struct DownloadTests {
  private static let named: HTTPHeaders = [
    "Content-Type": "application/csv", "Content-Disposition": "attachment; filename=r.csv",
  ]

  private static let csv = StubTransport(200, named, "a,b\n1,2\n")

  @Test("a file is saved in a folder, or under the name that the caller chose")
  func destinations() async throws {
    let folder = try DownloadFolder()
    let reports = ReportsDataExtractionAPI(Self.csv)
    let first = try await reports.downloadReport(
      taskResultId: "t", fileFormat: .csv, to: folder.url)
    let second = try await reports.downloadReport(
      taskResultId: "t", fileFormat: .csv, to: folder.url.appending(path: "mine.txt"))
    #expect(first.lastPathComponent == "r.csv")
    #expect(second.path == folder.url.appending(path: "mine.txt").path)
    #expect(try folder.names == ["mine.txt", "r.csv"])
    #expect(try folder.text("mine.txt") == "a,b\n1,2\n")
    try folder.write("", to: "reference")
    #expect(try folder.permissions("r.csv") == folder.permissions("reference"))
  }

  @Test("a download sends the same request as the call that returns bytes")
  func request() async throws {
    let folder = try DownloadFolder()
    let transport = StubTransport(200, Self.named, "a,b\n")
    let reports = ReportsDataExtractionAPI(transport)
    _ = try await reports.getReport(taskResultId: "a/b", fileFormat: .pdf, name: "n")
    _ = try await reports.downloadReport(
      taskResultId: "a/b", fileFormat: .pdf, name: "n", to: folder.url)
    let requests = transport.requests
    #expect(requests.map(\.target)[0] == requests.map(\.target)[1])
    #expect(requests[0].headers == requests[1].headers)
  }

  @Test("an existing file is not overwritten; if its name is known, nothing is sent")
  func noOverwriting() async throws {
    let folder = try DownloadFolder()
    try folder.write("mine", to: "r.csv")
    let transport = StubTransport(200, Self.named, "a,b\n1,2\n")
    let reports = ReportsDataExtractionAPI(transport)
    let file = folder.url.appending(path: "r.csv")
    let known = await reports.downloadFailure(to: file)
    #expect(known?.fileProblem == FileError(reason: .exists, url: file.absoluteURL))
    #expect(transport.requests.isEmpty)
    let found = await reports.downloadFailure(to: folder.url)
    #expect(found?.fileProblem?.reason == .exists)
    #expect(found?.fileProblem?.url.path == file.path)
    #expect(found?.localizedDescription.contains("r.csv") == true)
    #expect(try folder.names == ["r.csv"])
    #expect(try folder.text("r.csv") == "mine")
  }

  @Test("an existing file is overwritten on request, and keeps its permissions")
  func overwriting() async throws {
    let folder = try DownloadFolder()
    try folder.write("mine", to: "r.csv")
    let file = folder.url.appending(path: "r.csv")
    try FileManager.default.setAttributes([.posixPermissions: 0o640], ofItemAtPath: file.path)
    let reports = ReportsDataExtractionAPI(Self.csv)
    for destination in [folder.url, file] {
      let failure = await reports.downloadFailure(to: destination, overwriting: true)
      #expect(failure == nil, "\(String(describing: failure))")
      #expect(try folder.text("r.csv") == "a,b\n1,2\n")
      #expect(try folder.permissions("r.csv") == 0o640)
      try folder.write("mine", to: "r.csv")
    }
    #expect(try folder.names == ["r.csv"])
  }

  @Test("a symbolic link is replaced, never followed")
  func links() async throws {
    let folder = try DownloadFolder()
    let outside = try DownloadFolder()
    try outside.write("theirs", to: "x")
    let link = folder.url.appending(path: "r.csv")
    let manager = FileManager.default
    let reports = ReportsDataExtractionAPI(Self.csv)
    for target in ["x", "missing"] {
      try manager.createSymbolicLink(
        at: link, withDestinationURL: outside.url.appending(path: target))
      for destination in [folder.url, link] {
        let failure = await reports.downloadFailure(to: destination)
        #expect(failure?.fileProblem?.reason == .exists)
      }
      let failure = await reports.downloadFailure(to: folder.url, overwriting: true)
      #expect(failure == nil, "\(String(describing: failure))")
      #expect(try folder.names == ["r.csv"])
      #expect(
        try manager.attributesOfItem(atPath: link.path)[.type] as? FileAttributeType
          == .typeRegular)
      try manager.removeItem(at: link)
    }
    #expect(try outside.names == ["x"])
    #expect(try outside.text("x") == "theirs")
  }

  @Test("an unusable destination is an error before anything is sent")
  func unusableDestinations() async throws {
    let folder = try DownloadFolder()
    try folder.write("mine", to: "file")
    let transport = StubTransport(200, Self.named, "a,b\n")
    let reports = ReportsDataExtractionAPI(transport)
    let remote = try #require(URL(string: "https://api.example/x"))
    let destinations: [(URL, FileError.Reason)] = [
      (folder.url.appending(path: "missing/r.csv"), .noFolder),
      (folder.url.appending(path: "missing", directoryHint: .isDirectory), .noFolder),
      (folder.url.appending(path: "file/r.csv"), .noFolder),
      (remote, .other),
      (URL(filePath: "/dev/null"), .exists),
    ]
    for (url, reason) in destinations {
      let failure = await reports.downloadFailure(to: url, overwriting: true)
      #expect(failure?.fileProblem?.reason == reason, "\(url)")
      #expect(failure?.localizedDescription.isEmpty == false)
    }
    #expect(transport.requests.isEmpty)
    #expect(try folder.names == ["file"])
  }

  @Test("a folder with the name of the file is never overwritten")
  func folderInTheWay() async throws {
    let folder = try DownloadFolder()
    let inner = folder.url.appending(path: "r.csv")
    try FileManager.default.createDirectory(at: inner, withIntermediateDirectories: false)
    let failure = await ReportsDataExtractionAPI(Self.csv).downloadFailure(
      to: folder.url, overwriting: true)
    #expect(failure?.fileProblem?.reason == .exists)
    #expect(try folder.names == ["r.csv"])
  }

  @Test("removing the folder during a download is an error")
  func vanishingFolder() async throws {
    let folder = try DownloadFolder()
    let inner = folder.url.appending(path: "inner")
    try FileManager.default.createDirectory(at: inner, withIntermediateDirectories: false)
    let transport = StreamTransport { piece in
      if piece == 1 { try FileManager.default.removeItem(at: inner) }
      return piece < 3 ? Data(repeating: 0x78, count: 5000) : nil
    }
    let failure = await ReportsDataExtractionAPI(transport).downloadFailure(to: inner)
    #expect(failure?.fileProblem?.reason == .noFolder)
    #expect(try folder.names == [])
  }

  @Test("errors of the API leave no file")
  func refusals() async throws {
    let folder = try DownloadFolder()
    let missing = await ReportsDataExtractionAPI(StubTransport(404, [:], "{}")).downloadFailure(
      to: folder.url)
    if case .documented(.notFound, _)? = missing {} else { Issue.record("\(missing as Any)") }
    let odd = await ReportsDataExtractionAPI(StubTransport(418)).downloadFailure(to: folder.url)
    if case .undocumented? = odd {} else { Issue.record("\(odd as Any)") }
    #expect(try folder.names == [])
  }

  @Test("an HTML page is an error, whatever its declared type")
  func pages() async throws {
    let folder = try DownloadFolder()
    let page = "<!doctype html><title>Sign in</title>" + String(repeating: " ", count: 200_000)
    for type in ["text/html", "application/csv"] {
      var headers = Self.named
      headers["Content-Type"] = type
      let transport = StubTransport(200, headers, page)
      let reports = ReportsDataExtractionAPI(transport)
      let failure = await reports.downloadFailure(to: folder.url)
      #expect(failure?.response?.status == 200)
      #expect(failure?.response?.headers["Content-Type"] == type)
      #expect(failure?.response?.body == Data(page.utf8.prefix(65_536)))
      await #expect(throws: APIError<GetReport.Failure>.self) {
        try await reports.getReport(taskResultId: "t", fileFormat: .csv)
      }
    }
    let declared = StubTransport(200, ["Content-Type": "Text/HTML; charset=utf-8"], "Sign in")
    let failure = await ReportsDataExtractionAPI(declared).downloadFailure(to: folder.url)
    #expect(failure?.response?.body == Data("Sign in".utf8))
    let other = StubTransport(200, ["Content-Type": "text/html"], "PK\u{3}\u{4}")
    let file = try await ReportsDataExtractionAPI(other).getReport(
      taskResultId: "t", fileFormat: .csv)
    #expect(file.kind == .zip)
    #expect(try folder.names == [])
  }
}
