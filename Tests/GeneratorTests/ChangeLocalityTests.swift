import Foundation
import Generator
import Output
import Support
import Testing

/// A change of the document changes few generated files.
struct ChangeLocalityTests {
  /// The new property is the last one, although it is the first one in the document.
  @Test func anAddedPropertyChangesAFewLinesOfOneFile() throws {
    let changes = try changes(in: "v2025/schemas/reports/ReportResults.yaml") { text in
      text.replacing(
        "\nproperties:\n", with: "\nproperties:\n  attempt:\n    type: integer\n    format: int32\n"
      )
    }
    #expect(changes.keys.sorted() == ["Models/ReportResults.swift"])
    let lines = try #require(changes["Models/ReportResults.swift"])
    #expect(lines.removed == 0)
    #expect(lines.added <= 8 && lines.added > 0)
  }

  @Test func aChangedDescriptionChangesOneFile() throws {
    let changes = try changes(in: "v2025/schemas/reports/ReportResults.yaml") { text in
      text.replacing("The result of a report.", with: "The outcome of a report.")
    }
    #expect(changes.keys.sorted() == ["Models/ReportResults.swift"])
  }

  /// In addition to the file of the operation, only files that list all operations change.
  @Test func aRemovedOperationChangesOnlyItsFiles() throws {
    let cancel = "    cancel: { operation: cancelReport, id: id }\n"
    let changes = try changes(in: "sailpoint-api.v2025.yaml", configuredWithout: cancel) { text in
      text.replacing(
        "  /reports/{id}/cancel:\n    $ref: ./v2025/paths/reports-cancel.yaml\n", with: "")
    }
    let files = [
      "Documentation.docc/Groups/ReportsDataExtractionAPI.md", "Operations/CancelReport.swift",
      "Operations/ReportsDataExtractionCalls.swift",
      "Testing/ReportsDataExtractionMock.swift",
      "Testing/StubRoute+Operations.swift",
    ].sorted()
    #expect(changes.keys.sorted() == files)
    for (path, lines) in changes {
      #expect(lines.added == 0, "\(path)")
      let isOwn = path == "Operations/CancelReport.swift"
      #expect(isOwn || (1...20).contains(lines.removed), "\(path): \(lines.removed)")
    }
  }

  private struct LineCount {
    var added = 0
    var removed = 0
  }

  /// Changes one file of the document. Returns the number of added and removed lines of each
  /// generated file that changes.
  ///
  /// - Parameter line: A line that is removed from the configuration before the first run.
  private func changes(
    in path: String, configuredWithout line: String? = nil, _ change: (String) -> String,
  ) throws -> [String: LineCount] {
    try TemporaryFolder.with { folder in
      let spec = folder.url("spec")
      try FileManager.default.copyItem(at: repositoryRoot.appending(path: "spec"), to: spec)
      if let line {
        let configuration = try folder.read("spec/martlet.yaml")
        try #require(configuration.contains(line))
        try folder.write(configuration.replacing(line, with: ""), to: "spec/martlet.yaml")
      }
      let text = try folder.read("spec/\(path)")
      let changed = change(text)
      try #require(changed != text)
      let configure = { (options: inout Options) in
        options.config = spec.appending(path: "martlet.yaml").path
        options.output = folder.url("out").path
      }
      let before = try client(configure)
      try before.folder.apply(before.folder.compare(with: before.files))
      try folder.write(changed, to: "spec/\(path)")
      let after = try client(configure)
      var counts: [String: LineCount] = [:]
      for change in after.folder.compare(with: after.files).diff.changes {
        let lines = change.unified.split(separator: "\n").dropFirst(2)
        counts[change.path] = LineCount(
          added: lines.count { $0.hasPrefix("+") }, removed: lines.count { $0.hasPrefix("-") })
      }
      return counts
    }
  }
}
