import Diagnostics
import YAML

/// What an operation answers for one status, a range of them, or every other one.
package struct Response: Sendable {
  package enum Status: Hashable, Sendable {
    case code(Int)
    /// The first digit of `4XX`.
    case range(Int)
    case other
  }

  package var status: Status
  /// The name of a response that operations share: its component's, or its file's.
  package var sharedName: String?
  package var description: String
  package var headers: [Header]
  package var content: [MediaType]
  package var origin: Origin
}

/// A header of a response.
package struct Header: Sendable {
  package var name: String
  package var isRequired: Bool
  package var description: String?
  package var schema: Schema.ID?
  package var examples: [Example]
  package var origin: Origin
}

extension Response.Status {
  /// A code between 100 and 599, a range such as `4XX`, or `default`.
  init?(_ text: String) {
    if text == "default" {
      self = .other
      return
    }
    let bytes = Array(text.utf8)
    guard bytes.count == 3, (UInt8(ascii: "1")...UInt8(ascii: "5")).contains(bytes[0]) else {
      return nil
    }
    let digits = bytes.map { Int($0) - 0x30 }
    if bytes[1...].allSatisfy({ $0 | 0x20 == UInt8(ascii: "x") }) {
      self = .range(digits[0])
    } else if digits[1...].allSatisfy({ (0...9).contains($0) }) {
      self = .code(digits[0] * 100 + digits[1] * 10 + digits[2])
    } else {
      return nil
    }
  }
}

extension DocumentLoader {
  /// The responses of an operation, in document order. Nil is what could not be read.
  mutating func responses(of reader: inout NodeReader) -> [Response?] {
    var first: [Response.Status: SourceLocation] = [:]
    var result: [Response?] = []
    for member in responseMembers(of: &reader) where !member.isExtension {
      guard let status = Response.Status(member.key) else {
        diagnostics.append(.warning(.noStatus(member.key), at: member.keyLocation))
        result.append(nil)
        continue
      }
      if case .range = status, member.key.utf8.contains(UInt8(ascii: "x")) {
        diagnostics.append(.warning(.smallX(member.key), at: member.keyLocation))
      }
      if let location = first[status] {
        diagnostics.append(
          .warning(
            .duplicate(member.key), at: member.keyLocation,
            notes: [.init(.firstIsHere, at: location)]))
        continue
      }
      var response = response(member.value)
      response?.status = status
      if response != nil { first[status] = member.keyLocation }
      result.append(response)
    }
    return result
  }

  private func responseMembers(of reader: inout NodeReader) -> [NodeReader.Member] {
    if version == .v30, reader.node("responses") == nil {
      reader.report(.warning(.noResponses, at: reader.location))
    }
    return reader.members("responses")
  }

  mutating func response(_ placed: PlacedNode) -> Response? {
    guard let target = resolver.follow(placed, to: .response) else { return nil }
    if responses[target.placed.place] == nil {
      responses[target.placed.place] = .some(newResponse(target.placed))
    }
    guard var response = responses[target.placed.place] ?? nil else { return nil }
    response.description = target.description ?? response.description
    return response
  }

  private mutating func newResponse(_ placed: PlacedNode) -> Response? {
    guard var reader = reader(of: placed, as: "a response") else { return nil }
    if reader.node("description") == nil, version == .v30 || !hasFurtherMethods {
      reader.report(.warning(.missing("description"), at: placed.location))
    }
    let description = reader.string("description") ?? ""
    let headers = reader.members("headers").filter { !$0.isExtension }.compactMap { member in
      header(member.value, named: member.key, at: member.keyLocation)
    }
    let content = mediaTypes(of: &reader)
    reader.ignore("links", "summary")
    finish(reader, as: "a response")
    return Response(
      status: .other, sharedName: sharedName(of: placed), description: description,
      headers: headers, content: content, origin: origin(of: placed))
  }

  private func sharedName(of placed: PlacedNode) -> String? {
    let place = placed.place
    let path = resolver.library.path(of: place.file)
    if let name = componentNames.name(of: .response, at: place.pointer, in: path) { return name }
    if place.pointer.depth == 0 { return stem(of: path) }
    let tokens = place.pointer.tokens
    let isComponent = tokens.count == 3 && tokens[0] == "components" && tokens[1] == "responses"
    return isComponent ? tokens[2] : nil
  }

  private mutating func header(
    _ placed: PlacedNode, named name: String, at location: SourceLocation,
  ) -> Header? {
    if name.lowercased() == "content-type" {
      diagnostics.append(.warning(.contentType, at: location))
      return nil
    }
    guard isToken(name) else {
      diagnostics.append(.warning(.noHeader(name), at: location))
      return nil
    }
    var header = header(placed)
    header?.name = name
    return header
  }

  /// A header without its name, which is its key wherever it is used.
  mutating func header(_ placed: PlacedNode) -> Header? {
    guard let target = resolver.follow(placed, to: .header) else { return nil }
    if headers[target.placed.place] == nil {
      headers[target.placed.place] = .some(newHeader(target.placed))
    }
    guard var header = headers[target.placed.place] ?? nil else { return nil }
    header.description = target.description ?? header.description
    return header
  }

  private mutating func newHeader(_ placed: PlacedNode) -> Header? {
    guard var reader = reader(of: placed, as: "a header") else { return nil }
    let description = reader.string("description")
    let isRequired = reader.boolean("required") ?? false
    let content = mediaTypes(of: &reader)
    let schema = reader.node("schema").map { self.schema($0) } ?? content.first?.schema
    let examples = examples(of: &reader) + content.prefix(1).flatMap(\.examples)
    reader.ignore("deprecated", "style", "explode")
    finish(reader, as: "a header")
    return Header(
      name: "", isRequired: isRequired, description: description, schema: schema,
      examples: examples, origin: origin(of: placed))
  }
}

extension Diagnostic.Message {
  fileprivate static let noResponses = Self("'responses' is missing; any success has no content")
  fileprivate static func noStatus(_ key: String) -> Self {
    Self(
      "'\(key)' is no status: a code from 100 to 599, a range such as '4XX', or 'default'",
      omitting: .response, reason: "no status")
  }
  fileprivate static func smallX(_ key: String) -> Self {
    Self("'\(key)' is written with a small 'x'")
  }
  fileprivate static func duplicate(_ key: String) -> Self {
    Self(
      "status '\(key)' is declared twice; the first is taken",
      omitting: .response, reason: "declared twice")
  }
  fileprivate static let firstIsHere = Self("it is first declared here")
  fileprivate static let contentType = Self(
    "response header 'Content-Type' is ignored: the content says it")
  fileprivate static func noHeader(_ name: String) -> Self {
    Self(
      "'\(name)' cannot be the name of a header and is ignored",
      omitting: .header, reason: "no name of a header")
  }
}
