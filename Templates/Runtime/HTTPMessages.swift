import Foundation

/// Header fields in the order in which they are sent. Names are compared without regard to case.
nonisolated public struct HTTPHeaders: Sendable, Equatable, ExpressibleByDictionaryLiteral {
  /// One header field.
  public struct Field: Sendable, Equatable {
    public var name: String
    public var value: String

    public init(name: String, value: String) {
      self.name = name
      self.value = value
    }

    fileprivate func isNamed(_ other: String) -> Bool {
      name.lowercased() == other.lowercased()
    }
  }

  public private(set) var fields: [Field] = []

  public init() {}

  public init(dictionaryLiteral elements: (String, String)...) {
    fields = elements.map(Field.init)
  }

  /// The value of the first field of that name. Setting it replaces all of them; nil removes them.
  public subscript(name: String) -> String? {
    get { fields.first { $0.isNamed(name) }?.value }
    set {
      let index = fields.firstIndex { $0.isNamed(name) } ?? fields.endIndex
      fields.removeAll { $0.isNamed(name) }
      if let newValue {
        fields.insert(Field(name: name, value: newValue), at: min(index, fields.endIndex))
      }
    }
  }

  /// Adds a field, also where one of that name stands already.
  public mutating func append(_ value: String, for name: String) {
    fields.append(Field(name: name, value: value))
  }
}

/// A request as a transport sends it.
nonisolated public struct HTTPRequest: Sendable, Equatable {
  /// The method in upper case.
  public var method: String
  /// An absolute `http` or `https` URL.
  public var url: URL
  public var headers: HTTPHeaders
  /// Nil where the request has no body.
  public var body: Data?

  public init(method: String, url: URL, headers: HTTPHeaders = [:], body: Data? = nil) {
    self.method = method
    self.url = url
    self.headers = headers
    self.body = body
  }
}

/// A response as a transport received it.
nonisolated public struct HTTPResponse: Sendable, Equatable {
  public var status: Int
  public var headers: HTTPHeaders
  /// The body's bytes after any `Content-Encoding` was undone.
  public var body: Data

  public init(status: Int, headers: HTTPHeaders = [:], body: Data = Data()) {
    self.status = status
    self.headers = headers
    self.body = body
  }
}
