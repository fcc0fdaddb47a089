import Foundation
import Support
import Testing

@testable import Mustache

/// Field names are replaced with numbers, so different names must have different numbers.
struct FieldNameTests {
  @Test func numbersDiffer() throws {
    let names = try Self.names()
    #expect(names.count > 200, "\(names.count)")
    #expect(Set(names.map { FieldName($0) }).count == names.count)
  }

  /// Returns the names in all templates and all views.
  private static func names() throws -> Set<String> {
    var names: Set<String> = []
    let tag = /\{\{[#^>\/]?\s*(\w+)/
    let property = /var (\w+):/
    let sources = [
      ("Templates/Files", tag), ("Templates/Partials", tag), ("Templates/Docs", tag),
      ("Sources/SwiftEmitter/Views", property), ("Sources/ReferencePages/Views", property),
    ]
    for (folder, pattern) in sources {
      let url = repositoryRoot.appending(path: folder)
      for file in try FileManager.default.contentsOfDirectory(atPath: url.path) {
        let text = try String(contentsOf: url.appending(path: file), encoding: .utf8)
        names.formUnion(text.matches(of: pattern).map { String($0.output.1) })
      }
    }
    return names
  }
}
