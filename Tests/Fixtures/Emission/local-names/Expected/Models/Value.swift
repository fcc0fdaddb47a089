// Generated from openapi.yaml#/components/schemas/Value. Do not edit.
// Regenerate with `martlet generate`.

/// The schema `#/components/schemas/Value`.
nonisolated public enum Value: OpenEnumeration {
  /// The value `"decoder"`.
  case decoder
  /// The value `"encoder"`.
  case encoder
  /// The value `"members"`.
  case members
  /// The value `"request"`.
  case request
  /// The value `"server"`.
  case server
  /// The value `"response"`.
  case response
  /// The value `"tag"`.
  case tag
  /// The value `"union"`.
  case union
  /// The value `"change"`.
  case change
  /// The value `"values"`.
  case values
  /// The value `"body"`.
  case body
  /// The value `"operation"`.
  case operation
  /// The value `"start"`.
  case start
  /// The value `"fetch"`.
  case fetch
  /// The value `"answer"`.
  case answer
  /// The value `"id"`.
  case id
  /// The value `"value"`.
  case value
  /// The value `"content"`.
  case content
  /// The value `"headers"`.
  case headers
  /// The value `"client"`.
  case client
  /// The value `"polling"`.
  case polling
  /// The value `"deadline"`.
  case deadline
  /// The value `"progress"`.
  case progress
  /// The value `"destination"`.
  case destination
  /// The value `"overwriting"`.
  case overwriting
  /// The value `"fields"`.
  case fields
  /// A value that the specification does not list, as received.
  case unrecognized(String)

  /// The values that the specification lists.
  public static var allCases: [Self] {
    [
      .decoder,
      .encoder,
      .members,
      .request,
      .server,
      .response,
      .tag,
      .union,
      .change,
      .values,
      .body,
      .operation,
      .start,
      .fetch,
      .answer,
      .id,
      .value,
      .content,
      .headers,
      .client,
      .polling,
      .deadline,
      .progress,
      .destination,
      .overwriting,
      .fields,
    ]
  }

  /// Creates a value from the value on the wire.
  public init(rawValue: String) {
    switch rawValue {
    case "decoder": self = .decoder
    case "encoder": self = .encoder
    case "members": self = .members
    case "request": self = .request
    case "server": self = .server
    case "response": self = .response
    case "tag": self = .tag
    case "union": self = .union
    case "change": self = .change
    case "values": self = .values
    case "body": self = .body
    case "operation": self = .operation
    case "start": self = .start
    case "fetch": self = .fetch
    case "answer": self = .answer
    case "id": self = .id
    case "value": self = .value
    case "content": self = .content
    case "headers": self = .headers
    case "client": self = .client
    case "polling": self = .polling
    case "deadline": self = .deadline
    case "progress": self = .progress
    case "destination": self = .destination
    case "overwriting": self = .overwriting
    case "fields": self = .fields
    default: self = .unrecognized(rawValue)
    }
  }

  /// The value on the wire.
  public var rawValue: String {
    switch self {
    case .decoder: "decoder"
    case .encoder: "encoder"
    case .members: "members"
    case .request: "request"
    case .server: "server"
    case .response: "response"
    case .tag: "tag"
    case .union: "union"
    case .change: "change"
    case .values: "values"
    case .body: "body"
    case .operation: "operation"
    case .start: "start"
    case .fetch: "fetch"
    case .answer: "answer"
    case .id: "id"
    case .value: "value"
    case .content: "content"
    case .headers: "headers"
    case .client: "client"
    case .polling: "polling"
    case .deadline: "deadline"
    case .progress: "progress"
    case .destination: "destination"
    case .overwriting: "overwriting"
    case .fields: "fields"
    case .unrecognized(let value): value
    }
  }
}
