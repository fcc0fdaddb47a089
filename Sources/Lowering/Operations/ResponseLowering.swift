import Diagnostics
import IR
import OpenAPI

extension OperationLowering {
  mutating func response(
    _ response: OpenAPI.Response, of operation: IR.OperationID,
  ) -> IR.Response {
    let status: IR.Response.Status
    var context: NamingContext
    switch response.status {
    case .code(let code):
      status = .code(code)
      context = NamingContext(owner: .operation(operation), role: "Response\(code)")
    case .range(let digit):
      status = .range(digit)
      context = NamingContext(owner: .operation(operation), role: "Response\(digit)XX")
    case .other:
      status = .other
      context = NamingContext(owner: .operation(operation), role: "ResponseDefault")
    }
    if let name = response.sharedName {
      context = NamingContext(owner: .shared(name), role: "Body")
    }
    return IR.Response(
      status: status,
      contents: contents(response, in: context),
      headers: headers(response, in: context),
      documentation: Documentation(details: response.description),
      origin: response.origin.lowered,
    )
  }

  private mutating func contents(
    _ response: OpenAPI.Response, in context: NamingContext,
  ) -> [Content] {
    var contents: [Content] = []
    for mediaType in response.content {
      var context = context
      if !contents.isEmpty { context.role += ".\(MediaTypeName(mediaType.name).subtype)" }
      contents.append(content(mediaType, in: context))
    }
    return contents
  }

  private mutating func headers(
    _ response: OpenAPI.Response, in context: NamingContext,
  ) -> [ResponseHeader] {
    response.headers.map { header in
      var headerContext = context
      headerContext.role = header.name
      if case .operation = context.owner {
        headerContext.role = "\(context.role).\(header.name)"
      }
      var documentation = Documentation(details: header.description)
      documentation.examples = types.documentations.examples(header.examples)
      if let schema = header.schema {
        let described = types.documentations.documentation(of: schema, &types.facts)
        documentation.constraints = described.constraints
        if documentation.examples.isEmpty { documentation.examples = described.examples }
      }
      return ResponseHeader(
        wireName: header.name,
        type: header.schema.map { types.reference(to: $0, in: headerContext) } ?? .any,
        isRequired: header.isRequired,
        documentation: documentation,
      )
    }
  }
}

extension OperationLowering {
  /// Returns a response without the contents that a client does not need next to JSON: XML, and
  /// contents with the same schema as the JSON content.
  mutating func withoutRedundantContents(
    _ lowered: IR.Response, _ source: OpenAPI.Response,
  ) -> IR.Response {
    guard let json = lowered.contents.firstIndex(where: { $0.coding == .json }) else {
      return lowered
    }
    let schema = source.content[json].schema
    var response = lowered
    response.contents = []
    for (content, mediaType) in zip(lowered.contents, source.content) {
      let isTyped = content.coding == .json || content.coding.isSequence
      let hasSameSchema = mediaType.schema != nil && mediaType.schema == schema
      if isTyped || !hasSameSchema && !MediaTypeName(mediaType.name).isXML {
        response.contents.append(content)
      } else if !hasSameSchema, !areEquivalent(mediaType.schema, schema) {
        report(
          .warning(
            .isNotRead(mediaType.name, lowered.contents[json].mediaType),
            at: mediaType.origin.location))
      }
    }
    return response
  }

  /// Returns whether two schemas are the same, or are arrays of the same schema.
  mutating func areEquivalent(_ first: Schema.ID?, _ second: Schema.ID?) -> Bool {
    var pair = (first, second)
    var seen: Set<Schema.ID> = []
    while let left = pair.0.map({ types.facts.resolvedAlias(of: $0) }),
      let right = pair.1.map({ types.facts.resolvedAlias(of: $0) })
    {
      if left == right { return true }
      let schemas = types.schemas
      let areArrays = [left, right].allSatisfy { schemas[$0].nonNullTypes == [.array] }
      guard areArrays, seen.insert(left).inserted else { return false }
      pair = (schemas[left].items, schemas[right].items)
    }
    return pair.0 == nil && pair.1 == nil
  }
}

extension Diagnostic.Message {
  fileprivate static func isNotRead(_ name: String, _ other: String) -> Self {
    Self(
      .unusedMediaType, "response with media type '\(name)' is not read; '\(other)' is used",
      omitting: .response, reason: "another media type is read")
  }
}
