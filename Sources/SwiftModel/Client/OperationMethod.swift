/// A parameter of a function or an initializer.
package struct FunctionParameter: Hashable, Sendable {
  /// The argument label in a call; nil if the parameter has no label.
  package var label: String?
  /// The internal name, which the body of the function uses.
  package var name: String
  package var type: String
  /// The default value as Swift source; nil if callers must pass a value.
  package var defaultValue: String?

  package init(label: String?, name: String, type: String, defaultValue: String? = nil) {
    self.label = label
    self.name = name
    self.type = type
    self.defaultValue = defaultValue
  }

  /// Creates a parameter whose label is its name.
  package init(_ name: String, type: String, defaultValue: String? = nil) {
    self.init(
      label: Identifier.label(name), name: name, type: type, defaultValue: defaultValue)
  }

  /// The label and the internal name, as the declaration spells them before the colon.
  package var declaredName: String {
    guard let label else { return Identifier.unlabelled(name) }
    return label == Identifier.label(name) ? name : "\(label) \(name)"
  }
}

/// A method of a group that sends an operation.
package struct OperationMethod: Sendable {
  package enum Purpose: Hashable, Sendable {
    /// Returns the result of the operation.
    case send
    /// Saves the result, which is a file.
    case download
    /// Returns the values of a stream as they arrive. It exists only if `send` returns the whole
    /// result at once.
    case stream
  }

  package var purpose: Purpose
  package var name: String
  package var parameters: [FunctionParameter]
  /// Nil if it returns nothing.
  package var result: String?
}

extension FunctionParameter {
  /// Creates the parameter of a record's initializer for a field.
  package init(_ field: Client.Field) {
    self.init(
      field.name, type: field.type.spelling, defaultValue: field.hasDefault ? "nil" : nil)
  }

  /// Creates the parameter of an operation's initializer for an argument.
  package init(_ argument: Client.Argument) {
    self.init(argument, named: argument.name)
  }

  /// Creates the parameter of a method for an argument of its operation. A body has no label.
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

extension Client.LongRunningOperation {
  /// A method that runs the long-running operation.
  package struct Method: Sendable {
    /// Whether it also saves the file that is the operation's result.
    package var isFetching: Bool
    package var parameters: [FunctionParameter]
    package var result: String
  }

  package var methods: [Method] {
    let start = startParameters.map { FunctionParameter(ofMethod: $0.argument, named: $0.name) }
    let pollingParameters = [
      FunctionParameter.deadline(defaultValue: ".seconds(3600)"),
      FunctionParameter("polling", type: "PollingPolicy", defaultValue: "PollingPolicy()"),
    ]
    let withoutFetch = Method(
      isFetching: false, parameters: start + pollingParameters,
      result: FixedTypes.longRunning(typeName, fetch: TypeSpelling.never))
    guard let fetch else { return [withoutFetch] }
    let fetchParameters = fetchParameters.map { FunctionParameter($0.argument, named: $0.name) }
    let withFetch = Method(
      isFetching: true,
      parameters: start + fetchParameters + FunctionParameter.destination + pollingParameters
        + [.progress],
      result: FixedTypes.longRunning(typeName, fetch: TypeSpelling.download(fetch.typeName)))
    return [withoutFetch, withFetch]
  }
}

extension FunctionParameter {
  /// The parameters that say where a file is saved.
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
  /// The parameters of the function that creates the server.
  package var parameters: [FunctionParameter] {
    variables.map {
      FunctionParameter(
        $0.name, type: TypeSpelling.string, defaultValue: $0.defaultValue.map(Literal.string))
    }
  }
}
