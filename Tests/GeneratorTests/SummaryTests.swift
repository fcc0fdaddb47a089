import Diagnostics
import Foundation
import Support
import Testing

/// The summary at the end of a run.
struct SummaryTests {
  /// A document with two operations, a parameter and a keyword that the generator omits.
  private static let document = smallDocument.replacing(
    "  /things/{id}:\n",
    with: """
        "/things?{old}=1": { get: { operationId: old, responses: { "204": { description: O. } } } }
        "/things?{new}=1": { get: { operationId: new, responses: { "204": { description: N. } } } }
        /things/{id}:
          parameters:
            - { name: Accept, in: header, schema: { type: string } }

      """
  ).replacing("name: { type: string }", with: "name: { type: string, colour: red }")

  private static let omissions = """
    omitted:
      2 operations: a query in the path
      1 parameter: set by the client itself
      1 keyword: unknown key

    """

  @Test func countsOmissionsByReason() throws {
    try TemporaryFolder.with { folder in
      try folder.write(Self.document, to: "api.yaml")
      let arguments = ["--spec", "api.yaml", "--output", "out"]
      let generate = try run(martletProgram, ["generate"] + arguments, in: folder.url)
      #expect(generate.status == 0, "\(generate.errors)")
      #expect(generate.output.hasSuffix(" s\n" + Self.omissions), "\(generate.output)")
      let check = try run(martletProgram, ["check"] + arguments, in: folder.url)
      #expect(check.status == 0)
      #expect(check.output.isEmpty)
      #expect(check.errors.hasSuffix(" unchanged, 0 stale\n" + Self.omissions), "\(check.errors)")
    }
  }

  @Test func aCompleteClientHasNoOmissions() throws {
    try TemporaryFolder.with { folder in
      try folder.write(smallDocument, to: "api.yaml")
      let result = try martlet("generate", "--spec", "api.yaml", "--output", "out", in: folder.url)
      #expect(result.output.split(separator: "\n").count == 1)
    }
  }

  @Test func sortsOmissionsBySubject() {
    var files = SourceFiles()
    let file = files.add(SourceFile(path: "a", bytes: []))
    let location = SourceLocation(file: file, line: 1, column: 1)
    let messages: [Diagnostic.Message] = [
      .init(.unknownKey, "a", omitting: .keyword, reason: "b"), .init(.unknownKey, "plain"),
      .init(.unknownKey, "b", omitting: .keyword, reason: "a"),
      .init(.unknownKey, "c", omitting: .operation, reason: "z"),
      .init(.unknownKey, "d", omitting: .keyword, reason: "b"),
    ]
    let omissions = messages.map { Diagnostic.warning($0, at: location) }.omissions()
    #expect(omissions.map(\.omission.reason) == ["z", "a", "b"])
    #expect(omissions.map(\.count) == [1, 1, 2])
  }
}
