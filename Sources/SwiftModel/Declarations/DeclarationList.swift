import IR

/// Collects the declarations of one subject.
struct DeclarationList {
  let subject: Declaration.Provenance.Subject
  let origin: Origin?
  /// The types that contain the declarations that are added next.
  var owners: [String]
  var isDeprecated = false
  private(set) var declarations: [Declaration] = []

  init(
    _ subject: Declaration.Provenance.Subject, at origin: Origin?, in owners: [String] = [],
  ) {
    self.subject = subject
    self.origin = origin
    self.owners = owners
  }

  /// - Parameters:
  ///   - role: If nil, the declaration is a standard member.
  ///   - origin: If nil, the declaration has the origin of the subject.
  mutating func add(
    _ name: String, _ kind: Declaration.Kind, _ role: Declaration.Role? = nil,
    at origin: Origin? = nil, isStatic: Bool = false, isRequirement: Bool = false,
  ) {
    let name = Identifier.bare(name)
    declarations.append(
      Declaration(
        owners: owners,
        name: name,
        kind: kind,
        isStatic: isStatic,
        isRequirement: isRequirement,
        isDeprecated: isDeprecated,
        provenance: Declaration.Provenance(
          subject: subject, role: role ?? .standard(name), origin: origin ?? self.origin),
      ))
  }

  mutating func addConstant(_ name: String, of type: String, _ role: Declaration.Role? = nil) {
    add(name, .property(type: type, .constant), role, isStatic: true)
  }

  mutating func addInitializer(
    _ parameters: [FunctionParameter], _ role: Declaration.Role = .initializer,
    throwing error: String? = nil,
  ) {
    add(
      "init", .initializer(Declaration.Signature(parameters: parameters, error: error)), role)
  }

  mutating func addMethod(
    _ name: String, _ parameters: [FunctionParameter], throwing error: String? = nil,
    returning result: String?, _ role: Declaration.Role? = nil, isStatic: Bool = false,
  ) {
    let signature = Declaration.Signature(parameters: parameters, error: error, result: result)
    add(name, .method(signature), role, isStatic: isStatic)
  }

  /// Adds a type, and the members that a closure adds to it.
  mutating func addType(
    _ name: String, _ kind: Declaration.Kind, _ role: Declaration.Role,
    members: (inout DeclarationList) -> Void,
  ) {
    add(name, kind, role)
    owners.append(name)
    members(&self)
    owners.removeLast()
  }
}

extension DeclarationList {
  static func declarations(of client: Client) -> [Declaration] {
    let models = client.types.flatMap { declarations(of: $0) }
    if client.hasOnlyModels { return models }
    return models
      + client.operations.indices.flatMap { operation($0, of: client) }
      + client.groups.indices.flatMap { group($0, of: client) }
      + client.longRunningOperations.indices.flatMap { longRunningOperation($0, of: client) }
      + client.servers.indices.flatMap { server($0, of: client) }
      + client.credentials.indices.flatMap { credential($0, of: client) }
      + (client.environment == nil ? [] : environment(of: client))
      + namespaces(of: client)
  }
}
