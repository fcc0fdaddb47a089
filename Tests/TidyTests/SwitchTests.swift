import Testing

/// Switches over the model are exhaustive.
struct SwitchTests {
  /// If a keyword, a scalar or a shape is added, the compiler must report every switch that needs a
  /// case for it.
  @Test func switchesOverTheModelAreExhaustive() {
    let cases = Self.casesOfModel(in: Repository.sources.filter(\.isSwift))
    #expect(cases.keys.sorted() == Self.model.sorted())
    expectNone(
      Repository.sources.filter(\.isSwift).flatMap { Self.defaults($0, cases) },
      of: "'default:' in switches over keywords, scalars or type shapes")
    let sample = ["Shape": Set(["record", "union", "alias"])]
    for bad in [
      "switch a {\ncase .record(let b): b\ndefault: c\n}\n",
      "  switch (a, b) {\n  case (.alias, .union):\n    c\n  default: d\n  }\n",
      "switch a {\ncase .record, .union where b,\n  .alias: b\ndefault:\n  c\n}\n",
    ] {
      #expect(Self.defaults(TextFile(path: "a", text: bad), sample).count == 1, "\(bad)")
    }
    for good in [
      "switch a {\ncase .record: b\ncase .union, .alias: c\n}\n",
      "switch a {\ncase .record: b\ncase .other: c\ndefault: d\n}\n",
      "switch a {\ncase \"record\": b\ndefault: d\n}\n",
    ] {
      #expect(Self.defaults(TextFile(path: "a", text: good), sample) == [], "\(good)")
    }
  }

  /// The enumerations of keywords, scalars and type shapes.
  private static let model = [
    "JSONScalar", "Scalar", "Scalar.Kind", "Schema.TypeName", "SchemaKeyword",
    "SchemaKeyword.Flag", "SchemaKeyword.Ignored", "SchemaKeyword.JSONValue",
    "Constraint.Limit",
    "SchemaKeyword.Reference", "SchemaKeyword.Subschema", "SchemaKeyword.Text", "Selection",
    "Shape", "TypeReference",
  ]

  /// The cases of each enumeration of the model. Enumerations with the same name are merged.
  private static func casesOfModel(in files: [TextFile]) -> [String: Set<String>] {
    var cases: [String: Set<String>] = [:]
    let simpleNames = Set(model.compactMap { $0.split(separator: ".").last })
    for file in files where simpleNames.contains(where: { file.text.contains("enum \($0)") }) {
      var outer = ""
      var name = ""
      var indentation = ""
      for line in SwiftText(file.text).code.split(separator: "\n") {
        let type = /^( {0,2})(?:[a-z]+ )*(?:struct|enum|extension|class) (\w+)/
        if let match = line.firstMatch(of: type) {
          if match.1.isEmpty { outer = String(match.2) }
          name = match.1.isEmpty ? outer : "\(outer).\(match.2)"
          indentation = "\(match.1)  "
        }
        guard model.contains(name), line.hasPrefix("\(indentation)case ") else { continue }
        let list = line.dropFirst(indentation.count + 5)
        let withoutValues = list.replacing(/\([^)]*\)/, with: "")
        for part in withoutValues.split(separator: ",") {
          let words = part.matches(of: /\w+/)
          if let first = words.first { cases[name, default: []].insert(String(first.0)) }
        }
      }
    }
    return cases
  }

  /// Each `default:` of a switch over a model enumeration: all of its other patterns are cases of
  /// the enumeration, or tuples that have such a case at the same position.
  private static func defaults(_ file: TextFile, _ model: [String: Set<String>]) -> [Finding] {
    guard file.text.contains("default:") else { return [] }
    let lines = SwiftText(file.text).code.split(separator: "\n", omittingEmptySubsequences: false)
    return lines.indices.compactMap { index in
      guard let match = lines[index].firstMatch(of: /^( *)default:/) else { return nil }
      let columns = patterns(before: index, indentation: String(match.1), in: lines)
      let isOverModel = columns.contains { names in
        !names.isEmpty && model.values.contains { names.isSubset(of: $0) }
      }
      let text = columns.map { $0.sorted().joined(separator: " ") }.joined(separator: ", ")
      return isOverModel ? Finding(path: file.path, line: index + 1, text: text) : nil
    }
  }

  /// The names of cases in the patterns of a switch, for each position in tuples. Patterns other
  /// than cases, `_` and variables are represented by `?`, which never matches a case.
  private static func patterns(
    before end: Int, indentation: String, in lines: [Substring],
  ) -> [Set<String>] {
    var columns: [Set<String>] = []
    var index = end - 1
    while index >= 0, !isSwitch(lines[index], indentation) {
      if lines[index].hasPrefix("\(indentation)case ") {
        var label = String(lines[index].dropFirst(indentation.count + 5))
        var next = index + 1
        while next < end, !label.contains(":"), !label.isEmpty {
          label += lines[next].drop { $0 == " " }
          next += 1
        }
        for pattern in split(label) { add(pattern, to: &columns) }
      }
      index -= 1
    }
    return columns
  }

  private static func isSwitch(_ line: Substring, _ indentation: String) -> Bool {
    line.hasPrefix(indentation) && !line.hasPrefix(indentation + " ") && line.contains("switch ")
  }

  /// The patterns of a label up to its colon.
  private static func split(_ label: String) -> [Substring] {
    var parts: [Substring] = []
    var depth = 0
    var start = label.startIndex
    for index in label.indices {
      switch label[index] {
      case "(", "[": depth += 1
      case ")", "]": depth -= 1
      case ",", ":":
        guard depth == 0 else { continue }
        parts.append(label[start..<index])
        start = label.index(after: index)
        if label[index] == ":" { return parts }
      default: continue
      }
    }
    return parts
  }

  private static func add(_ pattern: Substring, to columns: inout [Set<String>]) {
    let trimmed = pattern.drop { $0 == " " }
    let elements = trimmed.hasPrefix("(") ? split(trimmed.dropFirst().dropLast() + ":") : [trimmed]
    for (column, element) in elements.enumerated() {
      if columns.count <= column { columns.append([]) }
      let text = element.drop { $0 == " " }
      if let match = text.firstMatch(of: /^\.(\w+)/) {
        columns[column].insert(String(match.1))
      } else if text != "_", !text.hasPrefix("let ") {
        columns[column].insert("?")
      }
    }
  }
}
