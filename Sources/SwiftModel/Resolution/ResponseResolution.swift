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
      results: result.isCases ? lastMatchingAll(successes) : successes,
      failures: failures.sorted {
        ($0.status.precedence, $0.index) < ($1.status.precedence, $1.index)
      },
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
    var kinds: [Client.ResponseContent?] = []
    for success in successes where !kinds.contains(success.content) {
      kinds.append(success.content)
    }
    if kinds.count > 1 || hasAlternatives { return .cases }
    return (kinds.first ?? nil).map { .single($0) } ?? .none
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

  /// A success that the document does not describe is read as the range, or else as the first
  /// case with a body, which therefore comes last.
  private func lastMatchingAll(_ successes: [Client.ResponseCase]) -> [Client.ResponseCase] {
    let main =
      successes.firstIndex { $0.status.precedence > 0 }
      ?? successes.firstIndex { $0.content != nil }
    guard let main else { return successes }
    var ordered = successes
    ordered.append(ordered.remove(at: main))
    return ordered
  }

  private func responseCase(
    _ index: Int, _ operation: Operation, _ names: OperationNames,
  ) -> Client.ResponseCase {
    let response = operation.responses[index]
    let all = operation.alternatives(of: response)
    return Client.ResponseCase(
      index: index,
      name: names.responses[index],
      status: response.status,
      content: all.first.map { self.content($0, of: response) },
      alternatives: alternatives(
        all, of: response, mainName: names.responses[index], names.alternatives[index]),
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
          type: use(api.headerType(header.type, aliases).type),
          isRequired: header.isRequired,
          documentation: header.documentation,
        )
      },
      documentation: response.documentation,
      origin: response.origin,
    )
  }

  /// The contents of a response in the order in which they are matched: a more specific media type
  /// first. The preferred content is among them if one that it also matches follows.
  private func alternatives(
    _ all: [Content], of response: Response, mainName: String, _ names: [String],
  ) -> [Client.Alternative] {
    guard let main = all.first, all.count > 1 else { return [] }
    var found: [(isMain: Bool, alternative: Client.Alternative)] = []
    for content in response.contents {
      let mediaType = response.distinguishing(content)
      if found.contains(where: { $0.alternative.mediaType == mediaType }) { continue }
      if let index = all.indices.dropFirst().first(where: { all[$0].isRead(as: content) }) {
        let alternative = Client.Alternative(
          name: names[index - 1],
          content: self.content(all[index], of: response),
          mediaType: mediaType,
          isDeclared: all[index].mediaType == content.mediaType,
        )
        found.append((false, alternative))
      } else if main.covers(content) {
        let alternative = Client.Alternative(
          name: mainName, content: self.content(main, of: response), mediaType: mediaType,
          isDeclared: false)
        found.append((true, alternative))
      }
    }
    let ordered = MediaTypeName.Precision.allCases.flatMap { precision in
      let equals = found.filter { MediaTypeName($0.alternative.mediaType).precision == precision }
      return equals.filter { !$0.isMain } + equals.filter(\.isMain)
    }
    let count = ordered.lastIndex { !$0.isMain }.map { $0 + 1 } ?? 0
    return ordered.prefix(count).map(\.alternative)
  }

  private func content(_ content: Content, of response: Response) -> Client.ResponseContent {
    switch content.coding {
    case .json: return Client.ResponseContent(type: use(content.type), reading: .json)
    case .text, .sequence(.events):
      return Client.ResponseContent(type: use(.scalar(.string)), reading: .text)
    case .binary, .form, .multipart, .sequence:
      return Client.ResponseContent(
        type: Client.TypeUse(content.type, spelling: TypeSpelling.file),
        reading: response.refusesPages ? .fileRejectingHTML : .file)
    }
  }

  /// The media types of the successes, or those of the failures if no success has a body.
  private func accept(_ operation: Operation) -> [String] {
    let ofSuccesses = mediaTypes(operation.responses.filter(\.status.isSuccess), operation)
    if !ofSuccesses.isEmpty { return ofSuccesses }
    return mediaTypes(operation.responses.filter { !$0.status.isSuccess }, operation)
  }

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
      item: use(content.type),
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
        type: use(.nullable(type)),
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
  /// Whether a page for browsers is not one of the documented contents of a success.
  fileprivate var refusesPages: Bool {
    status.isSuccess && !contents.contains { $0.name.coversPages }
  }
}

extension Response.Status {
  fileprivate var precedence: Int {
    switch self {
    case .code: 0
    case .range: 1
    case .other: 2
    }
  }
}
