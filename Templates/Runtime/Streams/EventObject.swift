import Foundation

nonisolated extension EventStream where Item: Decodable {
  /// Creates a sequence of events that are decoded as objects with the members `event`, `data` and
  /// `id`.
  ///
  /// - Parameters:
  ///   - body: The body of the response.
  ///   - terminator: Data that ends the sequence.
  ///   - limit: The maximum number of bytes of the data of one event.
  public init(
    events body: ResponseBody, until terminator: String? = nil, limit: Int = 16 * 1024 * 1024,
  ) {
    self.init(body, until: terminator, limit: limit) { try EventObject($0).decoded() }
  }
}

/// A server-sent event as a JSON object.
nonisolated struct EventObject {
  private let event: ServerSentEvent<String>

  init(_ event: ServerSentEvent<String>) {
    self.event = event
  }

  /// Decodes the object. If the data is JSON, it is the member `data`. If the object then does not
  /// fit, the member is the text of the data.
  func decoded<Item: Decodable>() throws(UndecodableBody) -> Item {
    let text = JSONValue.string(event.item)
    do {
      let data: JSONValue = try BodyLines.value(ofJSON: Data(event.item.utf8))
      let item: Item = try decoded(data)
      let isOther = (item as? any OpenUnion)?.otherJSON != nil
      if !isOther || data == text { return item }
    } catch {
      return try decoded(text)
    }
    return try decoded(text)
  }

  private func decoded<Item: Decodable>(_ data: JSONValue) throws(UndecodableBody) -> Item {
    var members: [String: JSONValue] = ["event": .string(event.name), "data": data]
    if let id = event.id { members["id"] = .string(id) }
    return try BodyLines.value(ofJSON: Data(JSONValue.object(members).description.utf8))
  }
}
