// Generated from Runtime/HTTPMessages.swift. Do not edit.
// Regenerate with `martlet generate`.

import Foundation

/// A request as a transport sends it. Its description omits values that may be secret.
nonisolated public struct HTTPRequest: Sendable {
  /// The body of a request. It can be sent more than once.
  public enum Body: Sendable {
    /// Bytes in memory.
    case data(Data)
    /// A file, which is read while it is sent.
    case file(URL)
    /// A stream, which is opened each time the request is sent.
    ///
    /// - Parameter length: The number of bytes; nil if it is not known in advance.
    case stream(length: Int64?, open: @Sendable () -> InputStream)
  }

  /// The method in upper case.
  public var method: String
  /// An absolute `http` or `https` URL.
  public var url: URL
  /// The header fields.
  public var headers: HTTPHeaders
  /// Nil if the request has no body.
  public var body: Body?

  /// Creates a request.
  public init(method: String, url: URL, headers: HTTPHeaders = [:], body: Body? = nil) {
    self.method = method
    self.url = url
    self.headers = headers
    self.body = body
  }
}

nonisolated extension HTTPResponse {
  /// The header fields that may contain an ID of the request: first those that servers set, then
  /// those that proxies and gateways set.
  private static let requestIDFields = [
    "SLPT-Request-ID", "X-Request-ID", "Request-ID", "X-Correlation-ID", "X-Trace-ID",
    "X-Amzn-RequestId", "X-Amz-Request-Id", "X-Amz-Apigw-Id", "CF-Ray",
  ]

  /// The request ID from the response, with which the server's operator can find the request; nil
  /// if the response contains no request ID.
  public var requestID: String? {
    HTTPResponse.requestIDFields.lazy.compactMap { headers[$0] }.first { !$0.isEmpty }
  }
}

/// A response with its whole body. Its description omits the body.
nonisolated public struct HTTPResponse: Sendable, Equatable {
  /// The HTTP status code.
  public var status: Int
  /// The header fields.
  public var headers: HTTPHeaders
  /// The bytes of the body, after any `Content-Encoding` was decoded.
  public var body: Data

  /// Creates a response.
  public init(status: Int, headers: HTTPHeaders = [:], body: Data = Data()) {
    self.status = status
    self.headers = headers
    self.body = body
  }
}

nonisolated extension HTTPRequest: CustomStringConvertible, CustomDebugStringConvertible,
  CustomReflectable
{
  /// The method and the URL without its query, which may contain a key.
  public var description: String {
    "\(method) \(HTTPRequest.printableURL(url.absoluteString))"
  }

  public var debugDescription: String { description }

  public var customMirror: Mirror {
    Mirror(self, children: ["request": description, "headers": headers.fields.map(\.name)])
  }
}

nonisolated extension HTTPRequest {
  /// Returns a URL for printing: without user name, password, query and fragment, which may be
  /// secret.
  ///
  /// The text may not be a valid URL. If a password may contain a `/`, `?` or `#`, which would end
  /// the host, everything after the scheme is replaced by `(secret)`.
  static func printableURL(_ url: String) -> String {
    let prefix = url.range(of: "//").map { url[..<$0.upperBound] } ?? ""
    let isScheme = prefix.dropLast(2).allSatisfy { !"/?#@".contains($0) }
    let (scheme, rest) = isScheme ? (prefix, url[prefix.endIndex...]) : ("", url[...])
    let host = rest.prefix { !"/?#".contains($0) }
    let hasColon = host.contains(":") && !host.hasSuffix("]")
    if (hasColon || host.contains("@")) && rest[host.endIndex...].contains("@") {
      return scheme + "(secret)"
    }
    let hostStart = host.lastIndex(of: "@").map { host.index(after: $0) } ?? host.startIndex
    return String(scheme + rest[hostStart...].prefix { $0 != "?" && $0 != "#" })
  }
}

nonisolated extension HTTPRequest.Body: CustomStringConvertible, CustomDebugStringConvertible,
  CustomReflectable
{
  /// The length of the body, if it is known. The content is omitted, because it may be secret.
  public var description: String {
    switch self {
    case .data(let data): "\(data.count) bytes"
    case .file: "a file"
    case .stream(let length?, _): "a stream of \(length) bytes"
    case .stream(nil, _): "a stream"
    }
  }

  public var debugDescription: String { description }
  public var customMirror: Mirror { Mirror(self, children: []) }
}

nonisolated extension HTTPResponse: CustomStringConvertible, CustomDebugStringConvertible,
  CustomReflectable
{
  public var description: String { "\(status), \(headers), \(body.count) bytes" }

  public var debugDescription: String { description }

  public var customMirror: Mirror {
    Mirror(self, children: ["status": status, "headers": headers, "body": "\(body)"])
  }
}
