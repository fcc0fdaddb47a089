package import IR

/// A public declaration of a client, with everything that decides whether code that uses it
/// compiles.
///
/// With `access: package` or `access: internal`, the same declarations have that access level.
/// Declarations in the files of the runtime are not included.
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

  /// An associated value of an enumeration case.
  package struct Payload: Hashable, Sendable {
    package var label: String?
    package var type: String
  }

  package struct Signature: Hashable, Sendable {
    package var parameters: [FunctionParameter]
    package var isAsync = false
    /// The type of the thrown errors; nil if the function does not throw.
    package var error: String?
    /// The return type; nil for an initializer and for a function that returns nothing.
    package var result: String?
  }

  /// The types that contain the declaration, outermost first. The outermost can be a type of the
  /// runtime that the client extends.
  package var owners: [String]
  /// The base name without labels and backticks; `init` for an initializer.
  package var name: String
  package var kind: Kind
  package var isStatic: Bool
  /// Whether it is a requirement of a protocol.
  package var isRequirement: Bool
  package var isDeprecated: Bool
  package var provenance: Provenance
}

extension Declaration {
  /// The identity of a declaration in Swift. All declarations of a client have different keys.
  package struct Key: Hashable, Sendable {
    package var owners: [String]
    /// The name and the labels: `startReport(_:format:)`.
    package var labelledName: String
    /// The types distinguish the initializers of a record with a property `from`: its own one and
    /// that of `Decodable` are both `init(from:)`.
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
      payload.isEmpty ? name : name + Self.labelList(payload.map(\.label))
    case .initializer(let signature), .method(let signature):
      name + Self.labelList(signature.parameters.map(\.label))
    }
  }

  private static func labelList(_ labels: [String?]) -> String {
    "(\(labels.map { "\($0.map(Identifier.bare) ?? "_"):" }.joined()))"
  }
}

extension Declaration {
  /// Why a client has a declaration: the part of the API that it is for, and its role for that
  /// part.
  ///
  /// With it, a renamed declaration can be found: declarations of two clients correspond if their
  /// subjects are the same part of the API and their roles are equal.
  package struct Provenance: Sendable {
    /// The part of the client that the declaration is for.
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
      /// The nested type in which the client extends a type of a shared runtime, by the extended
      /// type.
      case namespace(String)
    }

    package var subject: Subject
    package var role: Role
    /// The location of the part of the document that is declared, or else of the subject. For a
    /// long-running operation, it is in the configuration. Nil for a declaration that reads the
    /// environment, and for a namespace.
    package var origin: Origin?
  }

  /// The role of a declaration for its subject, in terms of the document and not of Swift names.
  /// All declarations of a subject have different roles.
  package enum Role: Hashable, Sendable {
    /// The type of the subject: the model, the operation, or the methods of a group.
    case type
    /// The alias by which code mentions a type that another one hides.
    case secondName
    case initializer
    /// A member whose name does not depend on the document, such as `operationID`.
    case standard(String)
    /// A property of a record, by its wire name.
    case property(String)
    /// A case of an enumeration, by its value.
    case value(JSONScalar)
    /// A case of a union, by the index of its variant.
    case variant(Int)
    /// A function that makes a record from a variant of its union, by the index of the variant.
    case constructor(Int)
    /// A property of an operation for a parameter, by the parameter's `in` and wire name.
    case argument(Parameter.Location, String)
    /// The property of an operation for the body.
    case body
    /// The enumeration `RequestBody`.
    case bodyChoice
    /// A case of `RequestBody`, by its media type.
    case bodyContent(String)
    /// The enumeration `Output`.
    case results
    /// A case of `Output`. The media type is nil for the preferred content of a response.
    case result(Response.Status, mediaType: String?)
    /// The enumeration `Failure`.
    case failures
    /// A case of `Failure`.
    case failure(Response.Status)
    /// The structure `Headers`.
    case headers
    /// A property of `Headers`, by its wire name.
    case header(String)
    /// The protocol of a group.
    case calls
    /// The implementation of that protocol for tests.
    case mock
    /// A method with a parameter for each argument, which sends an operation.
    case method(OperationMethod.Purpose)
    /// The requirement on which that method is built, in the protocol of the group.
    case requirement(OperationMethod.Purpose)
    /// The group's implementation of that requirement.
    case implementation(OperationMethod.Purpose)
    /// The mock's implementation of that requirement.
    case mockedCall(OperationMethod.Purpose)
    /// The property of the mock for the closure that answers that call.
    case answer(OperationMethod.Purpose)
    /// A method that runs a long-running operation.
    case run(fetching: Bool)
    /// The route that stubs an operation in tests.
    case stubRoute
    /// The constant or function for a server, or the constant for a security scheme.
    case constant
  }
}

extension Declaration.Payload {
  init(_ type: Client.TypeUse) {
    self.init(type: type.spelling)
  }
}
