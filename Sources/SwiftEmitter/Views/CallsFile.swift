import IR
import SwiftModel

/// What `Calls.mustache` needs.
struct CallsFile: Encodable {
  struct Parameter: Encodable {
    /// What stands in front of the type.
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

  /// A call of the same method without some of its arguments.
  struct ShortForm: Encodable {
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
  var shortForms: [ShortForm]
}

/// A method as its callers see it.
private struct Signature {
  struct Parameter {
    /// In the declaration: a label where it is not the name, and the name.
    var label: String
    /// In a call.
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

extension ViewBuilder {
  /// The group must have an operation that can be sent.
  func callsFile(_ index: Int, _ operations: [OperationFile]) -> CallsFile {
    let signatures = operations.flatMap(signatures)
    var shortForms = signatures.flatMap(shortForms)
    if let last = shortForms.indices.last { shortForms[last].isLast = true }
    return CallsFile(
      source: source(api.groups[index].origin),
      importsFoundation: operations.contains(where: \.importsFoundation),
      typeName: names.groups[index],
      protocolName: names.protocols[index],
      calls: signatures.enumerated().map { call($1, isLast: $0 == signatures.count - 1) },
      hasShortForms: !shortForms.isEmpty,
      shortForms: shortForms,
    )
  }

  private func signatures(_ operation: OperationFile) -> [Signature] {
    let methods = operation.call
    let parameters = methods.methodParameters.map { parameter in
      Signature.Parameter(
        label: parameter.label,
        callLabel: parameter.label == parameter.name ? Identifier.label(parameter.name) : nil,
        name: parameter.name,
        type: parameter.type,
        defaultValue: parameter.defaultValue,
      )
    }
    func signature(_ method: MethodView) -> Signature {
      Signature(
        methodName: method.methodName, operationName: methods.operationName,
        isDeprecated: methods.isDeprecated, parameters: parameters,
        resultType: method.resultType)
    }
    var signatures = [signature(methods.whole)]
    if let download = methods.download {
      var saving = signatures[0]
      saving.methodName = download.downloadName
      saving.parameters += downloadParameters
      saving.resultType = TypeSpelling.place
      signatures.append(saving)
    }
    return signatures + (methods.streaming.map { [signature($0)] } ?? [])
  }

  /// What `download.mustache` adds to an operation's own parameters.
  private var downloadParameters: [Signature.Parameter] {
    [
      .init(
        label: "to destination", callLabel: "to", name: "destination",
        type: TypeSpelling.place),
      .init(
        label: "overwriting", callLabel: "overwriting", name: "overwriting", type: "Bool",
        defaultValue: "false"),
      .init(
        label: "deadline", callLabel: "deadline", name: "deadline", type: "Duration?",
        defaultValue: "nil"),
      .init(
        label: "progress", callLabel: "progress", name: "progress",
        type: TypeSpelling.progress, defaultValue: Literal.closureThatDoesNothing),
    ]
  }

  private func call(_ signature: Signature, isLast: Bool) -> CallsFile.Call {
    CallsFile.Call(
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

  /// One for each parameter with a default: it lacks that one, needs those with a default in front
  /// of it, and does not need those behind it. So any arguments fit exactly one form, and none has
  /// the parameters of the method itself, which it would otherwise stand in for.
  private func shortForms(_ signature: Signature) -> [CallsFile.ShortForm] {
    signature.parameters.indices.filter { signature.parameters[$0].defaultValue != nil }.map {
      missing in
      var rest = signature.parameters
      rest.remove(at: missing)
      return CallsFile.ShortForm(
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
