package import Diagnostics
package import IR
import Parallelism

/// Resolves an API into a client. Warns about parts of the API that the client omits or changes,
/// and reports errors in the settings.
///
/// - Parameter runtime: The Swift files that clients contain unchanged. Their names are reserved.
package func resolve(
  _ api: API, _ settings: ModelSettings, runtime: Runtime,
) -> Outcome<Client> {
  let adapted = adaptedAPI(api)
  let (supported, aliases) = (adapted.api, adapted.aliases)
  let longRunning = longRunning(settings.longRunning, of: supported, aliases)
  let names = NameTable.assign(
    supported, longRunning.value, settings: settings, runtime: runtime)
  let resolution = Resolution(
    api: supported,
    names: names.value,
    aliases: aliases,
    layout: TypeLayout(supported, names.value),
    spelling: TypeSpelling(names: names.value, aliases: aliases),
    settings: settings,
    sentTypes: supported.typesSentAsJSON,
  )
  return Outcome(
    resolution.client(longRunning.value),
    adapted.diagnostics + unreadContents(of: supported) + longRunning.diagnostics
      + names.diagnostics,
  )
}

/// Returns an API with types and operations that Swift compilers accept, and its aliases.
func adaptedAPI(_ api: API) -> (api: API, aliases: Aliases, diagnostics: [Diagnostic]) {
  let types = supportedTypes(of: api.types)
  var adapted = api
  for index in adapted.operations.indices { adapted.operations[index].sortResponses() }
  adapted.types = types.value
  var aliases = Aliases(types.value)
  let nestingWarnings = limitNesting(in: &adapted, &aliases)
  adapted.types = markingLargeValues(in: adapted.types, aliases)
  return (
    supportedOperations(of: adapted, aliases), aliases, types.diagnostics + nestingWarnings
  )
}

/// Makes a client from an adapted API and the names.
struct Resolution: Sendable {
  let api: API
  let names: NameTable
  let aliases: Aliases
  let layout: TypeLayout
  let spelling: TypeSpelling
  let settings: ModelSettings
  /// The types whose values are sent as JSON, where null can be distinguished from absence.
  let sentTypes: Set<TypeTable.ID>

  fileprivate func client(_ longRunning: [LongRunning]) -> Client {
    let ids = api.types.ids
    let operations = concurrentMap(count: api.operations.count) { operation($0) }
    return Client(
      title: api.title,
      version: api.version,
      documentation: api.documentation,
      moduleName: settings.moduleName,
      runtimeModule: settings.runtimeModule,
      isLenient: settings.leniency != .off && !api.operations.isEmpty,
      hasTesting: settings.hasTesting,
      types: concurrentMap(count: ids.count) { declaration(ids[$0]) },
      groups: groups(),
      operations: operations,
      longRunningOperations: longRunning.indices.map {
        longRunningOperation(longRunning[$0], names.longRunning[$0], operations)
      },
      servers: api.servers.indices.map(server),
      credentials: api.credentials.indices.map(credential),
      environment: settings.environment.map {
        Client.Environment(names: $0, serverPath: serverPath(of: api.servers))
      },
      lock: settings.lock.map { names.lockText(for: api, $0) },
    )
  }

  /// The use of a type with its usual spelling.
  func typeUse(_ type: TypeReference) -> Client.TypeUse {
    Client.TypeUse(type, spelling: spelling.spell(type))
  }

  /// Whether null and absence are different values of a property.
  func distinguishesNullFromAbsent(_ property: Property, of id: TypeTable.ID) -> Bool {
    !property.isRequired && aliases.isNullable(property.type) && sentTypes.contains(id)
  }

  private func groups() -> [Client.Group] {
    api.groups.indices.map { index in
      Client.Group(
        tag: api.groups[index].name,
        name: names.groups[index],
        protocolName: names.protocols[index],
        mockName: names.mocks[index],
        operations: names.operationsOfGroups[index],
        documentation: api.groups[index].documentation,
        origin: api.groups[index].origin,
      )
    }
  }

  private func server(_ index: Int) -> Client.Server {
    let server = api.servers[index]
    let names = names.servers[index]
    return Client.Server(
      name: names.name,
      variables: server.variables.indices.map { index in
        Client.Server.Variable(
          wireName: server.variables[index].name,
          name: names.variables[index],
          defaultValue: server.variables[index].defaultValue,
          allowedValues: server.variables[index].allowedValues,
          documentation: server.variables[index].documentation,
        )
      },
      parts: server.parts.map { part in
        switch part {
        case .literal(let text): .literal(text)
        case .variable(let index): .variable(names.variables[index])
        }
      },
      documentation: server.documentation,
      origin: server.origin,
    )
  }

  private func credential(_ index: Int) -> Client.Credential {
    let credential = api.credentials[index]
    var kind = credential.kind
    if case .oauth2 = kind,
      let override = settings.tokenURLs.first(where: {
        WireName($0.credential) == WireName(credential.name)
      })
    {
      kind = .oauth2(tokenURL: override.url)
    }
    return Client.Credential(
      wireName: credential.name,
      name: names.credentials[index],
      kind: kind,
      documentation: credential.documentation,
      origin: credential.origin,
    )
  }
}

/// The path of the first server in which every variable of the path has a default value, without a
/// slash at its end; empty without such a server.
private func serverPath(of servers: [Server]) -> String {
  servers.lazy.compactMap(path).first ?? ""
}

/// The path of a server with the default values of its variables; nil if a variable in the path has
/// no default value.
private func path(of server: Server) -> String? {
  var url = ""
  for part in server.parts {
    switch part {
    case .literal(let text): url += text
    case .variable(let index):
      let value = server.variables[index].defaultValue
      if value == nil && reachesPath(url) { return nil }
      url += value ?? ""
    }
  }
  let afterHost = url.firstRange(of: "://").map { url[$0.upperBound...].drop { $0 != "/" } }
  var path = (afterHost ?? url[...]).prefix { $0 != "?" && $0 != "#" }
  while path.hasSuffix("/") { path.removeLast() }
  return path.hasPrefix("/") ? String(path) : ""
}

/// Whether the beginning of a URL includes the beginning of its path.
private func reachesPath(_ prefix: String) -> Bool {
  prefix.firstRange(of: "://").map { prefix[$0.upperBound...].contains("/") } ?? true
}
