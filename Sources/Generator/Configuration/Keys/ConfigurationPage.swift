import Diagnostics
import IR

/// The reference page of the configuration, in Markdown.
package enum ConfigurationPage {
  package static var text: String {
    let root = ConfigurationTable.root
    let sections = root.keys.compactMap { key in
      key.value.innerMapping.map { section(key, $0) }
    }
    return """
      <!-- Printed by `martlet schema --markdown`, from the table in `Keys`. -->

      # Keys of the configuration

      The configuration is a YAML file, by default `spec/martlet.yaml`. Paths in it are relative \
      to its folder, except those of `docs` and `runtimePackage`, which are relative to `output`. \
      An unknown key or an invalid value is an error. `martlet init` writes a \
      configuration for a document; `martlet schema` prints a JSON Schema, with which editors \
      complete and check the file.

      \(table(root.allKeys.filter { $0.path.count == 1 }))\(sections.joined())
      """
  }

  /// Returns a section about the keys inside a key.
  private static func section(_ key: ConfigurationKey, _ mapping: ConfigurationMapping) -> String {
    let example = JSONValue.object([key.exampleMember]).yamlLines.joined(separator: "\n")
    return """

      ## `\(key.name)`

      \(key.description)

      \(table(mapping.allKeys.map { (path: [key.name] + $0.path, key: $0.key) }))
      ```yaml
      \(example)
      ```

      """
  }

  private static func table(_ keys: [(path: [String], key: ConfigurationKey)]) -> String {
    let rows = keys.map { path, key in
      let cells = [
        code(path.joined(separator: ".")), key.value.typeText, defaultText(of: key), key.meaning,
        exampleText(of: key),
      ]
      return "| \(cells.map { $0.replacing("|", with: "\\|") }.joined(separator: " | ")) |\n"
    }
    return """
      | key | type | default | meaning | example |
      | --- | --- | --- | --- | --- |
      \(rows.joined())
      """
  }

  private static func defaultText(of key: ConfigurationKey) -> String {
    switch (key.presence, key.defaultValue) {
    case (.required, _): "required"
    case (.requiredWithout(let option), _): "required, unless `\(option)` is given"
    case (.optional, .none): ""
    case (.optional, .value(let value)): code(value.yaml)
    case (.optional, .derived(let text)): text
    }
  }

  private static func exampleText(of key: ConfigurationKey) -> String {
    guard let example = key.example else { return "" }
    if let name = key.exampleName { return code("\(yamlScalar(name)): \(example.yaml)") }
    return code(example.yaml)
  }

  private static func code(_ text: String) -> String { "`\(text)`" }
}

extension ConfigurationValue {
  /// The type of a value, in Markdown.
  fileprivate var typeText: String {
    switch self {
    case .text(let text): text.typeName
    case .word(let words): words.map { "`\($0)`" }.joined(separator: " or ")
    case .boolean: "Boolean"
    case .optionalFolder: "folder or Boolean"
    case .scalar: "string, integer or Boolean"
    case .errorStatus: "integer from 400 to 599"
    case .memberPath: "string, or sequence of strings"
    case .wordOrScalars(let word): "sequence of strings, integers or Booleans, or `\(word)`"
    case .textOrMapping(let text, _): "\(text.typeName), or mapping"
    case .list(.text(.any)): "sequence of strings"
    case .list(.mapping): "sequence of mappings"
    case .list(let item): "sequence: \(item.typeText)"
    case .mapping: "mapping"
    }
  }
}
