import Diagnostics
import IR

extension NameAssignment {
  /// Names inside operations, and of the methods that call them.
  mutating func assignOperations() {
    var methods = api.groups.map { _ in NameScope(reserved: ReservedNames.methods) }
    for (index, operation) in api.operations.enumerated() {
      let wish = table.operations[index].method
      let method = methods[operation.group.index].claim(wish)
      if method != wish {
        diagnostics.append(
          .warning(.methodIsTaken(wish, method), at: operation.origin.location))
      }
      table.operations[index].method = Identifier.escaped(method)
      assignParameters(index, operation)
      assignResponses(index, operation)
    }
  }

  private mutating func assignParameters(_ index: Int, _ operation: Operation) {
    var scope = NameScope(reserved: ReservedNames.arguments)
    table.operations[index].parameters = operation.parameters.map { parameter in
      let chosen = overrides.name(for: parameter.origin, &diagnostics)
      let name = chosen ?? Identifier.member(parameter.wireName)
      let longer = Identifier.member([name, parameter.place.rawValue])
      return Identifier.escaped(scope.claim(name, else: [longer]))
    }
    table.operations[index].body = scope.claim("body", else: ["requestBody"])
  }

  private mutating func assignResponses(_ index: Int, _ operation: Operation) {
    var scope = NameScope(reserved: ReservedNames.cases)
    table.operations[index].responses = operation.responses.map { response in
      Identifier.escaped(scope.claim(StatusNames.name(response.status)))
    }
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

extension Diagnostic.Message {
  fileprivate static func methodIsTaken(_ wish: String, _ name: String) -> Self {
    Self("another operation of the group is '\(wish)', so this one becomes '\(name)'")
  }
}
