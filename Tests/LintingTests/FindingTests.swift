import Testing

/// What `lint` finds, and what it does not report.
struct FindingTests {
  private func document(_ paths: String, _ components: String = "", version: String = "3.0.3")
    -> String
  {
    "openapi: \(version)\ninfo: { title: T, version: '1' }\npaths:\n\(paths)\n"
      + "components:\n  schemas:\n\(components)\n"
  }

  private func schema(_ keywords: String, version: String = "3.0.3") throws -> [String] {
    let text = document(
      "  /a: { get: { responses: { '200': { description: A, content: { application/json: "
        + "{ schema: { $ref: '#/components/schemas/S' } } } } } } }",
      "    S: \(keywords)", version: version)
    return try findings(text).map { String($0.split(separator: ": ", maxSplits: 1)[1]) }
  }

  @Test(arguments: [
    (
      "{ type: integer, example: '5' }",
      "invalid example: the value is a string, but the schema requires an integer"
        + " [example-mismatch]"
    ),
    (
      "{ enum: [SUCCESS, ERROR], example: Success }",
      "invalid example: 'Success' is not a value of 'enum'; did you mean 'SUCCESS'?"
        + " [example-mismatch]"
    ),
    (
      "{ type: string, format: date-time, example: '2023-09-07T42:14:00Z' }",
      """
      invalid example: '2023-09-07T42:14:00Z' is not in the format 'date-time': hour 42 does not \
      exist [example-mismatch]
      """
    ),
    (
      "{ type: string, pattern: '^[A-Z]{2}$', default: abc }",
      "invalid default: 'abc' does not match the pattern '^[A-Z]{2}$' [default-mismatch]"
    ),
    (
      "{ type: string, maxLength: 2, enum: [ab, abc] }",
      """
      invalid value of 'enum': the value has 3 characters, which does not satisfy 'maxLength: 2' \
      [enum-mismatch]
      """
    ),
    (
      "{ type: object, required: [name], properties: { name: {} }, example: { nam: 1 } }",
      """
      invalid example: required property 'name' is missing; did you mean 'nam'? [example-mismatch]
      """
    ),
    (
      "{ properties: { a: {} }, additionalProperties: false, example: { b: 1 } }",
      """
      invalid example: unknown property 'b', which 'additionalProperties: false' does not allow \
      [example-mismatch]
      """
    ),
    (
      "{ type: number, multipleOf: 0.01, example: 19.995 }",
      "invalid example: the number 19.995 does not satisfy 'multipleOf: 0.01' [example-mismatch]"
    ),
    (
      "{ oneOf: [{ type: integer }, { type: number }], example: 1 }",
      """
      invalid example: the value matches more than one variant of 'oneOf', such as variant 1 and \
      variant 2; it must match exactly one [example-mismatch]
      """
    ),
    (
      "{ anyOf: [{ type: object, required: [a] }, { type: integer }], example: { b: 1 } }",
      """
      invalid example: the value matches no variant of 'anyOf'; for variant 1, required property \
      'a' is missing [example-mismatch]
      """
    ),
    (
      "{ oneOf: [{ type: string }, { type: string }] }",
      """
      variants 1 and 2 of 'oneOf' are equal; a value of them is invalid, since it matches both \
      [unreachable-variant]
      """
    ),
  ])
  func mismatchesAreReported(_ keywords: String, _ expected: String) throws {
    #expect(try schema(keywords) == [expected])
  }

  /// Valid values, and values whose validity is not certain.
  @Test(arguments: [
    "{ type: string, nullable: true, enum: [a], example: null }",
    "{ type: number, multipleOf: 0.01, example: 19.99 }",
    "{ type: integer, example: 1.0 }",
    "{ type: string, pattern: '(?<=a)b', example: c }",
    "{ type: string, pattern: '^(a+)+$', example: aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaab }",
    "{ type: string, format: unknown, example: x }",
    "{ type: object, required: [id], properties: { id: { readOnly: true } }, example: {} }",
    "{ allOf: [{ properties: { id: { readOnly: true } } }, { required: [id] }], example: {} }",
    "{ type: unknown, example: x }",
    "{ anyOf: [{ type: integer }, { type: number }], example: 1 }",
    "{ $ref: '#/components/schemas/None', example: x }",
    "{ oneOf: [{ type: string, pattern: '(?<=a)b' }, { type: integer }], example: x }",
    "{ not: { type: string, pattern: '(?<=a)b' }, example: x }",
    "{ type: string, format: date-time, example: '2016-12-31T23:59:60Z' }",
  ])
  func uncertainValuesAreNotReported(_ keywords: String) throws {
    #expect(try schema(keywords) == [])
  }

  @Test func keywordsOfTheVersionApply() throws {
    let exclusive = "{ type: integer, maximum: 5, exclusiveMaximum: true, example: 5 }"
    #expect(try schema(exclusive).count == 1)
    #expect(try schema(exclusive, version: "3.1.0") == [])
    let constant = "{ const: 1, example: 2 }"
    #expect(try schema(constant) == [])
    #expect(try schema(constant, version: "3.1.0").count == 1)
    let several = "{ type: [string, 'null'], examples: [a, null, 3] }"
    #expect(try schema(several, version: "3.1.0").count == 1)
  }

  /// The text of a parameter is sent, so an example may be that text.
  @Test func parametersAcceptTheTextThatIsSent() throws {
    func parameter(_ schema: String, _ example: String) throws -> [String] {
      try findings(
        document(
          "  /a: { get: { responses: {}, parameters: [{ name: p, in: query, "
            + "schema: \(schema), example: \(example) }] } }"))
    }
    #expect(try parameter("{ type: integer }", "'5'") == [])
    #expect(try parameter("{ type: string }", "5") == [])
    #expect(try parameter("{ type: array, items: { type: string } }", "'a,b'") == [])
    #expect(try parameter("{ type: integer }", "five").count == 1)
    #expect(try parameter("{ type: string, enum: [a] }", "b").count == 1)
  }

  @Test func examplesOfMediaTypesAreFoundInOtherFiles() throws {
    let text = document(
      """
        /a:
          get:
            responses:
              '200':
                description: A
                content:
                  application/json:
                    schema: { type: integer }
                    examples:
                      one: { value: 1 }
                      two: { $ref: 'two.yaml' }
                  text/csv:
                    schema: { type: integer }
                    example: a,b
      """)
    #expect(
      try findings(text, files: ["two.yaml": "value: two\n"]) == [
        """
        two.yaml:1: invalid example: the value is a string, but the schema requires an integer \
        [example-mismatch]
        """
      ])
  }

  @Test func unusedComponentsAreReported() throws {
    let text = document(
      """
        /a:
          get:
            responses:
              '200':
                description: A
                content: { application/json: { schema: { $ref: '#/components/schemas/Pet' } } }
      """,
      """
          Pet:
            type: object
            required: [kind]
            properties: { kind: { type: string } }
            discriminator: { propertyName: kind }
          Cat:
            allOf: [{ $ref: '#/components/schemas/Pet' }, { $ref: '#/components/schemas/Used' }]
          Used: { type: object }
          Unused: { properties: { next: { $ref: '#/components/schemas/Cycle' } } }
          Cycle: { properties: { next: { $ref: '#/components/schemas/Unused' } } }
      """)
    #expect(
      try findings(text).map { String($0.split(separator: ": ")[1]) } == [
        "the schema 'Unused' is not used [unused-component]",
        "the schema 'Cycle' is not used [unused-component]",
      ])
  }

  /// Other documents use the components of a document without operations.
  @Test func componentsOfALibraryAreUsed() throws {
    #expect(try findings(document("  {}", "    S: { type: string }")) == [])
  }

  @Test func ambiguousPathsAreReported() throws {
    func paths(_ first: String, _ second: String, _ type: String = "string") throws -> [String] {
      let operation = """
        { get: { responses: {}, parameters: [{ name: id, in: path, required: true, \
        schema: { type: \(type) } }] } }
        """
      return try findings(document("  \(first): \(operation)\n  \(second): \(operation)"))
        .map { String($0.split(separator: ": ")[1]) }
    }
    #expect(
      try paths("'/{id}/mine'", "'/users/{id}'") == [
        """
        '/users/mine' matches this path and '/{id}/mine', and neither is more specific \
        [ambiguous-path]
        """
      ])
    #expect(try paths("'/{id}/mine'", "'/users/{id}'", "integer") == [])
    #expect(try paths("'/users/{id}'", "/users/me") == [])
    #expect(try paths("'/{id}/mine'", "'/users/{id}/x'") == [])
  }

  @Test func swaggerIsRead() throws {
    let text = """
      swagger: "2.0"
      info: { title: T, version: "1" }
      paths:
        /a:
          get:
            parameters:
              - { name: p, in: query, type: integer, default: five }
              - { name: q, in: query, type: array, items: { type: string }, default: "a,b" }
            responses:
              200:
                description: A
                schema: { $ref: "#/definitions/A" }
                examples: { application/json: { n: x } }
      definitions:
        A: { type: object, properties: { n: { type: integer, x-nullable: true, example: null } } }
        B: { type: object }
      """
    #expect(
      try findings(text).map { String($0.split(separator: "[")[1]) } == [
        "default-mismatch]", "example-mismatch]", "unused-component]",
      ])
  }
}
