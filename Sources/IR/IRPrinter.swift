import Diagnostics

extension API {
  /// Returns the API as text, for tests and for `martlet dump ir`.
  package func printed() -> String {
    var printer = IRPrinter(api: self)
    printer.print()
    return printer.text
  }
}

extension TypeTable {
  /// Returns the name of a type for messages and dumps: names in the document, separated by dots.
  package func displayName(_ id: ID) -> String {
    var roles: [String] = []
    var current = id
    while case .member(let parent, let role) = self[current].name {
      roles.append(role)
      current = parent
    }
    switch self[current].name {
    case .component(let name), .file(let name): roles.append(name)
    case .part(let operation, let role): roles += [role, operation.text]
    case .sharedParameter(let path, let role): roles += [role, path.text]
    case .sharedPart(let owner, let role): roles += [role, owner]
    case .member: preconditionFailure("the loop ended at a type inside of another")
    }
    return roles.reversed().filter { !$0.isEmpty }.joined(separator: ".")
  }
}

/// Builds the text of an API.
private struct IRPrinter {
  let api: API
  var text = ""

  mutating func print() {
    line("api \(quoted(api.title))" + (api.version.map { " version \(quoted($0))" } ?? ""))
    documentation(api.documentation, "  ")
    for server in api.servers { print(server) }
    for credential in api.credentials { print(credential) }
    for group in api.groups {
      heading("group \(quoted(group.name))", group.origin)
      documentation(group.documentation, "  ")
    }
    for operation in api.operations { print(operation) }
    for id in api.types.ids { print(id) }
  }

  private mutating func print(_ server: Server) {
    heading("server \(quoted(server.url))", server.origin)
    documentation(server.documentation, "  ")
    for variable in server.variables {
      var columns = ["variable", quoted(variable.name)]
      if let value = variable.defaultValue { columns.append("= \(quoted(value))") }
      if !variable.allowedValues.isEmpty {
        columns.append("of \(variable.allowedValues.map(quoted).joined(separator: ", "))")
      }
      line("  \(columns.joined(separator: " "))")
      documentation(variable.documentation, "    ")
    }
  }

  private mutating func print(_ credential: Credential) {
    let kind =
      switch credential.kind {
      case .basic: "basic"
      case .bearer: "bearer"
      case .apiKey(let location, let name): "apiKey \(location.rawValue) \(quoted(name))"
      case .oauth2(let url): "oauth2" + (url.map { " \(quoted($0))" } ?? "")
      case .other(let name): "other \(quoted(name))"
      }
    heading("credential \(quoted(credential.name)) \(kind)", credential.origin)
    documentation(credential.documentation, "  ")
  }

  private mutating func print(_ operation: Operation) {
    let name =
      switch operation.id {
      case .identifier(let identifier): quoted(identifier.text)
      case .route: "(route)"
      }
    let path = operation.path.map { part in
      switch part {
      case .literal(let text): text
      case .parameter(let index): "{\(operation.parameters[index].wireName)}"
      case .fixedQuery(let item): "  \(item)"
      }
    }
    heading("operation \(name) \(operation.method) \(quoted(path.joined()))", operation.origin)
    documentation(operation.documentation, "  ")
    line("  group \(quoted(api.groups[operation.group.index].name))")
    for server in operation.servers { line("  server \(quoted(server.url))") }
    for parameter in operation.parameters { print(parameter) }
    if let body = operation.body {
      for content in body.contents {
        line("  body \(body.isRequired ? "required" : "optional") \(spell(content))")
        for encoding in content.coding.fields { line("    field \(spell(encoding))") }
        print(content.examples, "    ")
      }
      documentation(body.documentation, "    ")
    }
    for response in operation.responses { print(response) }
    for requirement in operation.security {
      line("  security \(spell(requirement))")
    }
    if let negotiation = operation.negotiation {
      let choices = negotiation.choices.map { "\(quoted($0.value)): \(quoted($0.mediaType))" }
      let name = quoted(operation.parameters[negotiation.parameter].wireName)
      line("  negotiation \(name) \(choices.joined(separator: ", "))")
    }
  }

  private mutating func print(_ parameter: Parameter) {
    var words = ["parameter", quoted(parameter.wireName), parameter.location.rawValue]
    words += self.words(parameter.style)
    words += [spell(parameter.type), parameter.isRequired ? "required" : "optional"]
    line("  \(words.joined(separator: " "))")
    documentation(parameter.documentation, "    ")
  }

  private mutating func print(_ response: Response) {
    let status =
      switch response.status {
      case .code(let code): String(code)
      case .range(let digit): "\(digit)XX"
      case .other: "default"
      }
    line("  response \(status)")
    documentation(response.documentation, "    ")
    for header in response.headers {
      let presence = header.isRequired ? "required" : "optional"
      line("    header \(quoted(header.wireName)) \(spell(header.type)) \(presence)")
      documentation(header.documentation, "      ")
    }
    for content in response.contents {
      line("    content \(spell(content))")
      print(content.examples, "      ")
    }
  }

  private func spell(_ content: Content) -> String {
    "\(quoted(content.mediaType)) \(content.coding.name) \(spell(content.type))"
  }

  private func spell(_ encoding: FieldEncoding) -> String {
    switch encoding.serialization {
    case .mediaType(let name): "\(quoted(encoding.wireName)) as \(quoted(name))"
    case .style(let style):
      ([quoted(encoding.wireName)] + words(style)).joined(separator: " ")
    }
  }

  private func words(_ style: Parameter.Style) -> [String] {
    [style.name.rawValue] + (style.explodes ? ["exploded"] : [])
      + (style.keepsReserved ? ["reserved"] : [])
  }

  private func spell(_ requirement: SecurityRequirement) -> String {
    if requirement.parts.isEmpty { return "none" }
    return requirement.parts.map { part in
      let name = quoted(api.credentials[part.credential.index].name)
      return ([name] + part.scopes.map(quoted)).joined(separator: " ")
    }.joined(separator: " and ")
  }
}

extension IRPrinter {
  private mutating func print(_ id: TypeTable.ID) {
    let declaration = api.types[id]
    let name = name(of: id)
    switch declaration.shape {
    case .record(let properties, let additional):
      heading("record \(name)", declaration.origin)
      documentation(declaration.documentation, "  ")
      print(properties)
      switch additional {
      case .ignored: break
      case .forbidden: line("  no others")
      case .allowed(let type): line("  others \(spell(type))")
      }
    case .enumeration(let scalar, let values):
      heading("enumeration \(name) of \(scalar.preciseName)", declaration.origin)
      documentation(declaration.documentation, "  ")
      for value in values {
        let name = value.name.map { " named \(quoted($0))" } ?? ""
        line("  \(spell(value.scalar))\(name)")
        documentation(value.documentation, "    ")
      }
    case .union(let variants, let selection):
      heading("union \(name) \(spell(selection))", declaration.origin)
      documentation(declaration.documentation, "  ")
      print(variants, selection)
    case .alias(let target):
      heading("alias \(name) \(spell(target))", declaration.origin)
      documentation(declaration.documentation, "  ")
    }
  }

  private mutating func print(_ properties: [Property]) {
    let rows = properties.map { property in
      [
        quoted(property.wireName), spell(property.type),
        property.isRequired ? "required" : "optional",
      ]
    }
    let widths = [0, 1].map { column in rows.map { $0[column].count }.max() ?? 0 }
    for (property, row) in zip(properties, rows) {
      let columns = zip(row, widths).map { text, width in
        text + String(repeating: " ", count: width - text.count)
      }
      let constant = property.constant.map { " always \(spell($0))" } ?? ""
      let flags = constant + (property.isIndirect ? " indirect" : "")
      line("  \(columns.joined(separator: "  "))  \(row[2])\(flags)")
      documentation(property.documentation, "    ")
    }
  }

  private mutating func print(_ variants: [Variant], _ selection: Selection) {
    for (index, variant) in variants.enumerated() {
      var words = [spell(variant.type)]
      if let title = variant.title { words.append("title \(quoted(title))") }
      switch selection {
      case .discriminator(_, let values):
        if !values[index].isEmpty {
          words.append("= \(values[index].map(quoted).joined(separator: ", "))")
        }
      case .sibling(let tag): words.append("= \(quoted(tag.values[index]))")
      case .exactlyOne, .oneOrMore: break
      }
      for test in variant.tests {
        let values = test.values.map(quoted).joined(separator: ", ")
        words.append("where \(quoted(test.displayPath)) = \(values)")
      }
      if let member = variant.addedMember {
        words.append("adds \(quoted(member.wireName)) = \(quoted(member.value))")
      }
      if variant.isIndirect { words.append("indirect") }
      line("  \(words.joined(separator: " "))")
    }
  }

  private func spell(_ selection: Selection) -> String {
    switch selection {
    case .exactlyOne: "exactlyOne"
    case .oneOrMore: "oneOrMore"
    case .discriminator(let property, _): "by \(quoted(property))"
    case .sibling(let tag):
      "\(quoted(tag.content)) by \(quoted(tag.wireName)) of \(name(of: tag.record))"
        + " as \(name(of: tag.tagType))"
    }
  }

  private func spell(_ type: TypeReference) -> String {
    switch type {
    case .declared(let id): name(of: id)
    case .scalar(let scalar): scalar.preciseName
    case .array(let element): "array(\(spell(element)))"
    case .dictionary(let value): "dictionary(\(spell(value)))"
    case .nullable(let inner): "nullable(\(spell(inner)))"
    case .any: "any"
    }
  }

  private func spell(_ value: JSONScalar) -> String {
    if case .string(let text) = value { escaped(text) } else { value.text }
  }

  private func name(of id: TypeTable.ID) -> String {
    quoted(api.types.displayName(id))
  }

  private mutating func line(_ text: String) {
    self.text += text + "\n"
  }

  private mutating func heading(_ text: String, _ origin: Origin) {
    let location = origin.location
    let pointer = origin.pointer.isEmpty ? "" : "#\(origin.pointer)"
    self.text += "\n"
    line("\(text)  \(plain(origin.path)):\(location.line):\(location.column)\(plain(pointer))")
  }

  private mutating func documentation(_ documentation: Documentation, _ indentation: String) {
    prose(documentation.summary, indentation)
    prose(documentation.details, indentation)
    if let value = documentation.defaultValue {
      line("\(indentation)default \(plain(value.text))")
    }
    print(documentation.examples, indentation)
    if !documentation.constraints.isEmpty {
      let texts = documentation.constraints.map { plain($0.text) }
      line("\(indentation)constraints \(texts.joined(separator: ", "))")
    }
    switch documentation.access {
    case .requestsAndResponses: break
    case .responses: line("\(indentation)readOnly")
    case .requests: line("\(indentation)writeOnly")
    }
    if documentation.isDeprecated { line("\(indentation)deprecated") }
  }

  private mutating func print(_ examples: [Example], _ indentation: String) {
    for example in examples {
      let name = example.name.map { "\(quoted($0)) " } ?? ""
      line("\(indentation)example \(name)\(plain(example.value.text))")
      prose(example.summary, indentation + "  ")
    }
  }

  private mutating func prose(_ text: String?, _ indentation: String) {
    guard let text else { return }
    var pieces = text.split(separator: "\n", omittingEmptySubsequences: false)
    if pieces.last?.isEmpty == true { pieces.removeLast() }
    for piece in pieces {
      let piece = plain(String(piece))
      line(piece.isEmpty ? "\(indentation)|" : "\(indentation)| \(piece)")
    }
  }

  /// Returns the text, in quotation marks unless it is a single word.
  private func quoted(_ text: String) -> String {
    let isPlain =
      !text.isEmpty
      && text.unicodeScalars.allSatisfy {
        $0 > " " && $0 < "\u{7F}" && $0 != "\"" && $0 != "\\" && $0 != "," && $0 != "(" && $0 != ")"
      }
    return isPlain ? text : escaped(text)
  }

  private func escaped(_ text: String) -> String {
    let inner = plain(text).replacing("\"", with: "\\\"")
    return "\"\(inner)\""
  }

  /// Returns the text with invisible characters escaped.
  private func plain(_ text: String) -> String {
    var plain = ""
    for scalar in text.unicodeScalars {
      switch scalar.properties.generalCategory {
      case .control, .format, .lineSeparator, .paragraphSeparator:
        plain += "\\u{\(String(scalar.value, radix: 16))}"
      default: plain.unicodeScalars.append(scalar)
      }
    }
    return plain
  }
}
