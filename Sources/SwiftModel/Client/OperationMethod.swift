/// A parameter of a function or an initializer.
package struct FunctionParameter: Hashable, Sendable {
  /// The word in a call; nil if there is none.
  package var label: String?
  /// The identifier in the declaration.
  package var name: String
  package var type: String
  /// As Swift source; nil if callers must give a value.
  package var defaultValue: String?

  package init(label: String?, name: String, type: String, defaultValue: String? = nil) {
    self.label = label
    self.name = name
    self.type = type
    self.defaultValue = defaultValue
  }

  /// A parameter whose label is its name.
  package init(_ name: String, type: String, defaultValue: String? = nil) {
    self.init(
      label: Identifier.label(name), name: name, type: type, defaultValue: defaultValue)
  }

  /// The words before the colon in the declaration.
  package var declaredName: String {
    guard let label else { return Identifier.unlabelled(name) }
    return label == Identifier.label(name) ? name : "\(label) \(name)"
  }
}

/// A method of a group that sends an operation.
package struct OperationMethod: Sendable {
  package enum Purpose: Hashable, Sendable {
    /// Returns the response.
    case send
    /// Saves the file that the response is.
    case download
    /// Returns values as they arrive, if `send` returns them as a whole.
    case stream
  }

  package var purpose: Purpose
  package var name: String
  package var parameters: [FunctionParameter]
  /// Nil if it returns nothing.
  package var result: String?
}

extension FunctionParameter {
  /// The parameter of an initializer for a field.
  package init(_ field: Client.Field) {
    self.init(
      field.name, type: field.type.spelling, defaultValue: field.hasDefault ? "nil" : nil)
  }

  /// The parameter of an operation's initializer.
  package init(_ argument: Client.Argument) {
    self.init(argument, named: argument.name)
  }

  /// The parameter of a method for the argument of an operation: a body has no label.
  package init(ofMethod argument: Client.Argument, named name: String) {
    self.init(argument, named: name)
    if argument.parameter == nil { label = nil }
  }

  package init(_ argument: Client.Argument, named name: String) {
    self.init(
      name, type: argument.type.spelling, defaultValue: argument.isOptional ? "nil" : nil)
  }
}

extension Client.Operation {
  /// The methods that send the operation.
  package var methods: [OperationMethod] {
    let send = OperationMethod(
      purpose: .send,
      name: methodName,
      parameters: arguments.map { FunctionParameter(ofMethod: $0, named: $0.name) },
      result: response.resultType,
    )
    var methods = [send]
    if let name = downloadName {
      methods.append(
        OperationMethod(
          purpose: .download, name: name,
          parameters: send.parameters + FunctionParameter.destination
            + [.deadline(defaultValue: "nil"), .progress],
          result: TypeSpelling.fileURL))
    }
    if let name = streamName {
      methods.append(
        OperationMethod(
          purpose: .stream, name: name, parameters: send.parameters,
          result: response.stream?.type.spelling))
    }
    return methods
  }
}

extension OperationMethod {
  /// The positions of parameters with a default. Protocols have no default arguments, so for each
  /// of these their extensions have a method without it.
  package var omittableParameters: [Int] {
    parameters.indices.filter { parameters[$0].defaultValue != nil }
  }

  /// The parameters of the method that omits one: it requires those with a default before that
  /// one, and has defaults for those after it.
  ///
  /// So any choice of arguments fits exactly one method, and no overload has the same parameters
  /// as the method itself.
  package func parameters(omitting omitted: Int) -> [FunctionParameter] {
    var rest = parameters
    for index in rest.indices.prefix(omitted) { rest[index].defaultValue = nil }
    rest.remove(at: omitted)
    return rest
  }
}

extension Client.LongRunningOperation {
  /// A method that runs the operation.
  package struct Method: Sendable {
    /// Whether it also saves the file that is the operation's result.
    package var isFetching: Bool
    package var parameters: [FunctionParameter]
    package var result: String
  }

  package var methods: [Method] {
    let start = startParameters.map { FunctionParameter(ofMethod: $0.argument, named: $0.name) }
    let waiting = [
      FunctionParameter.deadline(defaultValue: ".seconds(3600)"),
      FunctionParameter("polling", type: "PollingPolicy", defaultValue: "PollingPolicy()"),
    ]
    let whole = Method(
      isFetching: false, parameters: start + waiting,
      result: FixedTypes.run(typeName, TypeSpelling.nothing))
    guard let fetch else { return [whole] }
    let parameters = fetchParameters.map { FunctionParameter($0.argument, named: $0.name) }
    let fetching = Method(
      isFetching: true,
      parameters: start + parameters + FunctionParameter.destination + waiting + [.progress],
      result: FixedTypes.run(typeName, TypeSpelling.fetch(fetch.typeName)))
    return [whole, fetching]
  }
}

extension FunctionParameter {
  /// Where a file is saved.
  fileprivate static let destination = [
    FunctionParameter(label: "to", name: "destination", type: TypeSpelling.fileURL),
    FunctionParameter("overwriting", type: "Bool", defaultValue: "false"),
  ]

  fileprivate static func deadline(defaultValue: String) -> FunctionParameter {
    FunctionParameter("deadline", type: "Duration?", defaultValue: defaultValue)
  }

  fileprivate static let progress = FunctionParameter(
    "progress", type: TypeSpelling.progress, defaultValue: Literal.emptyClosure)
}

extension Client.Record {
  /// The parameters of the initializer.
  package var initializerParameters: [FunctionParameter] {
    var parameters = initializedFields.map { FunctionParameter($0) }
    if let others {
      parameters.append(
        FunctionParameter(others.name, type: others.type.spelling, defaultValue: "[:]"))
    }
    return parameters
  }
}

extension Client.Server {
  /// The parameters of the function that makes the server.
  package var parameters: [FunctionParameter] {
    variables.map {
      FunctionParameter(
        $0.name, type: TypeSpelling.string, defaultValue: $0.defaultValue.map(Literal.string))
    }
  }
}
