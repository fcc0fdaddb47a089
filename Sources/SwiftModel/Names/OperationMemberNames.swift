import Diagnostics
import IR

extension NameAssignment {
  /// Assigns the names of methods, and the names inside of operations.
  mutating func assignOperations() {
    assignMethods()
    for index in api.operations.indices {
      assignParameters(index, api.operations[index])
      assignResponses(index, api.operations[index])
    }
  }

  /// The methods of a group share a scope. The methods of long-running operations come last, so
  /// that they do not change the names of others.
  private mutating func assignMethods() {
    var operationsByGroup: [[Int]] = api.groups.map { _ in [] }
    for index in api.operations.indices {
      operationsByGroup[api.operations[index].group.index].append(index)
    }
    for (group, indices) in operationsByGroup.enumerated() {
      var scope = NameScope(reserved: ReservedNames.methods)
      let wishes = indices.map { wish(forMethodOf: $0, isReserved: scope.isReserved) }
      let secondary = indices.flatMap(secondaryMethods)
      // Secondary methods with a name in the lock are assigned together with the main methods, all
      // others after them.
      let locked = secondary.filter { kept?.method($0) != nil }
      let lockedWishes = locked.map { preferring(kept?.method($0), to: wish(for: $0)) }
      var origins = (indices + locked.map(\.operation)).map { api.operations[$0].origin }
      let names = names(wishes + lockedWishes, origins, in: &scope)
      for (index, name) in zip(indices, names) {
        table.operations[index].method = name
      }
      for (method, name) in zip(locked, names.dropFirst(indices.count)) {
        table.operations[method.operation][keyPath: method.kind.nameKeyPath] = name
      }
      for method in secondary
      where table.operations[method.operation][keyPath: method.kind.nameKeyPath] == nil {
        let name = scope.claim(wish(for: method), for: origins.count).name
        origins.append(api.operations[method.operation].origin)
        table.operations[method.operation][keyPath: method.kind.nameKeyPath] = name
      }
      assignLongRunningMethods(ofGroup: group, origins, in: &scope)
    }
  }

  /// Before names are assigned, `OperationNames.method` contains the preferred name.
  private mutating func wish(
    forMethodOf index: Int, isReserved: (String) -> Bool,
  ) -> NameScope.Wish {
    let names = table.operations[index]
    if names.configurationLocation != nil {
      return NameScope.Wish(name: names.method, configurationLocation: names.configurationLocation)
    }
    let rankOfIdentifier = NameScope.Rank(of: names.method, from: names.identifyingName)
    let wish = NameScope.Wish(
      name: names.method,
      alternatives: isReserved(names.method) ? [names.method + "Operation"] : [],
      rank: api.operations[index].hasIdentifier ? rankOfIdentifier : .invented,
    )
    return preferring(kept?.method(index), to: wish)
  }

  private func secondaryMethods(_ index: Int) -> [SecondaryMethod] {
    let download = api.operations[index].isDownload ? [SecondaryMethod.Kind.download] : []
    let stream = api.operations[index].hasSecondaryStream ? [SecondaryMethod.Kind.stream] : []
    return (download + stream).map { SecondaryMethod(operation: index, kind: $0) }
  }

  private func wish(for secondary: SecondaryMethod) -> NameScope.Wish {
    let method = Identifier.bare(table.operations[secondary.operation].method)
    switch secondary.kind {
    case .download:
      let name = Identifier.download(method)
      return NameScope.Wish(name: name, alternatives: [name + "ToFile"], rank: .respelled)
    case .stream:
      let name = Identifier.stream(method)
      return NameScope.Wish(name: name, alternatives: [name + "Items"], rank: .respelled)
    }
  }

  /// Assigns the names of the routes that stub operations in tests. All groups share a scope, as
  /// for the types of operations.
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
    var wishes = operation.parameters.map { parameter in
      let entry = kept?.parameter(parameter, of: index)
      let targets: [NameOverride.Target] =
        overrides.isEmpty
        ? [] : [.location(parameter.origin), .member(parameter.wireName, of: operation.id.text)]
      let suffix = Identifier.suffix(parameter.location.rawValue)
      return wish(parameter.wireName, targets, kept: entry, suffix: suffix)
    }
    var origins = operation.parameters.map(\.origin)
    if let body = operation.body {
      let wish = NameScope.Wish(name: "body", alternatives: ["requestBody"], rank: .invented)
      wishes.append(preferring(kept?.body(of: index), to: wish))
      origins.append(body.origin)
    }
    var names = names(wishes, origins, in: &scope)
    if let body = operation.body {
      table.operations[index].body = names.removeLast()
      assignBodies(index, body.contents)
    }
    table.operations[index].parameters = names
  }

  private mutating func assignBodies(_ index: Int, _ contents: [Content]) {
    var scope = NameScope(reserved: ReservedNames.cases)
    let wishes = contents.map { content in
      let name = content.caseName
      let mediaType = content.name
      let words = [name, mediaType.subtype]
      let parameters = mediaType.parameters.map(String.init)
      let alternatives =
        contents.count == 1
        ? [] : [Identifier.member(words), Identifier.member(words + parameters)]
      let wish = NameScope.Wish(name: name, alternatives: alternatives, rank: .respelled)
      return preferring(kept?.body(content, of: index), to: wish)
    }
    let claims = scope.claim(wishes)
    reportNotKept(wishes, claims)
    table.operations[index].bodies = claims.map { Identifier.escaped($0.name) }
  }

  private mutating func assignResponses(_ index: Int, _ operation: Operation) {
    var headerScope = NameScope(reserved: ReservedNames.properties)
    let headerWishes = operation.responseHeaders.map {
      NameScope.Wish(name: Identifier.member($0.wireName))
    }
    table.operations[index].headers = headerScope.claim(headerWishes).map {
      Identifier.escaped($0.name)
    }
    var scope = NameScope(reserved: ReservedNames.cases)
    let wishes = operation.responses.map { NameScope.Wish(name: StatusNames.name($0.status)) }
    let names = scope.claim(wishes).map(\.name)
    table.operations[index].responses = names.map { Identifier.escaped($0) }
    table.operations[index].otherContentCases = zip(operation.responses, names).map {
      response, name in
      let others = operation.alternatives(of: response).dropFirst()
      let wishes = others.map { content in
        let words = [name, content.caseName]
        let parameters = content.name.parameters.map(String.init)
        return NameScope.Wish(
          name: Identifier.member(words), alternatives: [Identifier.member(words + parameters)])
      }
      return scope.claim(wishes).map { Identifier.escaped($0.name) }
    }
  }
}

extension NameAssignment {
  /// - Parameter origins: The origins of the methods that already have names in the scope. The
  ///   index of an origin identifies the claimant of the name.
  mutating func assignLongRunningMethods(
    ofGroup group: Int, _ origins: [Origin], in scope: inout NameScope,
  ) {
    var origins = origins
    for (index, operation) in longRunning.enumerated() {
      guard api.operations[operation.start].group.index == group else { continue }
      let wish = operation.name
      let claim = scope.claim(NameScope.Wish(name: wish), for: origins.count)
      table.longRunning[index].method = Identifier.escaped(claim.name)
      origins.append(operation.origin)
      if let rival = claim.rival {
        diagnostics.append(
          .warning(
            .memberNameIsTaken(wish, claim.name), at: operation.origin.location,
            notes: [Diagnostic.Note(.firstUsedHere(wish), at: origins[rival].location)]))
      }
    }
  }

  /// Assigns the names of the parameters of each long-running operation's method: those of the
  /// operations that start and fetch. The names of its other parameters are fixed and reserved.
  mutating func assignLongRunning() {
    for (index, operation) in longRunning.enumerated() {
      var scope = NameScope(reserved: ReservedNames.longRunningArguments)
      table.longRunning[index].startParameters = parameters(
        of: operation.start, "start", in: &scope)
      if let fetch = operation.fetch {
        table.longRunning[index].fetchParameters = parameters(
          of: fetch.operation, "fetch", in: &scope)
      }
    }
  }

  /// The names of an operation's parameters and body as parameters of the long-running method. A
  /// name that is not free gets the name of the step as its prefix.
  private func parameters(
    of index: Int, _ step: String, in scope: inout NameScope,
  ) -> [String] {
    let names = table.operations[index]
    let body = api.operations[index].body == nil ? [] : [names.body]
    return (names.parameters + body).map { name in
      let wish = NameScope.Wish(
        name: Identifier.bare(name),
        alternatives: [Identifier.member([step, Identifier.bare(name)])])
      // The claimant does not matter, since collisions are not reported.
      return Identifier.escaped(scope.claim(wish, for: 0).name)
    }
  }
}

/// The names of one operation.
struct OperationNames {
  var type = ""
  var method: String
  /// The location of the method's name in the configuration; nil if the user did not choose it.
  var configurationLocation: SourceLocation?
  /// The method that saves the file; nil if the operation's result is not a file.
  var download: String?
  /// The second method, which returns the values of a stream as they arrive. Nil without a stream,
  /// or if `method` returns the stream.
  var stream: String?
  /// The route that stubs the operation in tests.
  var route = ""
  /// The `operationId`, or else a name made from the method and the path.
  var identifyingName: String
  var parameters: [String] = []
  var body = ""
  /// The order of the arguments, as indices into `parameters`, and the next index for the body.
  var argumentOrder: [Int] = []
  /// The case of each media type of the body.
  var bodies: [String] = []
  /// The property for each header field of the responses.
  var headers: [String] = []
  /// The case of each response.
  var responses: [String] = []
  /// The cases of each response's contents, except the preferred content.
  var otherContentCases: [[String]] = []
}

/// The names of a long-running operation.
struct LongRunningNames {
  var type: String
  var method: String
  /// The method's parameters for the parameters and the body of the start.
  var startParameters: [String] = []
  /// The method's parameters for the parameters and the body of the fetch.
  var fetchParameters: [String] = []
}

/// A second method of an operation, which saves or streams the same result.
struct SecondaryMethod {
  /// The raw values are keys of the name lock.
  enum Kind: String {
    case download = "download"
    case stream = "stream"

    var nameKeyPath: WritableKeyPath<OperationNames, String?> {
      switch self {
      case .download: \.download
      case .stream: \.stream
      }
    }
  }

  var operation: Int
  var kind: Kind
}

extension Content {
  /// The name of the enumeration case for the media type: `csv` for `text/csv`, `image` for
  /// `image/*`.
  fileprivate var caseName: String {
    let mediaType = name
    let isRangeWithinType = mediaType.isRange && mediaType.type != "*"
    let text = isRangeWithinType || mediaType.subtype.isEmpty ? mediaType.type : mediaType.subtype
    return switch coding {
    case .json: text == "json" ? "json" : Identifier.member(text)
    case .form: "form"
    case .multipart: "multipart"
    case .text: text == "plain" ? "text" : Identifier.member(text)
    case .binary, .sequence: text == "octet-stream" ? "data" : Identifier.member(text)
    }
  }
}

/// Names of HTTP statuses.
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

  /// The names from the registry of HTTP status codes (RFC 9110, section 16.2).
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

extension NameAssignment {
  /// Assigns the order of properties, cases, arguments and methods. They already have their names,
  /// by which the lock records the order.
  mutating func assignOrders() {
    table.memberOrders = api.types.ids.map { id in
      MemberOrder.indices(
        of: table.members[id.position], isRequired: requiredMembers(of: id),
        recorded: kept?.order(ofType: id) ?? [])
    }
    for (index, operation) in api.operations.enumerated() {
      let body = operation.body
      let names = table.operations[index]
      table.operations[index].argumentOrder = MemberOrder.indices(
        of: names.parameters + (body == nil ? [] : [names.body]),
        isRequired: operation.parameters.map(\.isRequired) + (body.map { [$0.isRequired] } ?? []),
        recorded: kept?.order(ofOperation: index) ?? [])
    }
    var operations: [[Int]] = api.groups.map { _ in [] }
    for (index, operation) in api.operations.enumerated() {
      operations[operation.group.index].append(index)
    }
    table.operationsOfGroups = operations.enumerated().map { group, operations in
      MemberOrder.indices(
        of: operations.map { table.operations[$0].method },
        isRequired: operations.map { _ in false }, recorded: kept?.order(ofGroup: group) ?? []
      ).map { operations[$0] }
    }
  }

  /// Returns, for each member of a type, whether it is a property without a default value.
  private func requiredMembers(of id: TypeTable.ID) -> [Bool] {
    switch api.types.shape(of: id) {
    case .record(let properties, _):
      properties.map { $0.isRequired || isTaggedUnion($0.type, in: id) }
    case .enumeration, .union, .alias: table.members[id.position].map { _ in false }
    }
  }

  private func isTaggedUnion(_ type: TypeReference, in record: TypeTable.ID) -> Bool {
    switch type {
    case .nullable(let inner): return isTaggedUnion(inner, in: record)
    case .declared(let id):
      guard case .union(_, .sibling(let tag)) = api.types.shape(of: id) else { return false }
      return tag.record == record
    case .scalar, .array, .dictionary, .any: return false
    }
  }
}
