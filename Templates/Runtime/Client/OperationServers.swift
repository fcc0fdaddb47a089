import Foundation

/// The servers of an operation that does not use those of the API.
nonisolated public struct OperationServers: Sendable, Equatable {
  /// A part of a server's URL.
  public enum Part: Sendable, Equatable {
    /// Text that is the same for all callers.
    case literal(String)
    /// A variable of the URL. A variable of the client's server with the same name overrides the
    /// default value.
    case variable(String, defaultValue: String?)
  }

  let apiServerCount: Int
  let servers: [[Part]]

  /// Creates the servers of an operation.
  ///
  /// - Parameters:
  ///   - apiServerCount: The number of servers of the API. If the operation has the same number of
  ///     servers, its servers correspond to those of the API by position.
  ///   - servers: The URL of each server. A URL that begins with `/` is relative to the server of
  ///     the client.
  public init(apiServerCount: Int, servers: [[Part]]) {
    self.apiServerCount = apiServerCount
    self.servers = servers
  }
}

nonisolated extension APIServer {
  /// Returns the server for an operation that has servers of its own:
  ///
  /// 1. this server, if the client was created with a URL,
  /// 2. the operation's server at the position of this server, if the operation and the API have
  ///    the same number of servers, or the operation's server if both have only one,
  /// 3. the operation's only server that has the host and the port of this server.
  ///
  /// - Throws: `InvalidRequest.operationServer` if there is none, since any other server could
  ///   belong to another environment, such as production instead of a sandbox;
  ///   `InvalidRequest.server` if the URL of a server is not valid.
  public func server(for operation: OperationServers) throws(InvalidRequest) -> APIServer {
    if isGiven { return self }
    let servers = operation.servers
    if servers.count == operation.apiServerCount {
      if let index, servers.indices.contains(index) { return try server(servers[index]) }
      if servers.count == 1 { return try server(servers[0]) }
    }
    let url = try url(appending: "/")
    var candidates: [APIServer] = []
    for parts in servers where hasValues(for: parts) {
      let candidate = try server(parts)
      let other = try candidate.url(appending: "/")
      if other.host == url.host, other.port == url.port { candidates.append(candidate) }
    }
    if candidates.count != 1 { throw .operationServer(client: description) }
    return candidates[0]
  }

  private func hasValues(for parts: [OperationServers.Part]) -> Bool {
    parts.allSatisfy { part in
      switch part {
      case .literal: true
      case .variable(let name, let defaultValue): (values[name] ?? defaultValue) != nil
      }
    }
  }

  /// Returns a server of an operation, with the values of this server's variables.
  private func server(_ parts: [OperationServers.Part]) throws(InvalidRequest) -> APIServer {
    if !hasValues(for: parts) { throw .operationServer(client: description) }
    let server = APIServer(
      parts: parts.map { part in
        switch part {
        case .literal(let text): .literal(text)
        case .variable(let name, let defaultValue): .variable(values[name] ?? defaultValue ?? "")
        }
      })
    guard case .literal(let text)? = parts.first, text.hasPrefix("/") else { return server }
    return APIServer(parts: [.literal(try url(resolving: server.text).absoluteString)])
  }
}
