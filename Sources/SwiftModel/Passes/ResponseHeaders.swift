package import IR

extension Operation {
  /// The header fields of all responses, each once. One that is described by different types is
  /// text.
  package var responseHeaders: [ResponseHeader] {
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

extension API {
  /// The type of a header field's value: text where it is more than one text or a list of them.
  package func headerType(
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
