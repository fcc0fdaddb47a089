import Generator

/// The options that several subcommands have.
extension OptionDeclaration {
  /// The options of a subcommand that reads a document.
  static let input = source + selection + reporting + diagnostics

  /// The options of a subcommand that generates a client.
  static let client = clientOptions(reading: spec) + diagnostics

  /// The options of a subcommand that generates a client repeatedly.
  static let repeatedClient =
    clientOptions(
      reading: Self(name: spec.name, kind: spec.kind, help: specHelp(""), refusal: spec.refusal))
    + [all]

  private static func clientOptions(reading spec: Self) -> [Self] {
    [config, spec, root, output, module, templates] + selection + reporting
  }

  /// The options of `lint`.
  static let linting = source + selection + [strict, quiet, all]

  /// The options of a subcommand that compares documents.
  static let comparison = [config, root] + selection + diagnostics

  private static let source = [config, spec, root]
  private static let reporting = [strict] + verbosity

  fileprivate static let config = Self(
    name: "--config", kind: .value("FILE"),
    help: "configuration (default: \(Options.standardConfig), unless --spec is given)")
  fileprivate static let spec = Self(
    name: "--spec", kind: .value("FILE"),
    help: specHelp(", or '-' for standard input"),
    refusal: { DocumentURL($0).map(refusal(of:)) })
  private static func specHelp(_ standardInput: String) -> String {
    """
    document to read instead of the configured one\(standardInput); without --config, no \
    configuration is read
    """
  }

  static let root = Self(
    name: "--root", kind: .value("DIR"),
    help: """
      folder whose files the document may refer to (default: the configured one, or the document's \
      folder)
      """)
  fileprivate static let output = Self(
    name: "--output", kind: .value("DIR"),
    help: "folder of the client instead of the configured one",
    refusal: { $0 == "-" ? "needs a folder; a client consists of many files" : nil })
  fileprivate static let module = Self(
    name: "--module", kind: .value("NAME"),
    help: "module that contains the client, instead of the configured one",
    refusal: { problem(ofModule: $0) })
  static let templates = Self(
    name: "--templates", kind: .value("DIR"),
    help: "folder of templates; each replaces the standard template with the same relative path")
  fileprivate static let strict = Self(
    name: "--strict", kind: .flag, help: "treat warnings as errors")

  fileprivate static let selection = [
    tag, operation, path, excludedTag, excludedOperation, excludedPath,
  ]
  fileprivate static let tag = Self(
    name: "--tag", kind: .values("NAME"),
    help: "include only operations with this tag, or named by --operation or --path")
  fileprivate static let operation = Self(
    name: "--operation", kind: .values("ID"),
    help: "include only operations with this operationId, or named by --tag or --path")
  fileprivate static let path = Self(
    name: "--path", kind: .values("PATH"),
    help: """
      include only operations of this path, or named by --tag or --operation; a trailing '*' \
      matches any suffix
      """)
  fileprivate static let excludedTag = Self(
    name: "--exclude-tag", kind: .values("NAME"), help: "exclude operations with this tag")
  fileprivate static let excludedOperation = Self(
    name: "--exclude-operation", kind: .values("ID"),
    help: "exclude operations with this operationId")
  fileprivate static let excludedPath = Self(
    name: "--exclude-path", kind: .values("PATH"), help: "exclude operations of this path")
}

extension Options {
  init(_ arguments: ParsedArguments) {
    self.init()
    config = arguments.value(of: .config)
    spec = arguments.value(of: .spec)
    root = arguments.value(of: .root)
    output = arguments.value(of: .output)
    module = arguments.value(of: .module)
    templates = arguments.value(of: .templates)
    isStrict = arguments.isGiven(.strict)
    included.tags = arguments.values(of: .tag)
    included.operations = arguments.values(of: .operation)
    included.paths = arguments.values(of: .path)
    excluded.tags = arguments.values(of: .excludedTag)
    excluded.operations = arguments.values(of: .excludedOperation)
    excluded.paths = arguments.values(of: .excludedPath)
  }
}

private func refusal(of url: DocumentURL) -> String {
  """
  does not accept a URL, since martlet never uses the network; fetch the document first:
    \(url.fetchCommand)
  and use '--spec \(url.file)'
  """
}
