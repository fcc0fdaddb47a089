import IR

/// The header fields that an operation's responses have by the document.
struct HeadersView: Encodable {
  struct Field: Encodable {
    var documentation: [String?]
    var name: String
    var type: String
    var wireName: String
    /// The method of `ResponseHeaders`.
    var reading: String
    var isLast: Bool
  }

  var fields: [Field]
}

extension Operation {
  /// The header fields of all responses, each once. One that is described by different types is
  /// text.
  var responseHeaders: [ResponseHeader] {
    var headers: [ResponseHeader] = []
    for header in responses.flatMap(\.headers) {
      let name = header.wireName.lowercased()
      if let index = headers.firstIndex(where: { $0.wireName.lowercased() == name }) {
        if headers[index].type != header.type { headers[index].type = .scalar(.string) }
      } else {
        headers.append(header)
      }
    }
    return headers
  }
}

extension ViewBuilder {
  func headersView(_ operation: Operation, _ names: OperationNames) -> HeadersView? {
    let headers = operation.responseHeaders
    if headers.isEmpty { return nil }
    return HeadersView(
      fields: headers.indices.map { index in
        let header = headers[index]
        let (type, reading) = api.headerType(header.type, aliases)
        return HeadersView.Field(
          documentation: lines(header.documentation),
          name: names.headers[index],
          type: spelling.spell(.nullable(type)),
          wireName: Literal.string(header.wireName),
          reading: reading,
          isLast: index == headers.count - 1,
        )
      })
  }
}

extension API {
  /// The type of a header field's value: text where it is more than one text or a list of them.
  fileprivate func headerType(
    _ type: TypeReference, _ aliases: Aliases,
  ) -> (TypeReference, reading: String) {
    let type = aliases.withoutNull(type)
    if isText(type, aliases) { return (type, "value") }
    if case .array(let element) = aliases.resolved(type), isText(element, aliases) {
      return (.array(of: aliases.withoutNull(element)), "values")
    }
    return (.scalar(.string), "value")
  }
}
