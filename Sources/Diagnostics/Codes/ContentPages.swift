extension Diagnostic.Code {
  /// The pages about bodies, responses, values and names.
  static let contentPages: [Self: Page] = [
    .invalidMediaType: Page(
      "a media type with invalid syntax",
      "A media type is a type and a subtype, such as 'application/json'. The content is omitted.",
      fix: "Correct the media type."),
    .unusedMediaType: Page(
      "a media type that the client does not use",
      "The client sends and reads one of several media types with different schemas.",
      fix: "Nothing needs to change if the used media type is the wanted one."),
    .bodyWithoutContent: Page(
      "a request body without 'content'",
      "The client does not know what to send, so the body is omitted.",
      fix: "Add 'content' with a media type and a schema."),
    .swaggerBody: Page(
      "a body or a form of Swagger 2.0 that is incomplete or ambiguous",
      "An operation has one body with a schema, or a form whose fields have names.",
      fix: "Remove one of the bodies, or add what is missing."),
    .formOfOtherType: Page(
      "a form whose schema is not an object",
      "The fields of a form are the properties of an object. The caller encodes the body instead.",
      fix: "Use a schema with 'properties'."),
    .partHeader: Page(
      "a header of a part that is not a file",
      "In a multipart form, the client sends headers only with files. The header is omitted.",
      fix: "Remove the header, or make the field a file."),
    .sharedFileField: Page(
      "a field is a file in some forms, and a text in others that share its schema",
      "The schema becomes one type, so the field is a file in all of the forms.",
      fix: "Use a schema of its own for each form."),
    .unknownObjectEncoding: Page(
      "an object in a media type whose encoding Martlet does not know",
      "For example, XML. The content is bytes, which the caller encodes or decodes.",
      fix: "Add JSON to the media types if the server supports it."),
    .missingResponses: Page(
      "an operation without 'responses'",
      "Every successful response is treated as empty.",
      fix: "Add at least one response."),
    .invalidStatus: Page(
      "a response with an invalid or repeated status",
      "Allowed are codes from 100 to 599, ranges such as '4XX', and 'default', each once.",
      fix: "Correct or remove the response."),
    .exampleMismatch: Page(
      "an example that its schema does not allow",
      """
      Either the example or the schema is wrong. Readers copy examples, and mock servers return \
      them, so clients fail to decode them. A schema that is wrong makes real responses fail.
      """,
      fix: "Ask the server for a real value, and correct the example or the schema."),
    .defaultMismatch: Page(
      "a default that its schema does not allow",
      "A client that sends or assumes the default uses a value that the server refuses.",
      fix: "Correct the default or the schema."),
    .enumMismatch: Page(
      "a value of 'enum' or 'const' that the other keywords of its schema do not allow",
      "The value can never occur, for example because it does not match the 'pattern'.",
      fix: "Remove the value, or correct the other keywords."),
    .unusedComponent: Page(
      "a component that nothing refers to",
      """
      It is not part of any operation. Often, a reference to it is misspelled or forgotten. \
      Components that extend a used schema with 'allOf' and a discriminator are used.
      """,
      fix: "Refer to the component, or remove it."),
    .renamedDuplicate: Page(
      "two declarations would have the same Swift name",
      "The second gets another name, which the lock records.",
      fix: "Choose names with 'names' in the configuration."),
    .renamedReserved: Page(
      "a declaration would have the name of generated code",
      "It gets another name, which the lock records.",
      fix: "Choose a name with 'names' in the configuration."),
  ]
}
