import Diagnostics
import IR
import OpenAPI

extension DocumentLowering {
  mutating func response(_ response: OpenAPI.Response, of operation: String) -> IR.Response {
    let status: IR.Response.Status
    var place: SchemaPlace
    switch response.status {
    case .code(let code):
      status = .code(code)
      place = SchemaPlace(owner: .operation(operation), role: "Response\(code)")
    case .range(let digit):
      status = .range(digit)
      place = SchemaPlace(owner: .operation(operation), role: "Response\(digit)XX")
    case .other:
      status = .other
      place = SchemaPlace(owner: .operation(operation), role: "ResponseDefault")
    }
    if let name = response.sharedName { place = SchemaPlace(owner: .shared(name), role: "Body") }
    return IR.Response(
      status: status,
      contents: contents(response, in: place),
      headers: headers(response, in: place),
      documentation: Documentation(details: response.description),
      origin: response.origin.lowered,
    )
  }

  private mutating func contents(
    _ response: OpenAPI.Response, in place: SchemaPlace,
  ) -> [Content] {
    var contents: [Content] = []
    for mediaType in response.content {
      var place = place
      if !contents.isEmpty { place.role += ".\(MediaTypeName(mediaType.name).subtype)" }
      contents.append(content(mediaType, in: place))
    }
    return contents
  }

  private mutating func headers(
    _ response: OpenAPI.Response, in place: SchemaPlace,
  ) -> [ResponseHeader] {
    response.headers.map { header in
      var headerPlace = place
      headerPlace.role = header.name
      if case .operation = place.owner { headerPlace.role = "\(place.role).\(header.name)" }
      var documentation = Documentation(details: header.description)
      documentation.examples = examples(header.examples)
      if documentation.examples.isEmpty, let schema = header.schema {
        documentation.examples = self.documentation(of: schema).examples
      }
      return ResponseHeader(
        wireName: header.name,
        type: header.schema.map { reference(to: $0, in: headerPlace) } ?? .any,
        isRequired: header.isRequired,
        documentation: documentation,
      )
    }
  }

  /// Only JSON has types; text is a string, and everything else bytes.
  mutating func content(_ mediaType: MediaType, in place: SchemaPlace) -> Content {
    let name = MediaTypeName(mediaType.name)
    let examples = examples(mediaType.examples)
    if let framing = name.framing { return sequence(mediaType, framing, in: place) }
    if name.isJSON || (name.coversJSON && !isFile(mediaType.schema)) {
      let type = mediaType.schema.map { reference(to: $0, in: place) } ?? .any
      if type.besideNull != .scalar(.binary) {
        return Content(
          mediaType: mediaType.name, coding: .json, type: type, examples: examples)
      }
    } else if name.isText, !isFile(mediaType.schema) {
      return Content(
        mediaType: mediaType.name, coding: .text, type: .scalar(.string), examples: examples)
    }
    return Content(
      mediaType: mediaType.name, coding: .binary, type: .scalar(.binary), examples: examples)
  }

  /// A parameter each of whose values is the short name of one of the media types of success.
  func negotiation(
    _ parameters: [IR.Parameter], _ responses: [IR.Response],
  ) -> Negotiation? {
    let successes = responses.filter { response in
      switch response.status {
      case .code(let code): (200..<300).contains(code)
      case .range(let digit): digit == 2
      case .other: false
      }
    }
    let mediaTypes = successes.flatMap(\.contents).map(\.mediaType)
    guard mediaTypes.count > 1, Set(mediaTypes.map(WireName.init)).count == mediaTypes.count
    else { return nil }
    let names = mediaTypes.map { MediaTypeName($0).shortNames }
    let places =
      parameters.indices.filter { parameters[$0].place == .query }
      + parameters.indices.filter { parameters[$0].place != .query }
    for index in places {
      guard let values = stringValues(of: parameters[index].type) else { continue }
      let choices = values.compactMap { value -> Negotiation.Choice? in
        let matches = names.indices.filter { names[$0].contains(value.lowercased()) }
        guard matches.count == 1 else { return nil }
        return Negotiation.Choice(value: value, mediaType: mediaTypes[matches[0]])
      }
      if choices.count == values.count {
        return Negotiation(parameter: index, choices: choices)
      }
    }
    return nil
  }

  /// The values of an enumeration of strings, which may stand behind a named schema.
  private func stringValues(of type: TypeReference) -> [String]? {
    var type = type.besideNull
    var steps = 0
    while case .declared(let id) = type, case .alias(let target) = types.shape(of: id),
      steps < types.declarations.count
    {
      type = target.besideNull
      steps += 1
    }
    guard case .declared(let id) = type,
      case .enumeration(of: .string, let values) = types.shape(of: id)
    else { return nil }
    return values.compactMap { value in
      if case .string(let text) = value.scalar { text } else { nil }
    }
  }
}

extension DocumentLowering {
  /// Beside JSON, nothing that has the same schema, and no XML: a client needs no more than one of
  /// them.
  mutating func withoutRepetition(
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
      let isSame = mediaType.schema != nil && mediaType.schema == schema
      if isTyped || !isSame && !MediaTypeName(mediaType.name).isXML {
        response.contents.append(content)
      } else if !isSame, !saysSame(mediaType.schema, schema) {
        report(
          .warning(
            .isNotRead(mediaType.name, beside: lowered.contents[json].mediaType),
            at: mediaType.origin.location))
      }
    }
    return response
  }

  /// Whether two schemas are one, or describe lists of one.
  mutating func saysSame(_ first: Schema.ID?, _ second: Schema.ID?) -> Bool {
    var pair = (first, second)
    var seen: Set<Schema.ID> = []
    while let left = pair.0.map({ end(of: $0) }), let right = pair.1.map({ end(of: $0) }) {
      if left == right { return true }
      let areLists = [left, right].allSatisfy { schemas[$0].typesBesideNull == [.array] }
      guard areLists, seen.insert(left).inserted else { return false }
      pair = (schemas[left].items, schemas[right].items)
    }
    return pair.0 == nil && pair.1 == nil
  }
}

extension Diagnostic.Message {
  fileprivate static func isNotRead(_ name: String, beside other: String) -> Self {
    Self(
      "a response of '\(name)' is left out, since there is one of '\(other)'",
      omitting: .response, reason: "another media type is read")
  }
}
