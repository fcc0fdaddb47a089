extension Diagnostic.Code {
  /// The pages about the configuration, the lock and templates.
  static let configurationPages: [Self: Page] = [
    .configUnknownKey: Page(
      "a key that the configuration does not have",
      "A misspelled key would be ignored silently, so it is an error.",
      fix: "Correct the key. 'martlet schema --markdown' lists all keys."),
    .configMissingKey: Page(
      "a required key of the configuration is missing",
      "Martlet does not guess the value.",
      fix: "Add the key, or use the option of the command line."),
    .configInvalidValue: Page(
      "an invalid value in the configuration",
      "The key has another type, or allows only certain values.",
      fix: "Correct the value. 'martlet schema --markdown' describes each key."),
    .configInvalidName: Page(
      "a name in the configuration that Swift or the client does not allow",
      "Types begin with a capital letter, all other names do not, and each name is used once.",
      fix: "Choose another name."),
    .configConflict: Page(
      "keys of the configuration that exclude or require each other",
      "The combination has no meaning.",
      fix: "Remove one of the keys, or add the required one."),
    .configNoEffect: Page(
      "a setting that applies to nothing",
      "The document does not contain what the setting names, for example after a new version.",
      fix: "Correct the name, or remove the setting."),
    .configUnusableCredentials: Page(
      "credentials in 'environment' that no security scheme accepts",
      "A client would read them and never send them.",
      fix: "Use the keys that fit a security scheme of the document."),
    .invalidModuleName: Page(
      "a module name that Swift does not allow",
      "It is not an identifier, is a reserved word, or is the name of a type or another module.",
      fix: "Choose another name with 'module', or rename the output folder."),
    .invalidLongRunning: Page(
      "a long-running operation that does not fit the API",
      "The operations, parameters and values that 'longRunning' names must exist and fit together.",
      fix: "Correct the setting that the message names."),
    .unmatchedSelection: Page(
      "a selection that matches no operation",
      "A misspelled tag would omit operations silently, so it is an error.",
      fix: "Correct the tag, the operation ID or the path."),
    .stalePages: Page(
      "reference pages of an earlier configuration",
      "The configuration names another folder, so nothing updates these pages.",
      fix: "Remove the folder."),
    .invalidLock: Page(
      "a lock that cannot be read",
      "The lock records names. It has one declaration on each line, and each declaration once.",
      fix: "Restore the lock from the repository, or delete the line to get a new name."),
    .invalidBaseline: Page(
      "a baseline that cannot be read, or that is not current",
      """
      A baseline lists findings that are accepted, one on each line. An entry that matches no \
      finding hides nothing now, but would hide the same mistake later.
      """,
      fix: "Write it again with 'martlet lint --write-baseline'."),
    .invalidOverlay: Page(
      "an overlay that cannot be applied",
      "The overlay is invalid, or its values do not fit the document. Nothing is generated.",
      fix: "Correct the action at this location. Targets are JSONPath of RFC 9535."),
    .overlayNoEffect: Page(
      "an action of an overlay that changes nothing",
      "Its target matches nothing, or the document has the values already.",
      fix: "Correct the target, or remove the action."),
    .unusedTemplate: Page(
      "a file in the folder of templates that replaces nothing",
      "Its path is not that of a standard template, so it is ignored.",
      fix: "Correct the path, or remove the file."),
    .templateError: Page(
      "an error in a template",
      "Templates are Mustache with a few additions. The client cannot be rendered.",
      fix: "Correct the template."),
  ]
}
