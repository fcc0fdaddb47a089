import Foundation
import SailPointReports
import Testing

@Suite("Attacks through file names")
struct AttackFileTests {
  private static let names = [
    "attachment; filename=\"../../x\"", "attachment; filename=\"/etc/cron.d/x\"",
    "attachment; filename=\"..\"", "attachment; filename=\".\"", "attachment; filename=\"\"",
    "attachment; filename=\"\(String(repeating: "a", count: 300))\"", "attachment; filename=",
    "attachment; filename=\"a/../../b\"", "attachment; filename=\"C:\\Windows\\x.csv\"",
    "attachment; filename*=UTF-8''..%2F..%2Fx", "attachment; filename*=UTF-8''%00x%0A",
    "attachment; filename=\"CON\"", "attachment; filename=\".bashrc\"", "attachment",
    "attachment; filename=\"x; filename=../y\"", "\"; filename=\"~/x",
    "attachment; filename*=UTF-8''%E2%80%AEvsc.exe",
  ]

  @Test("C21 a file name from the server cannot lead out of the folder", arguments: names)
  func fileName(field: String) async throws {
    let headers = ["Content-Type": "text/csv", "Content-Disposition": field]
    let server = try LoopbackServer(["*": [.init(headers: headers, body: "a,b\n")]])
    let file = try await server.reports().getReport(taskResultId: "t1", fileFormat: .csv)
    if let name = file.suggestedName {
      #expect(!name.isEmpty && !name.contains("/") && !name.contains("\\") && name != "..")
      #expect(name.unicodeScalars.allSatisfy { $0.properties.generalCategory != .control })
    }
    #expect(file.bytes == Data("a,b\n".utf8))

    let outer = try TestFolder()
    let folder = outer.url.appending(path: "a/b")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let saved = try await server.reports().downloadReport(
      taskResultId: "t1", fileFormat: .csv, to: folder)
    #expect(saved.deletingLastPathComponent().standardizedFileURL.path == folder.path)
    #expect(!saved.lastPathComponent.hasPrefix("."))
    #expect(saved.lastPathComponent.utf8.count <= 255)
    #expect(try Data(contentsOf: saved) == Data("a,b\n".utf8))
    let all = try FileManager.default.subpathsOfDirectory(atPath: outer.url.path)
    #expect(Set(all) == ["a", "a/b", "a/b/\(saved.lastPathComponent)"])
  }
}
