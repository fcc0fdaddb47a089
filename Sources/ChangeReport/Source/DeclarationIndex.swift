import IR
import SwiftModel

/// The declarations of a client by their Swift names and by their provenance.
struct DeclarationIndex {
  struct Cause: Hashable {
    var subject: Declaration.Provenance.Subject
    var role: Declaration.Role
  }

  let declarations: [Declaration]
  /// The types by their full names.
  let types: [[String]: Declaration]
  private let members: [[String]: [Declaration]]
  private let byCause: [Cause: Declaration]
  private let bySubject: [Declaration.Provenance.Subject: [Declaration]]
  /// The places of the parameters of functions, by subject and Swift name.
  private let places: [Declaration.Provenance.Subject: [String: Place]]

  init(_ client: Client) {
    declarations = client.declarations
    bySubject = Dictionary(grouping: declarations, by: \.provenance.subject)
    var types: [[String]: Declaration] = [:]
    var members: [[String]: [Declaration]] = [:]
    var byCause: [Cause: Declaration] = [:]
    var places: [Declaration.Provenance.Subject: [String: Place]] = [:]
    for declaration in declarations {
      if declaration.isType { types[declaration.fullName] = declaration }
      members[declaration.owners, default: []].append(declaration)
      byCause[Cause(subject: declaration.provenance.subject, role: declaration.provenance.role)] =
        declaration
      if case .property = declaration.kind, let origin = declaration.provenance.origin {
        places[declaration.provenance.subject, default: [:]][declaration.name] = origin
      }
    }
    self.types = types
    self.members = members
    self.byCause = byCause
    self.places = places
  }

  /// The types, each after those that contain it.
  var typesFromOutside: [Declaration] {
    let types = declarations.filter(\.isType)
    let depths = Set(types.map(\.owners.count)).sorted()
    return depths.flatMap { depth in types.filter { $0.owners.count == depth } }
  }

  func members(of owner: [String]) -> [Declaration] { members[owner] ?? [] }

  func declarations(of subject: Declaration.Provenance.Subject) -> [Declaration] {
    bySubject[subject] ?? []
  }

  func declaration(
    for subject: Declaration.Provenance.Subject, _ role: Declaration.Role,
  ) -> Declaration? {
    byCause[Cause(subject: subject, role: role)]
  }

  /// The place of a parameter, or else of the function.
  func place(ofParameter name: String, of function: Declaration) -> Place? {
    places[function.provenance.subject]?[Identifier.bare(name)] ?? function.place
  }
}

extension Declaration {
  var isType: Bool {
    switch kind {
    case .structure, .enumeration, .protocolType, .alias: true
    case .enumerationCase, .property, .initializer, .method: false
    }
  }

  var fullName: [String] { owners + [name] }

  var place: Place? { provenance.origin }

  var signature: Signature? {
    switch kind {
    case .initializer(let signature), .method(let signature): signature
    case .structure, .enumeration, .protocolType, .alias, .enumerationCase, .property: nil
    }
  }

  /// Whether it implements a requirement, whose changes are those of the requirement.
  var isImplementation: Bool {
    switch provenance.role {
    case .implementation, .mockedCall, .answer: true
    default: false
    }
  }
}
