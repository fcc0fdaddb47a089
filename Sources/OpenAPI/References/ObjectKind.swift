import Diagnostics

/// The kinds of objects that references refer to.
enum ObjectKind: Sendable {
  case schema, response, parameter, example, requestBody, header, securityScheme, pathItem, link
  case callback, operation
  /// Any object: a pointer passes through it, and it is not read.
  case any

  /// The name in diagnostics.
  var displayName: String {
    switch self {
    case .schema: "a schema"
    case .response: "a response"
    case .parameter: "a parameter"
    case .example: "an example"
    case .requestBody: "a request body"
    case .header: "a header"
    case .securityScheme: "a security scheme"
    case .pathItem: "a path item"
    case .link: "a link"
    case .callback: "a callback"
    case .operation: "an operation"
    case .any: "an object"
    }
  }

  /// The part of the client that is omitted if the object cannot be read.
  var subject: Omission.Subject {
    switch self {
    case .schema: .type
    case .response: .response
    case .parameter: .parameter
    case .requestBody: .body
    case .header: .header
    case .securityScheme: .credential
    case .pathItem, .operation: .operation
    case .example, .link, .callback, .any: .keyword
    }
  }

  /// What happens to an object that cannot be read, for messages.
  var consequence: String {
    switch self {
    case .schema, .response: "treated as any JSON"
    case .parameter, .requestBody, .header, .securityScheme, .pathItem, .operation: "omitted"
    case .example, .link, .callback, .any: "ignored"
    }
  }

  /// The kind of the objects under a key of `components`.
  init?(section: String) {
    switch section {
    case "schemas": self = .schema
    case "responses": self = .response
    case "parameters": self = .parameter
    case "examples": self = .example
    case "requestBodies": self = .requestBody
    case "headers": self = .header
    case "securitySchemes": self = .securityScheme
    case "pathItems": self = .pathItem
    case "links": self = .link
    case "callbacks": self = .callback
    default: return nil
    }
  }
}
