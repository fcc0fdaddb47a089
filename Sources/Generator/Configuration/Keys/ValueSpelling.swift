import IR

extension JSONValue {
  /// The value as YAML on one line.
  var yaml: String {
    switch self {
    case .null, .boolean, .number: text
    case .string(let text): yamlScalar(text)
    case .array(let items): "[\(items.map(\.yaml).joined(separator: ", "))]"
    case .object(let members):
      "{ \(members.map { "\(yamlScalar($0.name)): \($0.value.yaml)" }.joined(separator: ", ")) }"
    }
  }

  /// The members of an object as lines of YAML. Each is on one line unless its value needs several.
  var yamlLines: [String] {
    guard case .object(let members) = self else { return [yaml] }
    return members.flatMap { member -> [String] in
      let key = "\(yamlScalar(member.name)):"
      guard member.value.needsSeveralLines else { return ["\(key) \(member.value.yaml)"] }
      return [key] + member.value.yamlLines.map { "  \($0)" }
    }
  }

  /// Whether the value is an object with more than two members, or with a member that is an object.
  private var needsSeveralLines: Bool {
    guard case .object(let members) = self else { return false }
    return members.count > 2
      || members.contains { if case .object = $0.value { true } else { false } }
  }

  /// The value as JSON, with each member of an object and each element of an array on a line of its
  /// own. A short array of scalars is on one line.
  var jsonLines: [String] {
    switch self {
    case .null, .boolean, .number, .string: return [text]
    case .array(let items):
      if !items.contains(where: \.isCollection), text.count <= 80 { return [text] }
      return Self.block("[", items.map(\.jsonLines), "]")
    case .object(let members):
      if members.isEmpty { return ["{}"] }
      let lines = members.map { member in
        var lines = member.value.jsonLines
        lines[0] = "\(JSONValue.string(member.name).text): \(lines[0])"
        return lines
      }
      return Self.block("{", lines, "}")
    }
  }

  private var isCollection: Bool {
    switch self {
    case .array, .object: true
    case .null, .boolean, .number, .string: false
    }
  }

  private static func block(_ opening: String, _ items: [[String]], _ closing: String) -> [String] {
    var lines = [opening]
    for (index, item) in items.enumerated() {
      lines += item.map { "  \($0)" }
      if index < items.count - 1 { lines[lines.count - 1] += "," }
    }
    return lines + [closing]
  }
}

/// Spells a string as a YAML scalar on one line: plain only if it is certain that every reader of
/// YAML 1.1 and 1.2 reads it as this string, otherwise in double quotes.
func yamlScalar(_ text: String) -> String {
  let plain = /[A-Za-z_.\/][A-Za-z0-9_.\/:*\-]*(?: [A-Za-z0-9_.\/*\-][A-Za-z0-9_.\/:*\-]*)*/
  let isPlain =
    text.wholeMatch(of: plain) != nil && !text.hasSuffix(":") && !text.contains(": ")
    && !text.contains(" - ") && !mayBeOtherScalar(text)
  return isPlain ? text : quotedYAML(text)
}

/// Whether a plain scalar may be a Boolean, null or a number in some version of YAML.
private func mayBeOtherScalar(_ text: String) -> Bool {
  let words = ["true", "false", "null", "yes", "no", "on", "off", "y", "n", ".nan", ".inf"]
  return words.contains(text.lowercased()) || text.wholeMatch(of: /[._0-9eE]+/) != nil
}

private func quotedYAML(_ text: String) -> String {
  var quoted = "\""
  for scalar in text.unicodeScalars {
    switch scalar {
    case "\"": quoted += "\\\""
    case "\\": quoted += "\\\\"
    case " "..."~": quoted.unicodeScalars.append(scalar)
    default:
      if scalar.properties.isAlphabetic {
        quoted.unicodeScalars.append(scalar)
      } else {
        let digits = String(scalar.value, radix: 16)
        quoted += "\\U" + String(repeating: "0", count: 8 - digits.count) + digits
      }
    }
  }
  return quoted + "\""
}
