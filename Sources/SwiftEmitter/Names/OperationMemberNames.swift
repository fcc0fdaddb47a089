import IR

extension NameAssignment {
  /// Names inside operations, and of the methods that call them.
  mutating func assignOperations() {
    assignMethods()
    for index in api.operations.indices {
      assignParameters(index, api.operations[index])
      assignResponses(index, api.operations[index])
    }
  }

  /// The methods of a group stand beside each other. Those of what runs long come last, so that
  /// they change no other's name.
  private mutating func assignMethods() {
    var members: [[Int]] = api.groups.map { _ in [] }
    for index in api.operations.indices {
      members[api.operations[index].group.index].append(index)
    }
    for (group, indices) in members.enumerated() {
      var scope = NameScope(reserved: ReservedNames.methods)
      let wishes = indices.map { wish(forMethodOf: $0, isReserved: scope.isReserved) }
      let origins = indices.map { api.operations[$0].origin }
      // Kept names of downloads are given together with those of the methods.
      let downloads = indices.filter { api.operations[$0].isDownload }
      let keptDownloads = downloads.filter { kept?.download($0) != nil }
      let keptWishes = keptDownloads.map { keeping(kept?.download($0), wish(forDownloadOf: $0)) }
      let names = names(
        wishes + keptWishes, origins + keptDownloads.map { api.operations[$0].origin }, in: &scope)
      for (index, name) in zip(indices, names) {
        table.operations[index].method = name
      }
      for (index, name) in zip(keptDownloads, names.dropFirst(indices.count)) {
        table.operations[index].download = name
      }
      for index in downloads where table.operations[index].download == nil {
        let name = scope.claim(wish(forDownloadOf: index), for: 0).name
        table.operations[index].download = name
      }
      assignLongRunningMethods(ofGroup: group, origins, in: &scope)
    }
  }

  private mutating func wish(
    forMethodOf index: Int, isReserved: (String) -> Bool,
  ) -> NameScope.Wish {
    let names = table.operations[index]
    if names.isChosen { return NameScope.Wish(name: names.method) }
    let isOwn = names.method.utf8.elementsEqual(names.wireName.utf8)
    let wish = NameScope.Wish(
      name: names.method,
      alternatives: isReserved(names.method) ? [names.method + "Operation"] : [],
      rank: isOwn ? 2 : 3,
    )
    return keeping(kept?.method(index), wish)
  }

  private func wish(forDownloadOf index: Int) -> NameScope.Wish {
    let name = Identifier.download(Identifier.bare(table.operations[index].method))
    return NameScope.Wish(name: name, alternatives: [name + "ToFile"], rank: 3)
  }

  /// Names that stand beside each other for all groups, as the operations' types do.
  mutating func assignRoutes() {
    var scope = NameScope(reserved: ReservedNames.routes)
    let wishes = table.operations.map { operation in
      let name = Identifier.member(operation.type)
      return NameScope.Wish(name: name, alternatives: [name + "Operation"])
    }
    for (index, claim) in scope.claim(wishes).enumerated() {
      table.operations[index].route = Identifier.escaped(claim.name)
    }
  }

  private mutating func assignParameters(_ index: Int, _ operation: Operation) {
    let reserved = operation.isDownload ? ReservedNames.downloadArguments : []
    var scope = NameScope(reserved: ReservedNames.arguments.union(reserved))
    let wishes = operation.parameters.map { parameter in
      let entry = kept?.parameter(parameter, of: index)
      let targets: [NameOverride.Target] =
        overrides.isEmpty
        ? [] : [.place(parameter.origin), .member(parameter.wireName, of: operation.key)]
      return wish(parameter.wireName, targets, kept: entry) {
        Identifier.member([$0, parameter.place.rawValue])
      }
    }
    table.operations[index].parameters =
      names(wishes, operation.parameters.map(\.origin), in: &scope)
    let body = NameScope.Wish(name: "body", alternatives: ["requestBody"])
    table.operations[index].body = scope.claim(body, for: wishes.count).name
  }

  private mutating func assignResponses(_ index: Int, _ operation: Operation) {
    var scope = NameScope(reserved: ReservedNames.cases)
    let wishes = operation.responses.map { NameScope.Wish(name: StatusNames.name($0.status)) }
    table.operations[index].responses = scope.claim(wishes).map { Identifier.escaped($0.name) }
  }
}

/// What statuses are called.
enum StatusNames {
  static func name(_ status: Response.Status) -> String {
    switch status {
    case .code(let code): names[code] ?? "status\(code)"
    case .range(1): "informational"
    case .range(2): "success"
    case .range(3): "redirection"
    case .range(4): "clientError"
    case .range(5): "serverError"
    case .range(let digit): "status\(digit)XX"
    case .other: "other"
    }
  }

  /// The registry of HTTP status codes (RFC 9110, section 16.2).
  private static let names: [Int: String] = [
    100: "continue", 101: "switchingProtocols", 102: "processing", 103: "earlyHints",
    200: "ok", 201: "created", 202: "accepted", 203: "nonAuthoritativeInformation",
    204: "noContent", 205: "resetContent", 206: "partialContent", 207: "multiStatus",
    208: "alreadyReported", 226: "imUsed",
    300: "multipleChoices", 301: "movedPermanently", 302: "found", 303: "seeOther",
    304: "notModified", 305: "useProxy", 307: "temporaryRedirect", 308: "permanentRedirect",
    400: "badRequest", 401: "unauthorized", 402: "paymentRequired", 403: "forbidden",
    404: "notFound", 405: "methodNotAllowed", 406: "notAcceptable",
    407: "proxyAuthenticationRequired", 408: "requestTimeout", 409: "conflict", 410: "gone",
    411: "lengthRequired", 412: "preconditionFailed", 413: "contentTooLarge",
    414: "uriTooLong", 415: "unsupportedMediaType", 416: "rangeNotSatisfiable",
    417: "expectationFailed", 421: "misdirectedRequest", 422: "unprocessableContent",
    423: "locked", 424: "failedDependency", 425: "tooEarly", 426: "upgradeRequired",
    428: "preconditionRequired", 429: "tooManyRequests", 431: "requestHeaderFieldsTooLarge",
    451: "unavailableForLegalReasons",
    500: "internalServerError", 501: "notImplemented", 502: "badGateway",
    503: "serviceUnavailable", 504: "gatewayTimeout", 505: "httpVersionNotSupported",
    506: "variantAlsoNegotiates", 507: "insufficientStorage", 508: "loopDetected",
    511: "networkAuthenticationRequired",
  ]
}
