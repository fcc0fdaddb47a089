import IR

extension Resolution {
  func responseSet(_ operation: Operation, _ names: OperationNames) -> Client.ResponseSet {
    let cases = operation.responses.indices.map { responseCase($0, operation, names) }
    let successes = cases.filter(\.status.isSuccess)
    let failures = cases.filter { !$0.status.isSuccess }
    let hasAlternatives = operation.hasAlternatives
    let result = result(of: successes, hasAlternatives: hasAlternatives)
    let stream = stream(of: operation)
    return Client.ResponseSet(
      result: result,
      resultType: operation.isStream
        ? stream?.type.spelling : resultType(result, ofOperation: names.type),
      results: result.isCases ? movingFallbackToEnd(successes) : successes,
      failures: failures,
      headers: headers(of: operation, names),
      accept: accept(operation),
      negotiation: operation.negotiation.map {
        Client.Negotiation(argument: names.parameters[$0.parameter], choices: $0.choices)
      },
      stream: stream,
      isStream: operation.isStream,
      hasAlternatives: hasAlternatives,
      isDownload: operation.isDownload,
    )
  }

  private func result(
    of successes: [Client.ResponseCase], hasAlternatives: Bool,
  ) -> Client.ResponseSet.Result {
    var contents: [Client.ResponseContent?] = []
    for success in successes where !contents.contains(success.content) {
      contents.append(success.content)
    }
    if contents.count > 1 || hasAlternatives { return .cases }
    return (contents.first ?? nil).map { .single($0) } ?? .none
  }

  private func resultType(
    _ result: Client.ResponseSet.Result, ofOperation name: String,
  ) -> String? {
    switch result {
    case .none: nil
    case .single(let content): content.type.spelling
    case .cases: TypeSpelling.member(FixedNames.output, of: name)
    }
  }

  /// Moves the case that also matches undocumented 2xx statuses to the end: that of the range
  /// `2XX`, or else the first one with a body.
  private func movingFallbackToEnd(_ successes: [Client.ResponseCase]) -> [Client.ResponseCase] {
    let fallback =
      successes.firstIndex { !$0.status.isCode }
      ?? successes.firstIndex { $0.content != nil }
    guard let fallback else { return successes }
    var ordered = successes
    ordered.append(ordered.remove(at: fallback))
    return ordered
  }

  private func responseCase(
    _ index: Int, _ operation: Operation, _ names: OperationNames,
  ) -> Client.ResponseCase {
    let response = operation.responses[index]
    let contents = operation.alternatives(of: response)
    return Client.ResponseCase(
      index: index,
      name: names.responses[index],
      status: response.status,
      content: contents.first.map { self.content($0, of: response) },
      alternatives: alternatives(
        contents, of: response, mainName: names.responses[index], names.otherContentCases[index]),
      documented: response.contents.map { content in
        Client.DocumentedContent(
          mediaType: content.mediaType,
          type: self.content(content, of: response).type,
          examples: content.examples,
        )
      },
      headers: response.headers.map { header in
        Client.DocumentedHeader(
          wireName: header.wireName,
          type: typeUse(api.headerType(header.type, aliases).type),
          isRequired: header.isRequired,
          documentation: header.documentation,
        )
      },
      documentation: response.documentation,
      origin: response.origin,
    )
  }

  /// The contents of a response in the order in which they are matched: more specific media types
  /// first. A media type of the preferred content is included only if that of another content
  /// follows, such as `text/*`, which could match the same responses.
  ///
  /// - Parameters:
  ///   - contents: The contents that the client distinguishes, the preferred one first.
  ///   - names: The names of the cases of all contents except the preferred one.
  private func alternatives(
    _ contents: [Content], of response: Response, mainName: String, _ names: [String],
  ) -> [Client.Alternative] {
    guard let main = contents.first, contents.count > 1 else { return [] }
    var matched: [(isMain: Bool, alternative: Client.Alternative)] = []
    for content in response.contents {
      let mediaType = response.matchedMediaType(of: content)
      if matched.contains(where: { $0.alternative.mediaType == mediaType }) { continue }
      let others = contents.indices.dropFirst()
      if let index = others.first(where: { contents[$0].isRead(as: content) }) {
        let alternative = Client.Alternative(
          name: names[index - 1],
          content: self.content(contents[index], of: response),
          mediaType: mediaType,
          isDeclared: contents[index].mediaType == content.mediaType,
        )
        matched.append((false, alternative))
      } else if main.covers(content) {
        let alternative = Client.Alternative(
          name: mainName, content: self.content(main, of: response), mediaType: mediaType,
          isDeclared: false)
        matched.append((true, alternative))
      }
    }
    let ordered = MediaTypeName.Precision.allCases.flatMap { precision in
      let equallyPrecise = matched.filter {
        MediaTypeName($0.alternative.mediaType).precision == precision
      }
      return equallyPrecise.filter { !$0.isMain } + equallyPrecise.filter(\.isMain)
    }
    let neededCount = ordered.lastIndex { !$0.isMain }.map { $0 + 1 } ?? 0
    return ordered.prefix(neededCount).map(\.alternative)
  }

  private func content(_ content: Content, of response: Response) -> Client.ResponseContent {
    switch content.coding {
    case .json:
      let reading: Client.ResponseContent.Reading =
        if content.name.isRange, api.allowsText(content.type, aliases) {
          .jsonOrText
        } else {
          response.status.isSuccess ? .json : .errorJSON
        }
      return Client.ResponseContent(type: typeUse(content.type), reading: reading)
    case .text, .sequence(.events), .sequence(.wholeEvents):
      return Client.ResponseContent(type: typeUse(.scalar(.string)), reading: .text)
    case .binary, .form, .multipart, .sequence:
      return Client.ResponseContent(
        type: Client.TypeUse(content.type, spelling: TypeSpelling.file),
        reading: response.rejectsHTML ? .fileRejectingHTML : .file)
    }
  }

  /// The media types of the successes, or those of the failures if no success has a body.
  private func accept(_ operation: Operation) -> [String] {
    let successTypes = mediaTypes(operation.responses.filter(\.status.isSuccess), operation)
    if !successTypes.isEmpty { return successTypes }
    return mediaTypes(operation.responses.filter { !$0.status.isSuccess }, operation)
  }

  /// The media types of the responses that the client can read.
  private func mediaTypes(_ responses: [Response], _ operation: Operation) -> [String] {
    var mediaTypes: [String] = []
    for response in responses {
      let alternatives = operation.alternatives(of: response)
      for content in alternatives + response.contents
      where operation.isNegotiated || alternatives.first?.covers(content) == true
        || alternatives.contains(where: { $0.isRead(as: content) })
      {
        if !mediaTypes.contains(content.mediaType) { mediaTypes.append(content.mediaType) }
      }
    }
    return mediaTypes
  }

  private func stream(of operation: Operation) -> Client.Stream? {
    guard let content = operation.streamed, case .sequence(let framing) = content.coding
    else { return nil }
    let item = aliases.resolved(content.type)
    return Client.Stream(
      type: Client.TypeUse(content.type, spelling: spelling.spell(framing, of: content.type)),
      item: typeUse(content.type),
      framing: framing,
      isText: framing == .events && (item == .scalar(.string) || item == .scalar(.binary)),
      mediaType: content.mediaType,
    )
  }

  private func headers(
    of operation: Operation, _ names: OperationNames,
  ) -> [Client.ResponseHeader] {
    let headers = operation.responseHeaders
    return headers.indices.map { index in
      let (type, isList) = api.headerType(headers[index].type, aliases)
      return Client.ResponseHeader(
        name: names.headers[index],
        wireName: headers[index].wireName,
        type: typeUse(.nullable(type)),
        isList: isList,
        documentation: headers[index].documentation,
      )
    }
  }
}

extension Client.ResponseSet.Result {
  fileprivate var isCases: Bool {
    if case .cases = self { true } else { false }
  }
}

extension Response {
  /// Whether the response is a success for which the document does not allow an HTML page.
  fileprivate var rejectsHTML: Bool {
    status.isSuccess && !contents.contains { $0.name.coversHTML }
  }
}

extension Response.Status {
  fileprivate var isCode: Bool {
    if case .code = self { true } else { false }
  }
}
