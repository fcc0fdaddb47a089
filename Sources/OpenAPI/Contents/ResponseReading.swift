import Diagnostics
import YAML

extension ContentReader {
  /// Reads the responses of an operation, in document order. A response with an invalid status is
  /// nil, and the body of a response that cannot be read is any JSON.
  mutating func responses(of reader: inout NodeReader) -> [Response?] {
    var firstLocations: [Response.Status: SourceLocation] = [:]
    var result: [Response?] = []
    for member in responseMembers(of: &reader) where !member.isExtension {
      guard let status = Response.Status(member.key) else {
        report(.warning(.invalidStatus(member.key), at: member.keyLocation))
        result.append(nil)
        continue
      }
      if case .range = status, member.key.utf8.contains(UInt8(ascii: "x")) {
        report(.warning(.lowercaseRange(member.key), at: member.keyLocation))
      }
      if let location = firstLocations[status] {
        report(
          .warning(
            .duplicate(member.key), at: member.keyLocation,
            notes: [.init(.firstDeclaration, at: location)]))
        continue
      }
      let known = response(member.value, isError: status.isError)
      if known != nil { firstLocations[status] = member.keyLocation }
      var response = known ?? unknownResponse(at: member.value)
      response.status = status
      // A later response with the same status replaces one that is not known.
      result.removeAll { $0?.status == status }
      result.append(response)
    }
    return result
  }

  private func unknownResponse(at node: AddressedNode) -> Response {
    let origin = origin(of: node)
    let content = MediaType(
      name: "application/json", schema: nil, itemSchema: nil, encodings: [], examples: [],
      origin: origin)
    return Response(
      status: .other, sharedName: nil, description: "", headers: [], content: [content],
      origin: origin)
  }

  private func responseMembers(of reader: inout NodeReader) -> [NodeReader.Member] {
    if version == .v30, reader.node("responses") == nil {
      reader.report(.warning(.noResponses, at: reader.location))
    }
    return reader.members("responses")
  }

  mutating func response(_ node: AddressedNode, isError: Bool = false) -> Response? {
    guard let target = follow(node, to: .response) else { return nil }
    let key = ContentKey(
      address: target.object.address, mediaTypes: state.mediaTypes.producedNames,
      isError: isError)
    if responses[key] == nil {
      responses[key] = .some(newResponse(target.object, isError: isError))
    }
    guard var response = responses[key] ?? nil else { return nil }
    response.description = target.description ?? response.description
    return response
  }

  private mutating func newResponse(_ node: AddressedNode, isError: Bool) -> Response? {
    let node = convertedResponse(node, isError: isError)
    guard var reader = reader(of: node, as: "a response") else { return nil }
    if reader.node("description") == nil, version == .v30 || !state.isVersion32 {
      reader.report(.warning(.missing("description"), at: node.location))
    }
    let description = reader.string("description") ?? ""
    let headers = reader.members("headers").filter { !$0.isExtension }.compactMap { member in
      header(member.value, named: member.key, at: member.keyLocation)
    }
    let content = mediaTypes(of: &reader)
    reader.ignore("links", "summary")
    finish(reader, as: "a response")
    return Response(
      status: .other, sharedName: sharedName(of: node.address), description: description,
      headers: headers, content: content, origin: origin(of: node))
  }

  private func sharedName(of address: NodeAddress) -> String? {
    let path = state.resolver.library.path(of: address.file)
    if let name = schemaReader.components.name(of: .response, at: address.pointer, in: path) {
      return name
    }
    if address.pointer.depth == 0 { return stem(of: path) }
    let tokens = address.pointer.tokens
    let isComponent = tokens.count == 3 && tokens[0] == "components" && tokens[1] == "responses"
    return isComponent ? tokens[2] : nil
  }

  private mutating func header(
    _ node: AddressedNode, named name: String, at location: SourceLocation,
  ) -> Header? {
    if name.lowercased() == "content-type" {
      report(.warning(.contentType, at: location))
      return nil
    }
    guard isToken(name) else {
      report(.warning(.invalidHeader(name), at: location))
      return nil
    }
    var header = header(node)
    header?.name = name
    return header
  }

  /// Returns a header without its name. Its name is the key in each response that refers to it.
  mutating func header(_ node: AddressedNode) -> Header? {
    guard let target = follow(node, to: .header) else { return nil }
    let address = target.object.address
    if headers[address] == nil { headers[address] = .some(newHeader(target.object)) }
    guard var header = headers[address] ?? nil else { return nil }
    header.description = target.description ?? header.description
    return header
  }

  private mutating func newHeader(_ node: AddressedNode) -> Header? {
    let node = convertedHeader(node)
    guard var reader = reader(of: node, as: "a header") else { return nil }
    let description = reader.string("description")
    let isRequired = reader.boolean("required") ?? false
    let content = mediaTypes(of: &reader)
    let schema = reader.node("schema").map { schemaReader.schema($0) } ?? content.first?.schema
    let examples = examples(of: &reader) + content.prefix(1).flatMap(\.examples)
    reader.ignore("deprecated", "style", "explode")
    finish(reader, as: "a header")
    return Header(
      name: "", isRequired: isRequired, description: description, schema: schema,
      examples: examples, origin: origin(of: node))
  }
}

extension Response.Status {
  fileprivate var isError: Bool {
    switch self {
    case .code(let code): code >= 400
    case .range(let digit): digit >= 4
    case .other: true
    }
  }

  /// A code between 100 and 599, a range such as `4XX`, or `default`.
  fileprivate init?(_ text: String) {
    if text == "default" {
      self = .other
      return
    }
    let bytes = Array(text.utf8)
    guard bytes.count == 3, (UInt8(ascii: "1")...UInt8(ascii: "5")).contains(bytes[0]) else {
      return nil
    }
    let digits = bytes.map { Int($0) - Int(UInt8(ascii: "0")) }
    if bytes[1...].allSatisfy({ "xX".utf8.contains($0) }) {
      self = .range(digits[0])
    } else if digits[1...].allSatisfy({ (0...9).contains($0) }) {
      self = .code(digits[0] * 100 + digits[1] * 10 + digits[2])
    } else {
      return nil
    }
  }
}

extension Diagnostic.Message {
  fileprivate static let noResponses = Self(
    .missingResponses, "'responses' is missing; every successful response is treated as empty")
  fileprivate static func invalidStatus(_ key: String) -> Self {
    Self(
      .invalidStatus,
      "invalid status '\(key)', omitted; allowed are codes from 100 to 599, ranges such as '4XX'"
        + " and 'default'",
      omitting: .response, reason: "invalid status")
  }
  fileprivate static func lowercaseRange(_ key: String) -> Self {
    Self(.invalidStatus, "status '\(key)' is in lower case; read as '\(key.uppercased())'")
  }
  fileprivate static func duplicate(_ key: String) -> Self {
    Self(
      .invalidStatus, "duplicate status '\(key)'; the first is used", omitting: .response,
      reason: "duplicate")
  }
  fileprivate static let contentType = Self(
    .reservedHeader, "response header 'Content-Type' is determined by 'content'; ignored")
  fileprivate static func invalidHeader(_ name: String) -> Self {
    Self(
      .invalidHeaderName, "invalid header name '\(name)'; the header is omitted",
      omitting: .header, reason: "invalid header name")
  }
}
