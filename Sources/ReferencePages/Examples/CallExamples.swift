import IR
import SwiftModel

/// The arguments of an operation's example calls.
struct CallExamples {
  /// The required arguments; nil if one of them has no finite value.
  private(set) var required: [SwiftExpression.Argument]?
  /// The required arguments, and the optional ones that have an example value. Nil if no optional
  /// argument has one, or if `required` is nil.
  private(set) var all: [SwiftExpression.Argument]?

  init(_ operation: Client.Operation, _ values: inout ExampleValues) {
    var required: [SwiftExpression.Argument] = []
    var all: [SwiftExpression.Argument] = []
    var isComplete = true
    for argument in operation.arguments {
      let value = Self.value(of: argument, operation, &values)
      if value == nil, !argument.isOptional { isComplete = false }
      guard let value else { continue }
      let labelled = SwiftExpression.Argument(
        label: argument.parameter == nil ? nil : Identifier.label(argument.name), value: value)
      if !argument.isOptional { required.append(labelled) }
      all.append(labelled)
    }
    if isComplete {
      self.required = required
      if all.count > required.count { self.all = all }
    }
  }

  /// Returns the value of one argument; nil if its type has no finite value.
  static func value(
    of argument: Client.Argument, _ operation: Client.Operation, _ values: inout ExampleValues,
  ) -> SwiftExpression? {
    if argument.parameter == nil, let body = operation.body {
      return Self.value(of: body, argument, &values)
    }
    return values.value(
      of: nonNull(argument.type.reference, of: argument),
      named: argument.parameter?.wireName ?? argument.name, argument.documentation)?.swift
  }

  /// Returns the type of an argument if it is not omitted.
  private static func nonNull(
    _ type: TypeReference, of argument: Client.Argument,
  ) -> TypeReference {
    if argument.isOptional, case .nullable(let inner) = type { inner } else { type }
  }

  private static func value(
    of body: Client.Body, _ argument: Client.Argument, _ values: inout ExampleValues,
  ) -> SwiftExpression? {
    for content in body.contents {
      if let value = value(of: content, argument, &values) {
        return body.isChosen ? .wrapped(in: ".\(content.name)", value) : value
      }
    }
    return nil
  }

  private static func value(
    of content: Client.BodyContent, _ argument: Client.Argument, _ values: inout ExampleValues,
  ) -> SwiftExpression? {
    switch content.writing {
    case .bytes:
      return .wrapped(in: ".file", ExampleScalars.fileURL("example.bin"))
    case .parts:
      let part = SwiftExpression.call(
        ".text",
        [
          .init(value: .atom(Literal.string("value"))),
          .init(label: "name", value: .atom(Literal.string("name"))),
        ])
      return .wrapped(in: "MultipartBody", .array([part]))
    case .json, .text, .form, .multipart:
      return values.value(
        of: content.type.reference, named: argument.name, argument.documentation,
        examples: content.examples)?.swift
    }
  }
}
