import Diagnostics
import IR
import Mustache
import SwiftModel

/// The view of `union.mustache`.
struct UnionView: View {
  struct Case: View {
    var documentation: [String?]
    var name: String
    var type: String
    /// The type as code in documentation.
    var typeText: String
    /// Whether the value must be encoded by a container of the encoder, and not by its own
    /// `encode(to:)`, since encoders treat the type specially.
    var usesContainer = false
    var added: Added?
  }

  /// A member that is encoded in addition to those of the type. Both properties are literals.
  struct Added: View {
    var wireName: String
    var value: String
  }

  /// A case in the list of variants.
  struct VariantView: View {
    var name: String
    /// The literal of the name.
    var literal: String
    /// The only test, if it has one value.
    var onlyTest: Test?
    /// All tests; empty if there is only `onlyTest`.
    var tests: [Test]
    var hasOtherTests: Bool
    var hasTests: Bool
  }

  struct Test: View {
    /// The first argument of the test: the literal of the member's name, or its path with a label.
    var member: String
    /// The literal of the values.
    var list: String
    var values: [ElementView]
    var isOnly: Bool
  }

  /// The location of the schema, as code in documentation.
  var schema: String
  var documentation: [String?]
  var typeName: String
  var isIndirect: Bool
  var cases: [Case]
  var otherName: String
  var variantsType: String
  /// In the order of preference.
  var variants: [VariantView]
}

extension UnionView {
  init(_ declaration: Client.TypeDeclaration, _ union: Client.Union, width: Int) {
    self.init(
      schema: DocumentationLines.schema(declaration.origin),
      documentation: DocumentationLines.lines(of: declaration.documentation, width: width),
      typeName: declaration.simpleName,
      isIndirect: union.isIndirect,
      cases: union.cases.map {
        Case(
          documentation: DocumentationLines.lines(of: $0.documentation, width: width),
          name: $0.name,
          type: $0.type.spelling,
          typeText: DocumentationLines.code($0.type.spelling.filter { $0 != "`" }),
          usesContainer: $0.scalar?.usesContainer ?? false,
          added: $0.addedMember.map {
            Added(wireName: Literal.string($0.wireName), value: Literal.string($0.value))
          },
        )
      },
      otherName: union.otherName,
      variantsType: TypeSpelling.variants(of: declaration.simpleName),
      variants: union.caseOrder.map { VariantView(union.cases[$0]) },
    )
  }
}

extension UnionView.VariantView {
  fileprivate init(_ unionCase: Client.Union.Case) {
    let tests = unionCase.tests.map {
      UnionView.Test($0, isOnly: unionCase.tests.count == 1)
    }
    let hasOneValue = unionCase.tests.count == 1 && unionCase.tests[0].values.count == 1
    self.init(
      name: unionCase.name,
      literal: Literal.string(Identifier.bare(unionCase.name)),
      onlyTest: hasOneValue ? tests[0] : nil,
      tests: hasOneValue ? [] : tests,
      hasOtherTests: !hasOneValue && !tests.isEmpty,
      hasTests: !tests.isEmpty,
    )
  }
}

extension UnionView.Test {
  fileprivate init(_ test: MemberTest, isOnly: Bool) {
    let path = test.path.map { step -> String? in
      switch step {
      case .member(let name): name.text
      case .elements: nil
      }
    }
    let name = path.count == 1 ? path[0] : nil
    self.init(
      member: name.map(Literal.string) ?? "at: \(Literal.array(path))",
      list: Literal.array(test.values),
      values: ElementView.list(test.values.map(Literal.string)),
      isOnly: isOnly,
    )
  }
}

extension Scalar {
  /// Whether `JSONEncoder` may encode the type otherwise than the type's own `encode(to:)`, as it
  /// does for `Decimal` and `URL`.
  fileprivate var usesContainer: Bool {
    switch self {
    case .number(.decimal), .mapped: true
    case .string, .boolean, .integer, .number, .dateTime, .date, .base64, .binary, .file: false
    }
  }
}
