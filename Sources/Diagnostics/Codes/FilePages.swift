extension Diagnostic.Code {
  /// The pages about files and references.
  static let filePages: [Self: Page] = [
    .fileAccess: Page(
      "a file cannot be read or written",
      "The system refuses access, or the path is not a file or folder. Nothing is written.",
      fix: "Correct the path, or the permissions of the file."),
    .syntaxError: Page(
      "a file is not valid YAML or JSON",
      "The file cannot be read beyond this location.",
      fix: "Correct the syntax. In YAML, tabs are not allowed as indentation."),
    .invalidText: Page(
      "a file has bytes that are not text",
      "YAML and JSON consist of Unicode characters without control characters.",
      fix: "Save the file as UTF-8, and remove the control character."),
    .invalidYAML: Page(
      "a part of YAML that JSON does not have",
      """
      An OpenAPI document represents a JSON value. An alias must follow its anchor, a key must be \
      a scalar, and a tag must fit its value.
      """,
      fix: "Write the value without the alias, the tag or the key."),
    .duplicateKey: Page(
      "a key occurs twice in one mapping",
      "Programs disagree about which of the values they use, so the document has no clear meaning.",
      fix: "Remove or rename one of the keys."),
    .unknownTag: Page(
      "a YAML tag that is not part of JSON",
      "The tag is ignored, and the value is read as if the tag were absent.",
      fix: "Remove the tag."),
    .numberBeyondJSON: Page(
      "a number that JSON cannot express",
      "Infinity and NaN are numbers in YAML, but not in JSON.",
      fix: "Quote the value if it is a text. Otherwise, remove it."),
    .limitExceeded: Page(
      "a document is larger than Martlet reads",
      "Limits of size, depth and number protect against documents that are made to exhaust memory.",
      fix: "Divide the document, or remove what expands it, such as aliases of aliases."),
    .unresolvedReference: Page(
      "a '$ref' without a target",
      "The file or the part of the file does not exist. The part with the reference is omitted.",
      fix: "Correct the spelling of the reference, or add its target."),
    .unresolvedDynamicReference: Page(
      "a '$dynamicRef' or '$recursiveRef' without a target",
      "No schema around the reference has the anchor. The type is any JSON.",
      fix: "Add the anchor to the schema that the reference means, or use '$ref'."),
    .refusedReference: Page(
      "a '$ref' that Martlet does not follow",
      """
      Martlet reads no URLs and no files outside of the document's folder, so that a document \
      cannot read the files of its user.
      """,
      fix: """
        Copy the target into the document's folder, or name a folder that contains both with \
        '--root' or with 'root' in the configuration.
        """),
    .unreadableFile: Page(
      "a file of the document cannot be read",
      "The file is missing, empty or not a file.",
      fix: "Correct the path of the reference, or restore the file."),
    .referenceCycle: Page(
      "references that refer only to each other",
      "None of them ever reaches an object, so they have no meaning.",
      fix: "Replace one of the references with the object."),
    .referenceKind: Page(
      "a '$ref' to an object of another kind",
      "For example, the schema of a property refers to a response. The reference is not followed.",
      fix: "Refer to an object of the kind that the location needs."),
    .referenceSibling: Page(
      "keys next to a '$ref'",
      """
      In OpenAPI 3.0 and Swagger 2.0, a '$ref' replaces its whole object, so tools ignore the keys \
      next to it.
      """,
      fix: "Put the reference into 'allOf' and the keys next to it, or remove the keys."),
    .operationReference: Page(
      "an operation that is a '$ref'",
      "OpenAPI allows references for path items, but not for operations. It is followed.",
      fix: "Refer to the whole path item, or copy the operation."),
  ]
}
