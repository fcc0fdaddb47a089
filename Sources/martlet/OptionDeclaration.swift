/// An option that subcommands declare. Help, completions and the manual page list it.
struct OptionDeclaration: Sendable {
  enum Kind {
    case flag
    /// The placeholder of the value in the help. `FILE` and `DIR` are completed as paths.
    case value(String)
    /// One of the words; the placeholder represents them in the help.
    case choice(String, [String])
    /// Like `value`, but the option may be repeated.
    case values(String)
  }

  /// The name with its dashes.
  let name: String
  let kind: Kind
  let help: String
  var isRequired = false
  /// Returns why the option does not accept a value, as the rest of a sentence that begins with the
  /// option; nil for a valid value.
  var refusal: @Sendable (String) -> String? = { _ in nil }

  /// The placeholder of the value; nil for a flag.
  var placeholder: String? {
    switch kind {
    case .flag: nil
    case .value(let placeholder), .values(let placeholder), .choice(let placeholder, _):
      placeholder
    }
  }

  /// The allowed values; empty if any value is allowed.
  var choices: [String] {
    if case .choice(_, let words) = kind { words } else { [] }
  }

  /// Whether the option may be repeated.
  var isRepeatable: Bool {
    if case .values = kind { true } else { false }
  }

  /// The option and the placeholder of its value, such as `--spec FILE`.
  var label: String { placeholder.map { "\(name) \($0)" } ?? name }

  /// What the option does, and whether it may be repeated or is required.
  var fullHelp: String {
    help + (isRepeatable ? " (repeatable)" : "") + (isRequired ? " (required)" : "")
  }
}

/// Options of the program itself. Every subcommand has `--help` as well.
extension OptionDeclaration {
  static let help = Self(name: "--help", kind: .flag, help: "print help")
  static let version = Self(name: "--version", kind: .flag, help: "print the version")
}
