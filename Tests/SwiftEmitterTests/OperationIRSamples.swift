import APISamples
import IR

extension SampleAPI {
  /// Adds operations, servers and credentials of every kind.
  mutating func addOperations() {
    addServers()
    addCredentials()
    addParameters()
    addBodies()
    addResponses()
    addCalls()
  }

  private mutating func addServers() {
    func variable(_ name: String, _ value: String) -> Server.Variable {
      Server.Variable(
        name: name, defaultValue: value, allowedValues: [],
        documentation: Documentation(summary: "Says \(name)."))
    }
    let documentation = Documentation(summary: "Where it is.")
    let parts: [([Server.Part], [Server.Variable])] = [
      ([.literal("https://a.example")], []),
      ([], []),
      (
        [.literal("https://"), .variable(0), .literal(".example/"), .variable(1), .variable(0)],
        [variable("tenant", "acme"), variable("in", "a\"b\\(c)")]
      ),
      ([.variable(0)], [variable("url", "https://b.example"), variable("parts", "")]),
    ]
    api.servers = parts.map { parts, variables in
      Server(
        parts: parts, variables: variables, documentation: documentation,
        origin: origin("/servers"))
    }
  }

  private mutating func addCredentials() {
    let kinds: [(String, Credential.Kind)] = [
      ("basic", .basic), ("bearer", .bearer), ("headerKey", .apiKey(.header, name: "X-Key")),
      ("queryKey", .apiKey(.query, name: "key")), ("cookieKey", .apiKey(.cookie, name: "key")),
      ("oauth2", .oauth2(tokenURL: "https://a.example/token")), ("oauth", .oauth2(tokenURL: nil)),
      ("mutual", .other("mutualTLS")), ("name", .bearer), ("kind", .bearer), ("init", .bearer),
      ("in", .bearer), ("Type", .bearer), ("a b", .bearer), ("a_b", .bearer),
    ]
    api.credentials = kinds.map { name, kind in
      Credential(
        name: name, kind: kind, documentation: Documentation(details: "By \(name)."),
        origin: origin("/components/securitySchemes/\(name)"))
    }
    let parts = api.credentials.indices.map {
      SecurityRequirement.Part(
        credential: Credential.ID(index: $0), scopes: Array(["a:b", "c\"d"].prefix($0 % 3)))
    }
    let requirements: [[SecurityRequirement]] = [
      [], [SecurityRequirement(parts: [])], [SecurityRequirement(parts: [parts[0]])],
      [SecurityRequirement(parts: parts)], parts.map { SecurityRequirement(parts: [$0]) },
      [SecurityRequirement(parts: [parts[2], parts[1]]), SecurityRequirement(parts: [])],
    ]
    for (index, security) in requirements.enumerated() {
      operation("secured\(index)", [response(.code(204))], security)
    }
  }

  private mutating func operation(
    _ name: String, _ responses: [Response], _ security: [SecurityRequirement],
  ) {
    operation(name, [], responses, security: security)
  }

  private mutating func addParameters() {
    let word = declare(
      "ParameterWord", .enumeration(of: .string, values: [.string("a"), .string("b")]))
    let count = declare(
      "ParameterCount", .enumeration(of: .integer(.bits32), values: [.integer(1)]))
    let name = declare("ParameterName", .alias(.string))
    let nullName = declare("ParameterNullName", .alias(.nullable(name)))
    let words = declare("ParameterWords", .alias(.array(of: word)))
    let nullWords = declare(
      "ParameterNullWords", .alias(.nullable(.array(of: .nullable(nullName)))))
    let record = declare("ParameterRecord", .record(properties: [], additional: .ignored))
    let elements: [TypeReference] = [
      .string, .boolean, .integer, .number, .scalar(.integer(.bits32)), .dateTime,
      .scalar(.number(.single)), .scalar(.number(.decimal)), .binary, .any, word, count, name,
      nullName, words, nullWords,
      record, .dictionary(of: .string),
    ]
    let types =
      elements + elements.map { .array(of: $0) } + elements.map { .nullable($0) }
      + elements.map { .array(of: .nullable($0)) }
    let locations: [Parameter.Location] = [.query, .header, .cookie]
    for isRequired in [true, false] {
      for (index, location) in locations.enumerated() {
        let sent = types.enumerated().map { number, type in
          parameter("p \(number)", location, type, isRequired: isRequired)
        }
        operation(
          "\(location)\(isRequired ? "Required" : "")\(index)", sent, [response(.code(204))])
      }
    }
    let styles: [Parameter.Style.Name] = [
      .form, .spaceDelimited, .pipeDelimited, .deepObject, .json,
    ]
    let styled = styles.flatMap { name in
      [true, false].map { explodes in
        parameter(
          "\(name)\(explodes)", .query, .array(of: word),
          style: Parameter.Style(name: name, explodes: explodes, keepsReserved: explodes))
      }
    }
    operation("styled", styled, [response(.code(204))])
    let inPath = [TypeReference.string, .integer, word, count, name, nullName, .dateTime, .boolean]
    let path = inPath.enumerated().map { parameter("p\($0)", .path, $1) }
    operation("inPath", path, [response(.code(204))])
    operation("inPathStyled", [parameter("p", .path, words)], [response(.code(204))])
    let same: [Parameter] = [Parameter.Location.path, .query, .header, .header].map {
      parameter("id", $0, .string, Documentation(summary: "The identifier."))
    }
    operation("samePlace", same, [response(.code(204))])
  }

  private mutating func addBodies() {
    let record = declare("BodyRecord", .record(properties: [], additional: .ignored))
    let nullName = declare("BodyNullName", .alias(.nullable(.string)))
    let file = declare("BodyFile", .alias(.binary))
    let word = declare("BodyWord", .enumeration(of: .string, values: [.string("a")]))
    let types: [TypeReference] = [
      .string, .integer, .binary, .any, .array(of: .binary), .dictionary(of: .string), record,
      nullName, file, word, .nullable(record), .dateTime,
    ]
    for (index, type) in types.enumerated() {
      for isRequired in [true, false] {
        for content in [Content.json(type), .text(type), .binary(type)] {
          operation(
            "send\(content.coding)\(index)\(isRequired ? "" : "Maybe")",
            [parameter("body", .query, .string)],
            body: body(content, isRequired: isRequired), [response(.code(204))])
          operation(
            "receive\(content.coding)\(index)\(isRequired ? "" : "Maybe")", [],
            [response(isRequired ? .code(200) : .code(404), [content])])
        }
      }
    }
  }

  private mutating func addResponses() {
    let record = declare("Answer", .record(properties: [], additional: .ignored))
    let contents: [[Content]] = [
      [], [.json(record)], [.text()], [.binary()], [.json(.any)], [.text(), .json(record)],
      [.json(.nullable(record))], [.json(.string)], [.json(.binary)],
    ]
    let statuses: [Response.Status] = [
      .other, .range(2), .code(200), .code(201), .code(299), .range(4), .code(404), .code(100),
      .range(1), .range(3), .range(5), .code(999), .code(0), .range(9), .code(200_000_000),
    ]
    for (index, first) in contents.enumerated() {
      let all = statuses.enumerated().map { number, status in
        response(
          status, contents[(index + number) % contents.count],
          Documentation(summary: "Answer \(number)."))
      }
      operation("all\(index)", [], all)
      operation("only\(index)", [], [response(.code(200), first)])
      operation("twice\(index)", [], [response(.code(200), first), response(.code(201), first)])
      operation("others\(index)", [], [response(.other, first)])
      operation("range\(index)", [], [response(.range(2), first), response(.code(202), [.text()])])
      operation("failing\(index)", [], [response(.range(4), first), response(.code(404))])
    }
    operation("silent", [], [])
  }

  private mutating func addCalls() {
    let deprecated = Documentation(
      summary: "Was good.", details: "Is not any more.", isDeprecated: true)
    operation(
      "deprecated", [parameter("a", .query, .string)], [response(.code(200), [.text()])],
      deprecated)
    let format = declare(
      "Format", .enumeration(of: .string, values: [.string("csv"), .string("pdf")]))
    let choices = [
      Negotiation.Choice(value: "csv", mediaType: "text/csv"),
      Negotiation.Choice(value: "pdf", mediaType: "application/pdf"),
    ]
    let contents = ["text/csv", "application/pdf"].map {
      Content(mediaType: $0, coding: .binary, type: .binary)
    }
    let negotiation = Negotiation(parameter: 1, choices: choices)
    for (index, type) in [format, .nullable(format), .array(of: format), .any].enumerated() {
      operation(
        "negotiated\(index)",
        [parameter("session", .cookie, .string), parameter("format", .query, type)],
        [response(.code(200), contents)], negotiation: negotiation)
    }
    operation(
      "negotiatedByOne", [parameter("a", .query, .string), parameter("format", .query, format)],
      [response(.code(200), Array(contents.prefix(1)))],
      negotiation: Negotiation(parameter: 1, choices: Array(choices.prefix(1))))
    for name in ["self", "init", "client", "get-it", "get_it", "GetIt", "Task", "2fa", "", "*"] {
      operation(name, [], [response(.code(200), [.text()])])
    }
  }
}
