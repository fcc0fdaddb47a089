import APISamples
import Diagnostics
import IR
import Output
import Support
import Testing

@testable import SwiftEmitter
@testable import SwiftModel

/// Prose of a document cannot leave its comment.
struct DocumentationLinesTests {
  @Test(arguments: [
    ("One.", ["One."]), ("One.\nTwo.", ["One.", "Two."]), ("One.\r\nTwo.", ["One.", "Two."]),
    ("a\u{B}b\u{C}c\u{85}d\u{2028}e\u{2029}f\rg\nh", ["a", "b", "c", "d", "e", "f", "g", "h"]),
    ("\n\nOne.\n\n\nTwo.\n\n", ["One.", nil, "Two."]), ("", []), ("  \t\n", []),
    ("a\u{202E}b\u{200B}c\0d", ["a b c d"]), ("  indented  ", ["  indented"]),
    ("*/ /* */", ["*/ /* */"]), ("a\tb", ["a  b"]),
  ])
  func lines(text: String, lines: [String?]) {
    #expect(DocumentationLines.lines(text, width: 90) == lines)
  }

  @Test func longLinesAreWrapped() {
    let text = "- one two three four\nfive six\n- seven\n\n```\none two three four five\n```\n"
    let lines = DocumentationLines.lines(text, width: 12)
    let expected: [String?] = [
      "- one two", "  three four", "  five six", "- seven", nil, "```", "one two three four five",
      "```",
    ]
    #expect(lines == expected)
  }

  @Test func shortLinesAreJoined() {
    let lines = DocumentationLines.lines("one two three\nfour five\nsix\n| a |", width: 10)
    #expect(lines == ["one two", "three four", "five six", "| a |"])
  }

  @Test(arguments: [
    ("> one\n>two\n\nthree", ["> one", "> two", nil, "three"]),
    ("a\n> b\nc", ["a", "> b", "c"]),
    ("> one two three four", ["> one two three", "> four"]),
    (
      ">\n> a\n>\n> - b c d e f g h i\n> > j",
      ["> a", ">", "> - b c d e f g h", ">   i", "> > j"]
    ),
    ("> ```\n> a  b\n> ```\n> @Image", ["> ```", "> a  b", "> ```", "> \\@Image"]),
    ("```\n> a\n```", ["```", "> a", "```"]), (">", []),
    (">>>>>> a", ["> > > > >> a"]),
  ])
  func quotationsKeepTheirMarks(text: String, lines: [String?]) {
    #expect(DocumentationLines.lines(text, width: 17) == lines)
  }

  @Test func constraintsAreSentences() {
    let documentation = Documentation(
      details: "What.", defaultValue: .number("3"),
      constraints: [.limit(.minimum, "1"), .limit(.maximum, "9"), .pattern("^[a`]+$")])
    #expect(
      DocumentationLines.lines(of: documentation) == [
        "What.", nil, "`1` to `9`. Matches ^[a\\`]+$.", nil, "Default: `3`.",
      ])
  }

  @Test func aDocumentationWithAllParts() {
    let documentation = Documentation(
      summary: "What.", details: "More.\n\nAnd more.", isDeprecated: true,
      defaultValue: .string("a\u{2028}b"))
    #expect(
      DocumentationLines.lines(of: documentation) == [
        "What.", nil, "More.", nil, "And more.", nil, "Default: `\"a", "b\"`.", nil, "Deprecated.",
      ])
    let same = Documentation(summary: "What.", details: "What.")
    #expect(DocumentationLines.lines(of: same) == ["What."])
  }

  /// Lines do not contain line breaks or invisible characters.
  @Test func linesOfRandomTextsArePlain() {
    var random = RandomSource()
    for _ in 0..<2000 {
      let text = random.text(upTo: 200)
      for line in DocumentationLines.lines(text, width: 40).compactMap(\.self) {
        #expect(
          line.unicodeScalars.allSatisfy(Literal.isPlain), "\(Literal.string(line)) \(random)")
        #expect(line.last != " " && !line.isEmpty, "\(random)")
      }
      let single = DocumentationLines.singleLine(text)
      #expect(single.unicodeScalars.allSatisfy(Literal.isPlain), "\(random)")
    }
  }

  /// If every text of the document is an attack, no generated line begins with the attacking code.
  @Test func hostileTextStaysInComments() throws {
    let line = "struct Pwned"
    let breaks = ["\n", "\r", "\r\n", "\u{B}", "\u{C}", "\u{85}", "\u{2028}", "\u{2029}"]
    let attacks =
      breaks.map { "Text.\($0)\(line) {}" } + [
        "*/ \(line) {} /*", "\"; \(line) {} //", "\\(\(line))", "\"\"\"\n\(line)", "`\n\(line)\n`",
        "#\"\n\(line)", "//\n\(line)", "\u{202E}\n\(line)", "\0\n\(line)",
      ]
    for attack in attacks {
      var sample = SampleAPI()
      sample.addHostile(attack)
      let files = try emission(sample).value
      for file in files.files where !file.path.hasPrefix("Runtime/") {
        let lines = file.text.split { $0.isNewline }
        let escaped = lines.filter { $0.drop { $0 == " " }.hasPrefix(line) }
        #expect(escaped.isEmpty, "\(Literal.string(attack)) in \(file.path)")
        #expect(file.path.utf8.allSatisfy { $0 > 0x20 && $0 != 0x5C }, "\(file.path)")
        #expect(file.path.split(separator: "/").count == 2, "\(file.path)")
      }
    }
  }

  private static let hostile = Background("hostile") {
    var random = RandomSource()
    var sample = SampleAPI()
    for _ in 0..<40 { sample.addHostile(random.text(upTo: 60)) }
    let errors = try SwiftCompiler.errors(of: try emission(sample).value.sources)
    return errors.map { "\($0) \(random)" }
  }

  @Test(arguments: [hostile]) func hostileTextCompiles(client: Background<String?>) async throws {
    let errors = try await client.value
    #expect(errors == nil, "\(errors ?? "")")
  }
}

extension SampleAPI {
  /// Adds declarations in which every text of the document is the given one.
  fileprivate mutating func addHostile(_ text: String) {
    let documentation = Documentation(
      summary: text, details: text, isDeprecated: true, defaultValue: .string(text))
    let kind = declare(text, .enumeration(of: .string, values: [.string(text)]), documentation)
    let record = declare(
      "\(text)record",
      .record(
        properties: [property(text, kind, documentation)], additional: .allowed(.any)),
      documentation)
    declare(
      "\(text)union",
      .union(
        [variant(record, title: text)], .discriminator(property: text, values: [[text]])),
      documentation)
    api.groups.append(Group(name: text, documentation: documentation, origin: origin(text)))
    api.credentials.append(
      Credential(
        name: text, kind: .apiKey(.header, name: text), documentation: documentation,
        origin: origin(text)))
    api.credentials.append(
      Credential(
        name: text, kind: .oauth2(tokenURL: text), documentation: documentation,
        origin: origin(text)))
    api.credentials.append(
      Credential(name: text, kind: .other(text), documentation: documentation, origin: origin(text))
    )
    let variable = Server.Variable(
      name: text, defaultValue: text, allowedValues: [text], documentation: documentation)
    api.servers.append(
      Server(
        parts: [.literal(text), .variable(0)], variables: [variable], documentation: documentation,
        origin: origin(text)))
    let part = SecurityRequirement.Part(credential: Credential.ID(index: 0), scopes: [text])
    operation(
      text, [parameter(text, .path, kind, documentation), parameter(text, .query, .string)],
      body: body(Content(mediaType: text, coding: .json, type: record)),
      [
        response(.code(200), [Content(mediaType: text, coding: .json, type: record)], documentation)
      ],
      security: [SecurityRequirement(parts: [part])], documentation, group: api.groups.count - 1)
  }
}
