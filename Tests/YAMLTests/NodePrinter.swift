import Diagnostics
import YAML

/// Prints a tree, with one line for each node: the key with its location, the kind and text of the
/// value, and the location of the value.
func print(_ node: Node?) -> String {
  var lines: [String] = []
  if let node { append(node, label: "", indentation: "", to: &lines) }
  return lines.map { "\($0)\n" }.joined()
}

private func append(
  _ node: Node, label: String, indentation: String, to lines: inout [String],
) {
  let inner = indentation + "  "
  switch node.content {
  case .scalar(let scalar):
    lines.append("\(indentation)\(label)\(describe(scalar)) @\(position(node.location))")
  case .sequence(let items):
    lines.append("\(indentation)\(label)sequence @\(position(node.location))")
    for item in items { append(item, label: "- ", indentation: inner, to: &lines) }
  case .mapping(let mapping):
    lines.append("\(indentation)\(label)mapping @\(position(node.location))")
    for entry in mapping.entries {
      let key = "\(quoted(entry.key)) @\(position(entry.keyLocation)): "
      append(entry.value, label: key, indentation: inner, to: &lines)
    }
  }
}

private func position(_ location: SourceLocation) -> String {
  "\(location.line):\(location.column)"
}

private func describe(_ scalar: Scalar) -> String {
  switch scalar.kind {
  case .null: "null \(quoted(scalar.text))"
  case .boolean(let value): "boolean \(value) \(quoted(scalar.text))"
  case .integer: "integer \(quoted(scalar.text))"
  case .number: "number \(quoted(scalar.text))"
  case .string: "string \(quoted(scalar.text))"
  }
}

private func quoted(_ text: String) -> String {
  let escaped = text.unicodeScalars.map { scalar in
    switch scalar.properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator, .privateUse:
      "\\u{\(String(scalar.value, radix: 16))}"
    default: scalar == "\"" || scalar == "\\" ? "\\\(scalar)" : String(scalar)
    }
  }
  return "\"\(escaped.joined())\""
}
