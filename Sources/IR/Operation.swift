/// An operation of the API: an HTTP method of a path.
package struct Operation: Sendable {
  package enum PathPart: Hashable, Sendable {
    case literal(String)
    /// An index into `parameters`.
    case parameter(Int)
    /// A constant item of the query, such as `action=start`. These items follow all other parts.
    case fixedQuery(String)
  }

  package var id: OperationID
  package var group: Group.ID
  /// In upper case.
  package var method: String
  package var path: [PathPart]
  package var parameters: [Parameter]
  package var body: Body?
  package var responses: [Response]
  /// Alternative requirements: a request must satisfy one of them. Empty if no request needs
  /// credentials.
  package var security: [SecurityRequirement]
  /// The operation's own servers, which override those of the API; empty if it has none. A URL that
  /// begins with `/` is relative to the URL of the server that the client uses.
  package var servers: [Server]
  /// The parameter that selects the media type of the response; nil if none does.
  package var negotiation: Negotiation?
  package var documentation: Documentation
  package var origin: Origin

  package init(
    id: OperationID,
    group: Group.ID,
    method: String,
    path: [PathPart],
    parameters: [Parameter],
    body: Body?,
    responses: [Response],
    security: [SecurityRequirement],
    servers: [Server] = [],
    negotiation: Negotiation?,
    documentation: Documentation,
    origin: Origin,
  ) {
    self.id = id
    self.group = group
    self.method = method
    self.path = path
    self.parameters = parameters
    self.body = body
    self.responses = responses
    self.security = security
    self.servers = servers
    self.negotiation = negotiation
    self.documentation = documentation
    self.origin = origin
  }
}

/// A parameter of an operation.
package struct Parameter: Sendable {
  package enum Location: String, Sendable { case path, query, header, cookie }

  /// How a value is serialized.
  package struct Style: Hashable, Sendable {
    package enum Name: String, Sendable {
      case matrix, label, simple, form, spaceDelimited, pipeDelimited, deepObject, cookie
      /// JSON text.
      case json
      /// The whole query is JSON text.
      case jsonQuery
      /// The whole query is a text in another media type.
      case textQuery
    }

    package var name: Name
    /// Whether each item of an array and each property of an object is serialized separately
    /// (`explode`).
    package var explodes: Bool
    /// Whether reserved characters are not percent-encoded (`allowReserved`).
    package var keepsReserved: Bool

    package init(name: Name, explodes: Bool, keepsReserved: Bool) {
      self.name = name
      self.explodes = explodes
      self.keepsReserved = keepsReserved
    }
  }

  package var wireName: String
  /// The value of `in`.
  package var location: Location
  package var style: Style
  package var type: TypeReference
  /// Whether a request must contain the parameter. Every path parameter is required, even if the
  /// document does not say so.
  package var isRequired: Bool
  package var documentation: Documentation
  package var origin: Origin

  package init(
    wireName: String,
    location: Location,
    style: Style,
    type: TypeReference,
    isRequired: Bool,
    documentation: Documentation,
    origin: Origin,
  ) {
    self.wireName = wireName
    self.location = location
    self.style = style
    self.type = type
    self.isRequired = isRequired
    self.documentation = documentation
    self.origin = origin
  }
}

/// The request body of an operation.
package struct Body: Sendable {
  package var isRequired: Bool
  /// Alternative media types. The preferred one is the first.
  package var contents: [Content]
  package var documentation: Documentation
  package var origin: Origin

  package init(
    isRequired: Bool, contents: [Content], documentation: Documentation, origin: Origin,
  ) {
    self.isRequired = isRequired
    self.contents = contents
    self.documentation = documentation
    self.origin = origin
  }
}

/// A response of an operation for one status, a range of statuses, or all other statuses.
package struct Response: Sendable {
  package enum Status: Hashable, Sendable {
    case code(Int)
    /// A range such as `4XX`, by its first digit.
    case range(Int)
    /// `default`: any other status.
    case other
  }

  package var status: Status
  /// In document order; empty if the response has no body.
  package var contents: [Content]
  package var headers: [ResponseHeader]
  package var documentation: Documentation
  package var origin: Origin

  package init(
    status: Status,
    contents: [Content],
    headers: [ResponseHeader],
    documentation: Documentation,
    origin: Origin,
  ) {
    self.status = status
    self.contents = contents
    self.headers = headers
    self.documentation = documentation
    self.origin = origin
  }
}

package struct ResponseHeader: Sendable {
  package var wireName: String
  package var type: TypeReference
  package var isRequired: Bool
  package var documentation: Documentation

  package init(
    wireName: String, type: TypeReference, isRequired: Bool, documentation: Documentation,
  ) {
    self.wireName = wireName
    self.type = type
    self.isRequired = isRequired
    self.documentation = documentation
  }
}

/// Credentials that a request needs together, each with its scopes.
package struct SecurityRequirement: Sendable {
  package struct Part: Sendable {
    package var credential: Credential.ID
    package var scopes: [String]

    package init(credential: Credential.ID, scopes: [String]) {
      self.credential = credential
      self.scopes = scopes
    }
  }

  package var parts: [Part]

  package init(parts: [Part]) {
    self.parts = parts
  }
}

/// A parameter whose values select the media type of the response.
package struct Negotiation: Sendable {
  package struct Choice: Hashable, Sendable {
    package var value: String
    package var mediaType: String

    package init(value: String, mediaType: String) {
      self.value = value
      self.mediaType = mediaType
    }
  }

  /// An index into the operation's parameters.
  package var parameter: Int
  package var choices: [Choice]

  package init(parameter: Int, choices: [Choice]) {
    self.parameter = parameter
    self.choices = choices
  }
}
