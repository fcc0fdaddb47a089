import IR
import SwiftModel

extension Client.Operation {
  /// Returns the parameters with the given `in`, in document order.
  func parameters(
    in location: Parameter.Location,
  ) -> [(name: String, parameter: Client.WireParameter)] {
    arguments.compactMap { argument in
      argument.parameter.flatMap { $0.location == location ? (argument.name, $0) : nil }
    }
  }
}

extension OperationFile.PathPart {
  init(_ part: Client.Operation.PathPart) {
    switch part {
    case .literal(let text): self.init(literal: Literal.string(text))
    case .fixedQuery(let item): self.init(fixedQuery: Literal.string(item))
    case .parameter(let name, let parameter):
      if let styled = OperationFile.StyledArgument(name, parameter) {
        self.init(styled: styled)
      } else {
        self.init(parameter: OperationFile.WireArgument(name, parameter))
      }
    }
  }
}

extension OperationFile.WireArgument {
  fileprivate init(_ name: String, _ parameter: Client.WireParameter) {
    self.init(wireName: Literal.string(parameter.wireName), name: name)
  }
}

extension OperationFile.StyledArgument {
  /// Nil if the argument is not serialized with a `ParameterStyle`.
  init?(_ name: String, _ parameter: Client.WireParameter) {
    guard case .styled(let style) = parameter.serialization else { return nil }
    let addMethod =
      switch parameter.location {
      case .path: "addPath"
      case .query: "addQuery"
      case .header: "addHeader"
      case .cookie: "addCookie"
      }
    self.init(
      addMethod: addMethod,
      wireName: Literal.string(parameter.wireName),
      name: name,
      style: style.name.rawValue,
      explodes: Literal.boolean(style.explodes),
      keepsReserved: style.keepsReserved,
    )
  }
}

extension OperationFile.Query {
  init(_ name: String, _ parameter: Client.WireParameter) {
    let argument = OperationFile.WireArgument(name, parameter)
    switch parameter.serialization {
    case .text: self.init(plain: argument)
    case .exploded: self.init(exploded: argument)
    case .separated(let separator):
      self.init(
        separated: OperationFile.SeparatedArgument(
          wireName: argument.wireName, name: name, separator: separator.rawValue))
    case .styled: self.init(styled: OperationFile.StyledArgument(name, parameter))
    }
  }
}

extension OperationFile.Header {
  init(_ name: String, _ parameter: Client.WireParameter) {
    if let styled = OperationFile.StyledArgument(name, parameter) {
      self.init(styled: styled)
    } else {
      self.init(plain: OperationFile.WireArgument(name, parameter))
    }
  }
}

extension OperationFile.Accept {
  /// Nil if no response has a body.
  init?(_ response: Client.ResponseSet) {
    let mediaTypes = response.accept.map(Literal.string)
    guard let first = mediaTypes.first else { return nil }
    self.init(
      only: mediaTypes.count == 1 && response.negotiation == nil ? first : nil,
      mediaTypes: ElementView.list(mediaTypes),
      negotiation: response.negotiation.map { OperationFile.NegotiationView($0) },
    )
  }
}

extension OperationFile.NegotiationView {
  fileprivate init(_ negotiation: Client.Negotiation) {
    self.init(
      name: negotiation.argument,
      choices: negotiation.choices.map {
        Choice(
          value: Literal.string($0.value),
          mediaType: Literal.string($0.mediaType),
          isOnly: negotiation.choices.count == 1,
        )
      },
    )
  }
}

extension OperationFile.SecurityView {
  init(_ parts: [Client.SecurityPart], isOnlyAlternative: Bool) {
    self.init(
      hasParts: !parts.isEmpty,
      parts: parts.map { part in
        Part(
          scheme: part.name,
          hasScopes: !part.scopes.isEmpty,
          scopes: ElementView.list(part.scopes.map(Literal.string)),
          isOnly: parts.count == 1,
        )
      },
      isOnlyAlternative: isOnlyAlternative,
    )
  }
}
