import IR

extension Resolution {
  func operation(_ index: Int) -> Client.Operation {
    let operation = api.operations[index]
    let names = names.operations[index]
    var arguments = operation.parameters.indices.map {
      argument(operation.parameters[$0], name: names.parameters[$0])
    }
    let wireParameters = arguments.compactMap(\.parameter)
    if let body = operation.body { arguments.append(argument(body, names)) }
    return Client.Operation(
      id: operation.id,
      operationID: names.identifyingName,
      group: operation.group.index,
      groupName: self.names.groups[operation.group.index],
      typeName: names.type,
      methodName: names.method,
      downloadName: names.download,
      streamName: names.stream,
      routeName: names.route,
      method: operation.method,
      path: operation.path.map { part in
        switch part {
        case .literal(let text): .literal(text)
        case .parameter(let index): .parameter(name: arguments[index].name, wireParameters[index])
        case .fixedQuery(let item): .fixedQuery(item)
        }
      },
      pathText: operation.pathText,
      arguments: names.argumentOrder.map { arguments[$0] },
      body: operation.body.map { body($0, names) },
      response: responseSet(operation, names),
      nested: layout.nested(in: .operation(index)),
      security: operation.security.map { requirement in
        requirement.parts.map { part in
          Client.SecurityPart(
            credential: part.credential.index,
            name: self.names.credentials[part.credential.index],
            scopes: part.scopes,
          )
        }
      },
      servers: operation.servers,
      documentation: operation.documentation,
      origin: operation.origin,
    )
  }

  private func argument(_ parameter: Parameter, name: String) -> Client.Argument {
    let isOptional = !parameter.isRequired
    let type = api.sentType(of: parameter, aliases)
    return Client.Argument(
      name: name,
      type: typeUse(isOptional ? .nullable(type) : type),
      isOptional: isOptional,
      parameter: Client.WireParameter(
        wireName: parameter.wireName,
        location: parameter.location,
        serialization: serialization(of: parameter, type),
        isRequired: parameter.isRequired,
      ),
      documentation: parameter.documentation,
      origin: parameter.origin,
    )
  }

  private func serialization(
    of parameter: Parameter, _ type: TypeReference,
  ) -> Client.WireParameter.Serialization {
    guard api.isPlain(parameter, aliases) else { return .styled(parameter.style) }
    guard parameter.location == .query, case .array = aliases.resolved(type) else { return .text }
    if parameter.style.explodes { return .exploded }
    switch parameter.style.name {
    case .spaceDelimited: return .separated(.space)
    case .pipeDelimited: return .separated(.pipe)
    case .matrix, .label, .simple, .form, .deepObject, .cookie, .json, .jsonQuery, .textQuery:
      return .separated(.comma)
    }
  }

  private func argument(_ body: Body, _ names: OperationNames) -> Client.Argument {
    let type =
      body.contents.count == 1
      ? typeUse(sent: body.contents[0])
      // `RequestBody` is not a type of the API, so the reference is a placeholder.
      : Client.TypeUse(
        .any, spelling: TypeSpelling.member(FixedNames.requestBody, of: names.type))
    return Client.Argument(
      name: names.body,
      type: body.isRequired
        ? type
        : Client.TypeUse(
          .nullable(type.reference), spelling: TypeSpelling.optional(type.spelling)),
      isOptional: !body.isRequired,
      parameter: nil,
      documentation: body.documentation,
      origin: body.origin,
    )
  }

  private func body(_ body: Body, _ names: OperationNames) -> Client.Body {
    Client.Body(
      name: names.body,
      isRequired: body.isRequired,
      contents: body.contents.indices.map { index in
        let content = body.contents[index]
        return Client.BodyContent(
          name: names.bodies[index],
          mediaType: content.mediaType,
          type: typeUse(sent: content),
          writing: writing(of: content),
          examples: content.examples,
        )
      },
      documentation: body.documentation,
      origin: body.origin,
    )
  }

  private func typeUse(sent content: Content) -> Client.TypeUse {
    switch content.coding {
    case .json, .form: typeUse(aliases.nonNull(content.type))
    case .text: typeUse(api.textType(content.type, aliases))
    case .binary, .sequence: Client.TypeUse(content.type, spelling: TypeSpelling.bytes)
    case .multipart:
      mayHaveMembers(content.type)
        ? typeUse(aliases.nonNull(content.type))
        : Client.TypeUse(content.type, spelling: TypeSpelling.multipart)
    }
  }

  private func writing(of content: Content) -> Client.BodyContent.Writing {
    switch content.coding {
    case .json: .json
    case .text: .text
    case .binary, .sequence: .bytes
    case .form(let fields): .form(fields)
    case .multipart(let fields): mayHaveMembers(content.type) ? .multipart(fields) : .parts
    }
  }

  /// Whether values of the type may have members, each of which is a part of the multipart body.
  private func mayHaveMembers(_ type: TypeReference) -> Bool {
    switch aliases.resolved(aliases.nonNull(type)) {
    case .dictionary: return true
    case .declared(let id):
      if case .enumeration = api.types.shape(of: id) { return false }
      return true
    case .scalar, .array, .nullable, .any: return false
    }
  }
}
