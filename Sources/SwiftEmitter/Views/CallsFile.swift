import IR
import SwiftModel

/// The view of `Calls.mustache`.
struct CallsFile: Encodable {
  struct Parameter: Encodable {
    /// The label, and the name if it differs.
    var label: String
    var type: String
    var defaultValue: String?
  }

  /// A method of the group.
  struct Call: Encodable {
    var methodName: String
    var operationName: String
    var isDeprecated: Bool
    var hasMethodParameters: Bool
    var methodParameters: [Parameter]
    var resultType: String?
    var isLast: Bool
  }

  struct Argument: Encodable {
    var callLabel: String?
    var value: String
  }

  /// A method that calls another with the default of one of its arguments: protocols have no
  /// default arguments.
  struct DefaultArgumentOverload: Encodable {
    var methodName: String
    var operationName: String
    var isDeprecated: Bool
    var hasMethodParameters: Bool
    var methodParameters: [Parameter]
    var arguments: [Argument]
    var resultType: String?
    var isLast: Bool
  }

  var source: String
  var importsFoundation: Bool
  var typeName: String
  var protocolName: String
  var calls: [Call]
  var hasShortForms: Bool
  var shortForms: [DefaultArgumentOverload]
}

extension CallsFile {
  /// - Parameter operations: Those of the group; there must be one.
  init(_ group: Client.Group, _ operations: [Client.Operation]) {
    let signatures = operations.flatMap(Signature.all)
    var overloads = signatures.flatMap(DefaultArgumentOverload.all)
    if let last = overloads.indices.last { overloads[last].isLast = true }
    self.init(
      source: DocumentationLines.source(group.origin),
      importsFoundation: operations.contains(where: \.response.isDownload),
      typeName: group.name,
      protocolName: group.protocolName,
      calls: signatures.enumerated().map { Call($1, isLast: $0 == signatures.count - 1) },
      hasShortForms: !overloads.isEmpty,
      shortForms: overloads,
    )
  }
}

/// The declaration of a method.
private struct Signature {
  struct Parameter {
    /// In the declaration: the label and the name, or one word for both.
    var label: String
    /// In a call; nil if the parameter has no label.
    var callLabel: String?
    var name: String
    var type: String
    var defaultValue: String?
  }

  var methodName: String
  var operationName: String
  var isDeprecated: Bool
  var parameters: [Parameter]
  var resultType: String?
}

extension Signature {
  /// The methods that send an operation.
  static func all(_ operation: Client.Operation) -> [Signature] {
    let whole = Signature(
      methodName: operation.methodName,
      operationName: operation.typeName,
      isDeprecated: operation.documentation.isDeprecated,
      parameters: operation.arguments.map { Parameter($0) },
      resultType: operation.response.resultType,
    )
    var signatures = [whole]
    if let name = operation.downloadName {
      var download = whole
      download.methodName = name
      download.parameters += downloadParameters
      download.resultType = TypeSpelling.fileURL
      signatures.append(download)
    }
    if let name = operation.streamName {
      var stream = whole
      stream.methodName = name
      stream.resultType = operation.response.stream?.type.spelling
      signatures.append(stream)
    }
    return signatures
  }

  /// The parameters that `download.mustache` adds to those of an operation.
  private static let downloadParameters: [Parameter] = [
    Parameter(
      label: "to destination", callLabel: "to", name: "destination", type: TypeSpelling.fileURL),
    Parameter(
      label: "overwriting", callLabel: "overwriting", name: "overwriting", type: "Bool",
      defaultValue: "false"),
    Parameter(
      label: "deadline", callLabel: "deadline", name: "deadline", type: "Duration?",
      defaultValue: "nil"),
    Parameter(
      label: "progress", callLabel: "progress", name: "progress", type: TypeSpelling.progress,
      defaultValue: Literal.emptyClosure),
  ]
}

extension Signature.Parameter {
  fileprivate init(_ argument: Client.Argument) {
    let isBody = argument.parameter == nil
    self.init(
      label: isBody ? Identifier.unlabelled(argument.name) : argument.name,
      callLabel: isBody ? nil : Identifier.label(argument.name),
      name: argument.name,
      type: argument.type.spelling,
      defaultValue: argument.isOptional ? "nil" : nil,
    )
  }
}

extension CallsFile.Call {
  fileprivate init(_ signature: Signature, isLast: Bool) {
    self.init(
      methodName: signature.methodName,
      operationName: signature.operationName,
      isDeprecated: signature.isDeprecated,
      hasMethodParameters: !signature.parameters.isEmpty,
      methodParameters: signature.parameters.map {
        CallsFile.Parameter(label: $0.label, type: $0.type, defaultValue: nil)
      },
      resultType: signature.resultType,
      isLast: isLast,
    )
  }
}

extension CallsFile.DefaultArgumentOverload {
  /// One for each parameter with a default: it lacks that one, requires those with a default
  /// before it, and has defaults for those after it.
  ///
  /// So any choice of arguments fits exactly one method, and no overload has the same parameters
  /// as the method itself.
  fileprivate static func all(_ signature: Signature) -> [Self] {
    signature.parameters.indices.filter { signature.parameters[$0].defaultValue != nil }.map {
      missing in
      var rest = signature.parameters
      rest.remove(at: missing)
      return Self(
        methodName: signature.methodName,
        operationName: signature.operationName,
        isDeprecated: signature.isDeprecated,
        hasMethodParameters: !rest.isEmpty,
        methodParameters: rest.enumerated().map { index, parameter in
          CallsFile.Parameter(
            label: parameter.label, type: parameter.type,
            defaultValue: index < missing ? nil : parameter.defaultValue)
        },
        arguments: signature.parameters.enumerated().map { index, parameter in
          CallsFile.Argument(
            callLabel: parameter.callLabel,
            value: (index == missing ? parameter.defaultValue : nil) ?? parameter.name)
        },
        resultType: signature.resultType,
        isLast: false,
      )
    }
  }
}
