/// How much a run prints.
enum Verbosity {
  /// Errors only.
  case quiet
  case normal
  /// All warnings, and the stages with their times.
  case verbose

  init(_ arguments: ParsedArguments) {
    self =
      arguments.isGiven(.quiet) ? .quiet : arguments.isGiven(.verbose) ? .verbose : .normal
  }
}

extension OptionDeclaration {
  /// The options that determine how much is printed.
  static let verbosity = [quiet, verbose]

  static let quiet = Self(name: "--quiet", kind: .flag, help: "print errors only")
  static let verbose = Self(
    name: "--verbose", kind: .flag,
    help: "print all warnings, and each stage with the time that it took")
}
