import ClientRuntime
import Foundation
import Support
import Testing

/// The cases of the URI template suite whose expressions correspond to a style of OpenAPI. Each
/// variable of an expression becomes a parameter.
@Suite(.enabled(if: Corpus.isPresent, "the corpus is not available"))
struct URITemplateTests {
  private struct Section: Decodable {
    var variables: [String: JSONValue]
    var testcases: [JSONValue]
  }

  /// One expression that is a whole template.
  private struct Expression {
    var style: ParameterStyle.Name
    var keepsReserved = false
    var variables: [(name: String, explodes: Bool)] = []

    /// Nil if OpenAPI has no equivalent: for templates with literals, the operators `#` and `/`,
    /// prefixes, and several variables in one text.
    init?(_ template: String) {
      guard template.first == "{", template.last == "}", template.count(where: { $0 == "{" }) == 1
      else { return nil }
      var text = template.dropFirst().dropLast()
      switch text.first {
      case "#", "/": return nil
      case "+":
        style = .form
        keepsReserved = true
      case ".": style = .label
      case ";": style = .matrix
      case "?", "&": style = .form
      default: style = .simple
      }
      if let first = text.first, "+.;?&".contains(first) { text.removeFirst() }
      for name in text.split(separator: ",") {
        if name.contains(":") { return nil }
        variables.append((String(name.prefix { $0 != "*" }), name.hasSuffix("*")))
      }
      let isOneText = keepsReserved || style == .simple
      if variables.isEmpty || (isOneText && variables.count > 1) { return nil }
      // In a query, each part of an exploded value has a name, which a reserved expansion lacks.
      if keepsReserved, variables[0].explodes { return nil }
    }
  }

  @Test func expansionsAreThoseOfTheSuite() throws {
    var count = 0
    var skipped = 0
    var deviations: [String] = []
    for file in ["spec-examples", "spec-examples-by-section", "extended-tests"] {
      let url = Corpus.url("suites/uritemplate/\(file).json")
      let sections = try JSONDecoder().decode(
        [String: Section].self, from: try Data(contentsOf: url))
      for section in sections.values {
        for testcase in section.testcases {
          guard case .array(let pair) = testcase else { continue }
          let template = pair[0].stringValue ?? ""
          guard let expression = Expression(template) else {
            skipped += 1
            continue
          }
          count += 1
          let text = try expansion(expression, section.variables, template)
          if !allowed(pair[1]).contains(text) { deviations.append("\(template) \(text)") }
        }
      }
    }
    print("\(count) URI template cases, \(skipped) that OpenAPI has no style for")
    #expect(count == 98)
    #expect(deviations == [])
  }

  private func allowed(_ expected: JSONValue) -> [String] {
    guard case .array(let texts) = expected else { return [expected.stringValue ?? ""] }
    return texts.compactMap(\.stringValue)
  }

  private func expansion(
    _ expression: Expression, _ values: [String: JSONValue], _ template: String,
  ) throws -> String {
    var builder = RequestBuilder(method: "GET")
    builder.addPath("/")
    for (name, explodes) in expression.variables {
      let value = values[name]
      let style = ParameterStyle(
        expression.style, explodes: explodes, keepsReserved: expression.keepsReserved)
      if expression.style == .form {
        try builder.addQuery(name, value, style)
      } else if let value {
        do {
          try builder.addPath(name, value, style)
        } catch {
          // The expansion is empty, which the client does not allow in a path.
          #expect(error == .pathParameter(name: name, value: ""))
        }
      }
    }
    let server = APIServer(url: try #require(URL(string: "https://a.example")))
    let url = try builder.request(to: server).url.absoluteString
    let text = url.replacing("https://a.example/", with: "")
    if expression.keepsReserved {
      let name = expression.variables[0].name
      return text.replacing("?\(name)=", with: "")
    }
    return template.hasPrefix("{&") ? "&" + text.dropFirst() : text
  }
}
