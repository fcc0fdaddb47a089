// Generated from openapi.yaml#/components/schemas/Members. Do not edit.
// Regenerate with `martlet generate`.

/// The schema `#/components/schemas/Members`.
nonisolated public struct Members: Codable, Equatable, Sendable {
  /// The member `members`.
  public var members: String

  /// The member `value`.
  public var value: String

  /// The member `decoder`.
  public var decoder: String?

  /// The member `encoder`.
  public var encoder: String?

  /// The member `request`.
  public var request: String?

  /// The member `server`.
  public var server: String?

  /// The member `response`.
  public var response: String?

  /// The member `tag`.
  public var tag: String?

  /// The member `union`.
  public var union: String?

  /// The member `change`.
  public var change: String?

  /// The member `values`.
  public var values: String?

  /// The member `body`.
  public var body: String?

  /// The member `operation`.
  public var operation: String?

  /// The member `start`.
  public var start: String?

  /// The member `fetch`.
  public var fetch: String?

  /// The member `answer`.
  public var answer: String?

  /// The member `id`.
  public var id: String?

  /// The member `content`.
  public var content: String?

  /// The member `headers`.
  public var headers: String?

  /// The member `client`.
  public var client: String?

  /// The member `polling`.
  public var polling: String?

  /// The member `deadline`.
  public var deadline: String?

  /// The member `progress`.
  public var progress: String?

  /// The member `destination`.
  public var destination: String?

  /// The member `overwriting`.
  public var overwriting: String?

  /// The member `fields`.
  public var fields: String?

  /// The members of the JSON object that have no property, by name.
  public var otherMembers: [String: JSONValue]

  /// Creates a value from its properties.
  public init(
    members: String,
    value: String,
    decoder: String? = nil,
    encoder: String? = nil,
    request: String? = nil,
    server: String? = nil,
    response: String? = nil,
    tag: String? = nil,
    union: String? = nil,
    change: String? = nil,
    values: String? = nil,
    body: String? = nil,
    operation: String? = nil,
    start: String? = nil,
    fetch: String? = nil,
    answer: String? = nil,
    id: String? = nil,
    content: String? = nil,
    headers: String? = nil,
    client: String? = nil,
    polling: String? = nil,
    deadline: String? = nil,
    progress: String? = nil,
    destination: String? = nil,
    overwriting: String? = nil,
    fields: String? = nil,
    otherMembers: [String: JSONValue] = [:],
  ) {
    self.members = members
    self.value = value
    self.decoder = decoder
    self.encoder = encoder
    self.request = request
    self.server = server
    self.response = response
    self.tag = tag
    self.union = union
    self.change = change
    self.values = values
    self.body = body
    self.operation = operation
    self.start = start
    self.fetch = fetch
    self.answer = answer
    self.id = id
    self.content = content
    self.headers = headers
    self.client = client
    self.polling = polling
    self.deadline = deadline
    self.progress = progress
    self.destination = destination
    self.overwriting = overwriting
    self.fields = fields
    self.otherMembers = otherMembers
  }

  public init(from decoder: any Decoder) throws {
    var members = try JSONMemberDecoder(decoder)
    self.members = try members.required("members")
    self.value = try members.required("value")
    self.decoder = try members.optional("decoder")
    self.encoder = try members.optional("encoder")
    self.request = try members.optional("request")
    self.server = try members.optional("server")
    self.response = try members.optional("response")
    self.tag = try members.optional("tag")
    self.union = try members.optional("union")
    self.change = try members.optional("change")
    self.values = try members.optional("values")
    self.body = try members.optional("body")
    self.operation = try members.optional("operation")
    self.start = try members.optional("start")
    self.fetch = try members.optional("fetch")
    self.answer = try members.optional("answer")
    self.id = try members.optional("id")
    self.content = try members.optional("content")
    self.headers = try members.optional("headers")
    self.client = try members.optional("client")
    self.polling = try members.optional("polling")
    self.deadline = try members.optional("deadline")
    self.progress = try members.optional("progress")
    self.destination = try members.optional("destination")
    self.overwriting = try members.optional("overwriting")
    self.fields = try members.optional("fields")
    self.otherMembers = try members.others()
  }

  public func encode(to encoder: any Encoder) throws {
    var members = JSONMemberEncoder(encoder)
    try members.required(self.members, "members")
    try members.required(self.value, "value")
    try members.optional(self.decoder, "decoder")
    try members.optional(self.encoder, "encoder")
    try members.optional(self.request, "request")
    try members.optional(self.server, "server")
    try members.optional(self.response, "response")
    try members.optional(self.tag, "tag")
    try members.optional(self.union, "union")
    try members.optional(self.change, "change")
    try members.optional(self.values, "values")
    try members.optional(self.body, "body")
    try members.optional(self.operation, "operation")
    try members.optional(self.start, "start")
    try members.optional(self.fetch, "fetch")
    try members.optional(self.answer, "answer")
    try members.optional(self.id, "id")
    try members.optional(self.content, "content")
    try members.optional(self.headers, "headers")
    try members.optional(self.client, "client")
    try members.optional(self.polling, "polling")
    try members.optional(self.deadline, "deadline")
    try members.optional(self.progress, "progress")
    try members.optional(self.destination, "destination")
    try members.optional(self.overwriting, "overwriting")
    try members.optional(self.fields, "fields")
    try members.others(self.otherMembers)
  }
}
