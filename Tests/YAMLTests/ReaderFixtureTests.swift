import Diagnostics
import Foundation
import Support
import Testing
import YAML

/// Each case has `main.yaml` or `main.json`, and the recorded `tree.txt` or `diagnostics.txt`, or
/// both if there are only warnings.
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
  let tree = outcome.hasErrors ? "" : print(outcome.value)
  try expect(["diagnostics.txt": diagnostics, "tree.txt": tree], of: fixture)
}
