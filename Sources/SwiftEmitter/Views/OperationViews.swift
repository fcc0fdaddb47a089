import IR

extension ViewBuilder {
  /// A parameter or the body, with the name and the type it is declared with.
  private struct Argument {
    var name: String
    var type: String
    var isOptional: Bool
    var isBody: Bool
    var documentation: Documentation

    var defaultValue: String? { isOptional ? "nil" : nil }
  }

  func operationFile(_ index: Int) -> OperationFile {
    let operation = api.operations[index]
    let names = names.operations[index]
    let arguments = arguments(operation, names)
    let responses = ResponseViews(self, operation, names)
    let accept = responses.accept
    let documentation = lines(operation.documentation)
    return OperationFile(
      source: source(operation.origin),
      importsFoundation: needsFoundation(arguments: operation),
      documentation: documentation,
      hasDocumentation: !documentation.isEmpty,
      route: DocumentationLines.single("\(operation.method) \(pathText(operation))"),
      typeName: names.type,
      operationID: Literal.string(names.wireName),
      hasSecurity: !operation.security.isEmpty,
      security: security(operation),
      properties: arguments.map {
        OperationFile.PropertyView(
          documentation: lines($0.documentation), name: $0.name, type: $0.type)
      },
      hasParameters: !arguments.isEmpty,
      parameters: arguments.map {
        ParameterView(label: $0.name, type: $0.type, defaultValue: $0.defaultValue)
      },
      method: Literal.string(operation.method),
      path: operation.path.map { pathPart($0, operation, names) },
      query: query(operation, names),
      headers: headers(operation, names),
      hasAccept: !accept.isEmpty,
      accept: ElementView.list(accept.map(Literal.string)),
      negotiation: negotiation(operation, names),
      body: body(operation, names),
      isVoid: responses.isVoid,
      single: responses.single,
      several: responses.several,
      hasFailures: responses.failures != nil,
      failures: responses.failures,
      call: method(operation, names, arguments, responses),
    )
  }

  private func arguments(_ operation: Operation, _ names: OperationNames) -> [Argument] {
    var arguments = zip(operation.parameters, names.parameters).map { parameter, name in
      let isOptional = !parameter.isRequired
      let type = parameter.type.withoutNull
      return Argument(
        name: name,
        type: spelling.spell(isOptional ? .nullable(type) : type),
        isOptional: isOptional,
        isBody: false,
        documentation: parameter.documentation,
      )
    }
    if let body = operation.body {
      let type = body.content.type.withoutNull
      arguments.append(
        Argument(
          name: names.body,
          type: spelling.spell(body.isRequired ? type : .nullable(type)),
          isOptional: !body.isRequired,
          isBody: true,
          documentation: body.documentation,
        ))
    }
    return arguments
  }

  private func needsFoundation(arguments operation: Operation) -> Bool {
    let body = operation.body.map { [$0.content.type] } ?? []
    return needsFoundation(operation.parameters.map(\.type) + body)
  }

  private func pathText(_ operation: Operation) -> String {
    operation.path.map { part in
      switch part {
      case .literal(let text): text
      case .parameter(let index): "{\(operation.parameters[index].wireName)}"
      }
    }.joined()
  }

  private func pathPart(
    _ part: Operation.PathPart, _ operation: Operation, _ names: OperationNames,
  ) -> OperationFile.PathPart {
    switch part {
    case .literal(let text): OperationFile.PathPart(literal: Literal.string(text))
    case .parameter(let index):
      OperationFile.PathPart(parameter: argument(index, operation, names))
    }
  }

  private func argument(
    _ index: Int, _ operation: Operation, _ names: OperationNames,
  ) -> OperationFile.WireArgument {
    OperationFile.WireArgument(
      wireName: Literal.string(operation.parameters[index].wireName),
      name: names.parameters[index])
  }

  private func query(_ operation: Operation, _ names: OperationNames) -> [OperationFile.Query] {
    operation.parameters.indices.filter { operation.parameters[$0].place == .query }.map { index in
      let parameter = operation.parameters[index]
      let argument = argument(index, operation, names)
      guard api.elementOfList(parameter.type) != nil else { return OperationFile.Query(plain: argument) }
      if parameter.style.explodes { return OperationFile.Query(exploded: argument) }
      let separator =
        switch parameter.style.name {
        case .spaceDelimited: "space"
        case .pipeDelimited: "pipe"
        default: "comma"
        }
      return OperationFile.Query(
        separated: OperationFile.SeparatedArgument(
          wireName: argument.wireName, name: argument.name, separator: separator))
    }
  }

  private func headers(
    _ operation: Operation, _ names: OperationNames,
  ) -> [OperationFile.WireArgument] {
    operation.parameters.indices.filter { operation.parameters[$0].place == .header }.map {
      argument($0, operation, names)
    }
  }

  private func negotiation(
    _ operation: Operation, _ names: OperationNames,
  ) -> OperationFile.NegotiationView? {
    operation.negotiation.map { negotiation in
      OperationFile.NegotiationView(
        name: names.parameters[negotiation.parameter],
        choices: negotiation.choices.map {
          OperationFile.NegotiationView.Choice(
            value: Literal.string($0.value),
            mediaType: Literal.string($0.mediaType),
            isOnly: negotiation.choices.count == 1,
          )
        },
      )
    }
  }

  private func body(_ operation: Operation, _ names: OperationNames) -> OperationFile.BodyView? {
    operation.body.map { body in
      OperationFile.BodyView(
        name: names.body,
        mediaType: Literal.string(body.content.mediaType),
        isJSON: body.content.coding == .json,
        isText: body.content.coding == .text,
        isBinary: body.content.coding == .binary,
        isRequired: body.isRequired,
        isOptional: !body.isRequired,
      )
    }
  }

  private func security(_ operation: Operation) -> [OperationFile.SecurityView] {
    operation.security.map { requirement in
      OperationFile.SecurityView(
        hasParts: !requirement.parts.isEmpty,
        parts: requirement.parts.map { part in
          OperationFile.SecurityView.Part(
            scheme: names.credentials[part.credential.index],
            hasScopes: !part.scopes.isEmpty,
            scopes: ElementView.list(part.scopes.map(Literal.string)),
            isOnly: requirement.parts.count == 1,
          )
        },
        isOnly: operation.security.count == 1,
      )
    }
  }

  private func method(
    _ operation: Operation, _ names: OperationNames, _ arguments: [Argument],
    _ responses: ResponseViews,
  ) -> MethodView {
    let documentation = parameterDocumentation(
      arguments.map { ($0.name, $0.documentation) })
    return MethodView(
      groupName: self.names.groups[operation.group.index],
      methodName: names.method,
      isDeprecated: operation.documentation.isDeprecated,
      hasParameterDocumentation: !documentation.isEmpty,
      parameterDocumentation: documentation,
      returns: responses.returns,
      hasMethodParameters: !arguments.isEmpty,
      methodParameters: arguments.map { argument in
        MethodView.MethodParameter(
          label: argument.isBody ? Identifier.unlabelled(argument.name) : argument.name,
          type: argument.type,
          defaultValue: argument.defaultValue,
          name: argument.name,
          value: argument.name,
        )
      },
      resultType: responses.resultType(of: names.type),
    )
  }
}
