import IR
import SwiftModel

extension ViewBuilder {
  /// A parameter or the body, with the name and the type it is declared with.
  struct Argument {
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
    let documentation = lines(operation.documentation)
    return OperationFile(
      source: source(operation.origin),
      importsFoundation: operation.isDownload,
      documentation: documentation,
      hasDocumentation: !documentation.isEmpty,
      route: DocumentationLines.single("\(operation.method) \(operation.pathText)"),
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
      cookies: cookies(operation, names),
      server: operation.serverURL.map(Literal.string),
      accept: accept(operation, names, responses),
      choice: bodyChoice(operation, names),
      body: bodyView(operation, names),
      isVoid: responses.isVoid,
      single: responses.single,
      several: responses.several,
      hasFailures: responses.failures != nil,
      failures: responses.failures,
      headersView: headersView(operation, names),
      stream: responses.stream,
      call: methods(operation, names, arguments, responses),
    )
  }

  /// In the order of the initialiser: the parameters, then the body.
  func arguments(_ operation: Operation, _ names: OperationNames) -> [Argument] {
    var arguments = zip(operation.parameters, names.parameters).map { parameter, name in
      let isOptional = !parameter.isNeeded
      let type = api.sentType(of: parameter, aliases)
      return Argument(
        name: name,
        type: spelling.spell(isOptional ? .nullable(type) : type),
        isOptional: isOptional,
        isBody: false,
        documentation: parameter.documentation,
      )
    }
    if let body = operation.body {
      let type = sentType(body, names)
      arguments.append(
        Argument(
          name: names.body,
          type: body.isRequired ? type : TypeSpelling.optional(type),
          isOptional: !body.isRequired,
          isBody: true,
          documentation: body.documentation,
        ))
    }
    return arguments
  }

  private func pathPart(
    _ part: Operation.PathPart, _ operation: Operation, _ names: OperationNames,
  ) -> OperationFile.PathPart {
    switch part {
    case .literal(let text): OperationFile.PathPart(literal: Literal.string(text))
    case .parameter(let index) where api.isPlain(operation.parameters[index], aliases):
      OperationFile.PathPart(parameter: argument(index, operation, names))
    case .parameter(let index):
      OperationFile.PathPart(styled: styled(index, operation, names))
    case .query(let name, let value):
      OperationFile.PathPart(
        fixedQuery: .init(wireName: Literal.string(name), value: Literal.string(value)))
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
      guard api.isPlain(parameter, aliases) else {
        return OperationFile.Query(styled: styled(index, operation, names))
      }
      guard case .array = aliases.resolved(api.sentType(of: parameter, aliases)) else {
        return OperationFile.Query(plain: argument(index, operation, names))
      }
      if parameter.style.explodes {
        return OperationFile.Query(exploded: argument(index, operation, names))
      }
      let separator =
        switch parameter.style.name {
        case .spaceDelimited: "space"
        case .pipeDelimited: "pipe"
        default: "comma"
        }
      let argument = argument(index, operation, names)
      return OperationFile.Query(
        separated: OperationFile.SeparatedArgument(
          wireName: argument.wireName, name: argument.name, separator: separator))
    }
  }

  private func headers(
    _ operation: Operation, _ names: OperationNames,
  ) -> [OperationFile.Header] {
    operation.parameters.indices.filter { operation.parameters[$0].place == .header }.map { index in
      guard api.isPlain(operation.parameters[index], aliases) else {
        return OperationFile.Header(styled: styled(index, operation, names))
      }
      return OperationFile.Header(plain: argument(index, operation, names))
    }
  }

  private func cookies(
    _ operation: Operation, _ names: OperationNames,
  ) -> [OperationFile.StyledArgument] {
    operation.parameters.indices.filter { operation.parameters[$0].place == .cookie }.map {
      styled($0, operation, names)
    }
  }

  private func styled(
    _ index: Int, _ operation: Operation, _ names: OperationNames,
  ) -> OperationFile.StyledArgument {
    let parameter = operation.parameters[index]
    let adding =
      switch parameter.place {
      case .path: "addPath"
      case .query: "addQuery"
      case .header: "addHeader"
      case .cookie: "addCookie"
      }
    return OperationFile.StyledArgument(
      adding: adding,
      wireName: Literal.string(parameter.wireName),
      name: names.parameters[index],
      style: parameter.style.name.rawValue,
      explodes: Literal.boolean(parameter.style.explodes),
      keepsReserved: parameter.style.keepsReserved,
    )
  }

  private func accept(
    _ operation: Operation, _ names: OperationNames, _ responses: ResponseViews,
  ) -> OperationFile.Accept? {
    let mediaTypes = responses.accept.map(Literal.string)
    guard let first = mediaTypes.first else { return nil }
    let negotiation = negotiation(operation, names)
    return OperationFile.Accept(
      only: mediaTypes.count == 1 && negotiation == nil ? first : nil,
      mediaTypes: ElementView.list(mediaTypes),
      negotiation: negotiation,
    )
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

  private func methods(
    _ operation: Operation, _ names: OperationNames, _ arguments: [Argument],
    _ responses: ResponseViews,
  ) -> MethodsView {
    let documentation = parameterDocumentation(
      arguments.map { ($0.name, $0.documentation) })
    let stream = responses.stream
    func method(
      _ name: String, of type: String?, returns: MethodView.Returns?, isStream: Bool,
      hasWholeVariant: Bool,
    ) -> MethodView {
      MethodView(
        methodName: name,
        returns: returns,
        resultType: type,
        isStream: isStream,
        hasWholeVariant: hasWholeVariant,
      )
    }
    return MethodsView(
      groupName: self.names.groups[operation.group.index],
      operationName: names.type,
      isDeprecated: operation.documentation.isDeprecated,
      hasParameterDocumentation: !documentation.isEmpty,
      parameterDocumentation: documentation,
      hasMethodParameters: !arguments.isEmpty,
      methodParameters: arguments.map { argument in
        MethodsView.MethodParameter(
          label: argument.isBody ? Identifier.unlabelled(argument.name) : argument.name,
          type: argument.type,
          defaultValue: argument.defaultValue,
          name: argument.name,
          argumentLabel: Identifier.label(argument.name),
        )
      },
      whole: method(
        names.method,
        of: operation.isStream ? stream?.type : responses.resultType(of: names.type),
        returns: responses.returns, isStream: operation.isStream, hasWholeVariant: false),
      download: names.download.map { MethodsView.Download(downloadName: $0) },
      streaming: names.stream.map { name in
        method(name, of: stream?.type, returns: nil, isStream: true, hasWholeVariant: true)
      },
    )
  }
}
