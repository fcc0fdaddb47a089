import Diagnostics
import IR

extension Operation {
  /// The header fields of all responses, by name and without duplicates. A field that has different
  /// types in different responses is a string.
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
    return headers.sorted { WireName($0.wireName) < WireName($1.wireName) }
  }
}

extension API {
  /// Returns the Swift type of a header field: a scalar or enumeration, a list of these, or else a
  /// string.
  func headerType(
    _ type: TypeReference, _ aliases: Aliases,
  ) -> (type: TypeReference, isList: Bool) {
    let type = aliases.nonNull(type)
    if isText(type, aliases) { return (type, false) }
    if case .array(let element) = aliases.resolved(type), isText(element, aliases) {
      return (.array(of: aliases.nonNull(element)), true)
    }
    return (.scalar(.string), false)
  }
}
