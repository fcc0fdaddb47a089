import Generator

/// The options of subcommands.
extension OptionDeclaration {
  /// The options that choose the input. Every subcommand has them.
  static let input = [config, spec] + selection + [strict]

  /// The options that choose what is written.
  static let client = [output, templates]

  fileprivate static let config = Self(
    name: "--config", kind: .value("FILE"),
    help: "configuration (default: \(Options.standardConfig), unless --spec is given)")
  fileprivate static let spec = Self(
    name: "--spec", kind: .value("FILE"),
    help:
      "document to read instead of the configured one; without --config, no configuration is read")
  fileprivate static let output = Self(
    name: "--output", kind: .value("DIR"),
    help: "folder of the client instead of the configured one")
  fileprivate static let templates = Self(
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
    output = arguments.value(of: .output)
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
