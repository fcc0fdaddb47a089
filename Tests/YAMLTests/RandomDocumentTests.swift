import Diagnostics
import Foundation
import Support
import Testing
import YAML

/// For any bytes, the reader terminates and reports only locations inside the file.
struct RandomDocumentTests {
  @Test(arguments: [Syntax.yaml, .json])
  func randomSyntax(_ syntax: Syntax) {
    var random = RandomSource()
    for _ in 0..<3000 {
      let pieces = (0..<Int.random(in: 0..<40, using: &random)).map { _ in
        Self.pieces.randomElement(using: &random)!
      }
      check(Array(pieces.joined().utf8), as: syntax, "\(random)")
    }
  }

  @Test(arguments: [Syntax.yaml, .json])
  func randomText(_ syntax: Syntax) {
    var random = RandomSource()
    for _ in 0..<1000 { check(Array(random.text(upTo: 60).utf8), as: syntax, "\(random)") }
  }

  @Test(arguments: [Syntax.yaml, .json])
  func randomBytes(_ syntax: Syntax) {
    var random = RandomSource()
    for _ in 0..<1000 {
      let count = Int.random(in: 0..<60, using: &random)
      let bytes = (0..<count).map { _ in UInt8.random(in: 0...255, using: &random) }
      check(bytes, as: syntax, "\(random)")
      check([0xFF, 0xFE] + bytes, as: syntax, "\(random)")
    }
  }

  @Test func randomlyChangedDocuments() throws {
    var random = RandomSource()
    for fixture in fixtureCases("YAML") {
      let names = try FileManager.default.contentsOfDirectory(atPath: fixture.folder.path)
      let name = try #require(names.first { $0.hasPrefix("main.") })
      let bytes = [UInt8](try Data(contentsOf: fixture.folder.appending(path: name)))
      for _ in 0..<50 {
        check(changed(bytes, &random), as: Syntax(path: name), "\(random), \(fixture.name)")
      }
    }
  }

  private static let pieces = [
    "a", "b: ", "é", "🐦", "\u{2028}", "\u{85}", "\u{FEFF}", " ", "  ", "\n", "\n  ", "\r\n", "\r",
    "\t", "- ", "? ", ": ", ":", ", ", "[", "]", "{", "}", "\"", "'", "|\n", ">-\n", "#", "&a ",
    "*a", "!!str ", "!x ", "<<: ", "---\n", "...\n", "%TAG ! x\n", "%YAML 1.2\n", "\\u", "\\ud83d",
    "\\udc26", "\\n", "\\", "null", "true", "1", "-0.5e7", "01", "\u{0}", "\u{9B}",
  ]

  private func changed(_ bytes: [UInt8], _ random: inout RandomSource) -> [UInt8] {
    var bytes = bytes
    for _ in 0..<Int.random(in: 1...4, using: &random) where !bytes.isEmpty {
      let start = Int.random(in: 0..<bytes.count, using: &random)
      let end = min(bytes.count, start + Int.random(in: 1...8, using: &random))
      switch Int.random(in: 0..<4, using: &random) {
      case 0: bytes.removeSubrange(start..<end)
      case 1: bytes.insert(contentsOf: bytes[start..<end], at: start)
      case 2: bytes.insert(contentsOf: Self.pieces.randomElement(using: &random)!.utf8, at: start)
      default: bytes[start] = UInt8.random(in: 0...255, using: &random)
      }
    }
    return bytes
  }

  private func check(_ bytes: [UInt8], as syntax: Syntax, _ comment: Comment) {
    let file = SourceFile(path: "main", bytes: bytes)
    var files = SourceFiles()
    let id = files.add(file)
    let outcome = readDocument(file, id: id, syntax: syntax)
    var locations = outcome.diagnostics.flatMap { [$0.location] + $0.notes.map(\.location) }
    if let root = outcome.value { addLocations(of: root, to: &locations) }
    #expect(locations.allSatisfy { isInside(file, $0) }, "\(comment): \(bytes)")
    #expect(outcome.value != nil || outcome.hasErrors, "\(comment): \(bytes)")

    let formatter = DiagnosticFormatter(files: files, isColored: false)
    let text = outcome.diagnostics.map(formatter.format).joined()
    #expect(!text.utf8.contains { $0 < 0x20 && $0 != 0x0A && $0 != 0x09 }, "\(comment): \(bytes)")
  }

  private func addLocations(of node: Node, to locations: inout [Diagnostics.SourceLocation]) {
    locations.append(node.location)
    if case .mapping(let mapping) = node.content { locations += mapping.entries.map(\.keyLocation) }
    for child in node.children { addLocations(of: child, to: &locations) }
  }

  private func isInside(_ file: SourceFile, _ location: Diagnostics.SourceLocation) -> Bool {
    let line = Int(location.line)
    guard location.column >= 1, file.lineStarts.indices.contains(line - 1) else { return false }
    let offset = Int(file.lineStarts[line - 1]) + Int(location.column) - 1
    let end = line < file.lineStarts.count ? Int(file.lineStarts[line]) - 1 : file.bytes.count
    return offset <= end
  }
}
