import Diagnostics
import Foundation
import Support
import Testing
import YAML

/// Each case has `main.yaml` or `main.json`, and what comes of it: `tree.txt`, `diagnostics.txt`,
/// or both where there are only warnings.
@Test(arguments: fixtureCases("YAML"))
func readerFixture(_ fixture: FixtureCase) throws {
  let names = try FileManager.default.contentsOfDirectory(atPath: fixture.folder.path)
  let name = try #require(names.first { $0.hasPrefix("main.") })
  let bytes = try Data(contentsOf: fixture.folder.appending(path: name))
  var files = SourceFiles()
  let id = files.add(SourceFile(path: name, bytes: [UInt8](bytes)))
  let outcome = readDocument(files[id], id: id, syntax: Syntax(path: name))

  let formatter = DiagnosticFormatter(files: files, isColored: false)
  let diagnostics = outcome.diagnostics.map(formatter.format).joined()
  try expect(diagnostics, in: "diagnostics.txt", of: fixture)
  try expect(outcome.hasErrors ? "" : print(outcome.value), in: "tree.txt", of: fixture)
}

/// A file that is not there stands for an empty text.
private func expect(_ actual: String, in file: String, of fixture: FixtureCase) throws {
  if actual.isEmpty {
    let url = fixture.folder.appending(path: file)
    #expect(!FileManager.default.fileExists(atPath: url.path), "\(url.path)")
  } else {
    let mismatch = try fixture.mismatch(of: actual, with: file)
    #expect(mismatch == nil)
  }
}
