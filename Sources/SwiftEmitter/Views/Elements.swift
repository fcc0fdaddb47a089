/// A parameter of an initialiser or a method, as its declaration spells it.
struct ParameterView: Encodable {
  var label: String
  var type: String
  var defaultValue: String?
}

/// An argument of a call.
struct ArgumentView: Encodable {
  var label: String
  var name: String
}

/// What the documentation of a function says of one parameter.
struct ParameterDocumentationView: Encodable {
  var name: String
  var first: String
  var rest: [String?]
}

/// A literal in a list. A list of one has no comma after it.
struct ElementView: Encodable {
  var value: String
  var isOnly: Bool

  static func list(_ values: [String]) -> [ElementView] {
    values.map { ElementView(value: $0, isOnly: values.count == 1) }
  }
}
