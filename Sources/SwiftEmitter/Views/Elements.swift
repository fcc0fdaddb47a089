import IR
import Mustache
import SwiftModel

/// A parameter of an initializer or a method, as its declaration spells it.
struct ParameterView: View {
  /// The label, followed by the internal name if that differs.
  var label: String
  var type: String
  var defaultValue: String?
}

extension ParameterView {
  init(_ parameter: FunctionParameter, hasDefault: Bool = true) {
    self.init(
      label: parameter.declaredName,
      type: parameter.type,
      defaultValue: hasDefault ? parameter.defaultValue : nil,
    )
  }
}

/// An argument of a call.
struct ArgumentView: View {
  var label: String
  var name: String
}

/// The documentation of one parameter of a function.
struct ParameterDocumentationView: View {
  var name: String
  /// The first line.
  var first: String
  /// The other lines.
  var rest: [String?]
}

extension ParameterDocumentationView {
  /// - Parameter introduction: A sentence that precedes the documentation.
  /// - Parameter fallback: The sentence for a parameter without documentation, unless there is an
  ///   introduction. DocC requires that all parameters of a function have documentation, or none.
  init(
    _ name: String, _ documentation: Documentation, after introduction: String? = nil,
    fallback: String = "",
  ) {
    let bareName = Identifier.bare(name)
    // The indentation and `///   - name: ` precede the text in a line of 100 columns.
    let width = max(60, 88 - bareName.count)
    let lines = DocumentationLines.lines(of: documentation, after: introduction, width: width)
    self.init(
      name: bareName, first: lines.first.flatMap(\.self) ?? fallback,
      rest: Array(lines.dropFirst()))
  }
}

/// A literal in a list.
struct ElementView: View {
  var value: String
  /// Whether the list has no other literal, so that no comma follows.
  var isOnly: Bool

  static func list(_ values: [String]) -> [ElementView] {
    values.map { ElementView(value: $0, isOnly: values.count == 1) }
  }
}
