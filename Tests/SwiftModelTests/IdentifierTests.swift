import APISamples
import Diagnostics
import IR
import Support
import Testing

@testable import SwiftModel

/// Any text of a document becomes a valid identifier.
struct IdentifierTests {
  @Test(arguments: [
    ("IDENTITIES_DETAILS", "identitiesDetails", "IdentitiesDetails"),
    ("taskResultId", "taskResultId", "TaskResultId"),
    ("accounts-export", "accountsExport", "AccountsExport"),
    ("HTTPServer", "httpServer", "HTTPServer"), ("userID", "userID", "UserID"),
    ("ErrorResponseDto", "errorResponseDto", "ErrorResponseDto"), ("ID", "id", "ID"),
    ("2fa", "_2fa", "Type2fa"), ("*", "asterisk", "Asterisk"), ("-name", "minusName", "MinusName"),
    ("+1", "plus1", "Plus1"), ("", "empty", "Empty"), ("$ref", "ref", "Ref"), ("_id", "id", "Id"),
    ("@type", "type", "Type"), ("日本", "日本", "Type日本"), ("été", "été", "Été"),
    ("a\u{200B}b\u{202E}c", "aBC", "ABC"), ("x`; fatalError()", "xFatalError", "XFatalError"),
    ("\u{200B}", "u200b", "U200B"), ("ǆ", "ǆ", "Ǆ"), ("𝐀", "𝐀", "Type𝐀"),
  ])
  func spellings(text: String, member: String, type: String) {
    #expect(Identifier.member(text) == member)
    #expect(Identifier.type(text) == type)
  }

  @Test func keywordsAreEscapedWithBackticks() {
    #expect(Identifier.escaped("in") == "`in`")
    #expect(Identifier.escaped("inside") == "inside")
    #expect(Identifier.label("`in`") == "in")
    #expect(Identifier.label("`inout`") == "`inout`")
  }

  /// Identifiers are valid for any text, and short enough for the name of a file. The identifier of
  /// a type differs from that of a member.
  @Test func identifiersOfRandomTexts() {
    var random = RandomSource()
    for _ in 0..<3000 {
      let text = random.text(upTo: 20)
      let member = Identifier.member(text)
      let type = Identifier.type(text)
      for identifier in [member, type] {
        #expect(isIdentifier(identifier), "\(Literal.string(text)) \(identifier) \(random)")
        #expect(identifier.utf8.count <= 180)
      }
      #expect(member != type, "\(Literal.string(text)) \(random)")
      // `Any` and `Self` are keywords, but no type gets these names, because they are reserved.
      #expect(
        !ReservedNames.keywords.contains(type) || ReservedNames.types.contains(type),
        "\(type) \(random)")
    }
  }

  @Test func identifiersCompile() throws {
    var random = RandomSource()
    var scope = NameScope(reserved: ["self", "init"])
    let wishes = (0..<400).map { _ in
      NameScope.Wish(name: Identifier.member(random.text(upTo: 12)))
    }
    let names = scope.claim(wishes).map { Identifier.escaped($0.name) }
    let properties = names.map { "  var \($0): Int\n" }.joined()
    let source = SwiftSource(path: "A.swift", text: "struct A {\n\(properties)}\n")
    let errors = try SwiftCompiler.errors(of: [source])
    #expect(errors == nil, "\(errors ?? "") \(random)")
  }

  @Test func longNamesAreCut() {
    let long = String(repeating: "é", count: 1000)
    #expect(Identifier.type(long).utf8.count == 180)
    #expect(Identifier.member(long).utf8.count == 180)
  }

  /// Within one type, different wire names get different identifiers.
  @Test func membersDiffer() throws {
    var random = RandomSource()
    for _ in 0..<50 {
      var sample = SampleAPI()
      let wireNames = (0..<40).map { _ in random.text(upTo: 3) }
      let properties = wireNames.map { sample.property($0, .string) }
      let record = sample.declare("A", .record(properties: properties, additional: .allowed(.any)))
      let values = sample.declare(
        "B", .enumeration(of: .string, values: Array(Set(wireNames)).map { .string($0) }))
      let names = sample.names().value
      let members = names.properties(of: record.id) + [FixedNames.otherMembers]
      #expect(Set(members).count == members.count, "\(random)")
      let cases = names.cases(of: values.id) + [FixedNames.unrecognized]
      #expect(Set(cases).count == cases.count, "\(random)")
    }
  }

  private func isIdentifier(_ text: String) -> Bool {
    let scalars = text.unicodeScalars
    guard let first = scalars.first, first == "_" || first.properties.isXIDStart else {
      return false
    }
    return text != "_" && scalars.allSatisfy { $0.properties.isXIDContinue && Literal.isPlain($0) }
  }
}
