package import IR

/// A public declaration of a client: what code that uses the client can name, and what compiles.
///
/// The access level of a run does not matter: with `access: internal` these are the declarations
/// that the module sees. Those of the runtime's own files are not among them.
package struct Declaration: Sendable {
  package enum Kind: Hashable, Sendable {
    case structure(conformances: [String])
    case enumeration(conformances: [String])
    case protocolType(inherited: [String])
    case alias(of: String)
    case enumerationCase([Payload])
    case property(type: String, Access)
    case initializer(Signature)
    case method(Signature)
  }

  package enum Access: Hashable, Sendable {
    case constant
    case readOnly
    case readWrite
  }

  /// A value of a case.
  package struct Payload: Hashable, Sendable {
    package var label: String?
    package var type: String
  }

  package struct Signature: Hashable, Sendable {
    package var parameters: [FunctionParameter]
    package var isAsync = false
    /// The type of the errors; nil if it throws none.
    package var error: String?
    /// Nil if it returns nothing. An initializer has none.
    package var result: String?
  }

  /// The types that it is a member of, outermost first. A type of the runtime is among them if
  /// the client extends it.
  package var owners: [String]
  /// Without labels and backticks; `init` for an initializer.
  package var name: String
  package var kind: Kind
  package var isStatic: Bool
  /// Whether types that conform to the protocol must declare it.
  package var isRequirement: Bool
  package var isDeprecated: Bool
  package var provenance: Provenance
}

extension Declaration {
  /// What no two declarations of a client have in common.
  package struct Key: Hashable, Sendable {
    package var owners: [String]
    /// With the labels of its parameters.
    package var labelledName: String
    /// A record with a property `from` has two initializers with the same labels.
    package var parameterTypes: [String]
    package var isStatic: Bool
  }

  package var key: Key {
    Key(
      owners: owners, labelledName: labelledName, parameterTypes: parameterTypes,
      isStatic: isStatic)
  }

  private var parameterTypes: [String] {
    switch kind {
    case .structure, .enumeration, .protocolType, .alias, .property: []
    case .enumerationCase(let payload): payload.map(\.type)
    case .initializer(let signature), .method(let signature): signature.parameters.map(\.type)
    }
  }

  /// The name and the labels: `startReport(_:format:)`.
  package var labelledName: String {
    switch kind {
    case .structure, .enumeration, .protocolType, .alias, .property: name
    case .enumerationCase(let payload):
      payload.isEmpty ? name : name + Self.text(payload.map(\.label))
    case .initializer(let signature), .method(let signature):
      name + Self.text(signature.parameters.map(\.label))
    }
  }

  private static func text(_ labels: [String?]) -> String {
    "(\(labels.map { "\($0.map(Identifier.bare) ?? "_"):" }.joined()))"
  }
}

extension Declaration {
  /// Why a client has a declaration.
  ///
  /// Two clients of one API have the same declaration, whatever its name is, if the subjects are
  /// the same thing in both documents and the roles are equal.
  package struct Provenance: Sendable {
    /// What the declaration is about, by its position in the client.
    package enum Subject: Hashable, Sendable {
      case type(TypeTable.ID)
      /// An index into the groups.
      case group(Int)
      /// An index into the operations.
      case operation(Int)
      /// An index into the long-running operations.
      case longRunningOperation(Int)
      /// An index into the servers.
      case server(Int)
      /// An index into the credentials.
      case credential(Int)
      case environment
    }

    package var subject: Subject
    package var role: Role
    /// The place that says it, or else the subject's. Nil if the settings ask for it, and no
    /// document.
    package var origin: Origin?
  }

  /// What a declaration is for its subject, in the words of the document and not by Swift names.
  /// All declarations of a subject have different roles.
  package enum Role: Hashable, Sendable {
    /// The type of the subject: the model, the operation, or the methods of a group.
    case type
    case initializer
    /// A member that every subject of this kind has, by its name.
    case standard(String)
    /// A property of a record, by its wire name.
    case property(String)
    /// A case of an enumeration, by its value.
    case value(JSONScalar)
    /// A case of a union, by the position of its variant.
    case variant(Int)
    /// A function that makes a record from a variant of its union.
    case constructor(Int)
    /// A property of an operation, by its place and wire name.
    case argument(Parameter.Place, String)
    case body
    /// The type of the media types that a caller chooses from.
    case bodyChoice
    /// A case of it, by its media type.
    case bodyContent(String)
    /// The type of several results.
    case results
    /// A case of it: the preferred content, or a media type.
    case result(Response.Status, mediaType: String?)
    case failures
    case failure(Response.Status)
    case headers
    /// A property of `headers`, by its wire name.
    case header(String)
    /// The protocol of a group.
    case calls
    /// A method that sends an operation.
    case method(OperationMethod.Purpose)
    /// The same as a requirement of the protocol of the group.
    case requirement(OperationMethod.Purpose)
    /// The same without an argument, by the position of its parameter.
    case overload(OperationMethod.Purpose, omitting: Int)
    /// A method that runs a long-running operation, and perhaps fetches its file.
    case run(fetching: Bool)
    case stubRoute
    /// A server or a security scheme.
    case constant
  }
}

extension Declaration.Payload {
  init(_ type: Client.TypeUse) {
    self.init(type: type.spelling)
  }
}
