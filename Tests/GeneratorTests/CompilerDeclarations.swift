import Foundation
import Support

/// The public declarations of generated files, as the compiler reports them in a symbol graph and
/// in an API digest.
struct CompilerDeclarations {
  /// A line for each declaration of the symbol graph.
  var complete: [String] = []
  /// A line for each declaration that only the digest has. The symbol graph lacks declarations
  /// whose names begin with an underscore. The digest lacks the values of default arguments.
  var reduced: [String] = []
  /// The protocols that each protocol of the module inherits from.
  var protocols: [String: [String]] = [:]
}

/// - Parameters:
///   - imported: The shared runtime, if the sources import it.
///   - isGenerated: Whether the file at a path is generated, not copied from the runtime.
func compilerDeclarations(
  of sources: [SwiftSource], importing imported: CompiledModule? = nil,
  isGenerated: (String) -> Bool,
) throws -> CompilerDeclarations {
  let data = try SwiftCompiler.declarations(of: sources, importing: imported)
  let graphs = try data.symbolGraphs.map { try JSONDecoder().decode(SymbolGraph.self, from: $0) }
  let digests = try ([data.digest] + [data.importedDigest].compactMap(\.self)).map {
    try JSONDecoder().decode(Digest.self, from: $0).root
  }
  let paths = sources.map(\.path).filter(isGenerated)
  let symbols = graphs.flatMap(\.symbols).filter { symbol in
    guard let uri = symbol.location?.uri else { return false }
    return paths.contains { uri.hasSuffix("/\($0)") }
  }
  var result = try declarations(symbols, digests[0])
  for node in digests.dropFirst().flatMap({ $0.children ?? [] }) where node.isProtocol {
    result.protocols[node.name ?? ""] = node.protocols
  }
  return result
}

private func declarations(
  _ symbols: [SymbolGraph.Symbol], _ digest: Digest.Node,
) throws -> CompilerDeclarations {
  var result = CompilerDeclarations()
  let byID = Dictionary(uniqueKeysWithValues: symbols.map { ($0.identifier.precise, $0) })
  let fullNames = byID.mapValues { $0.pathComponents.joined(separator: ".") }
  var unmatched = Set(byID.keys)
  var onlyInDigest: [(node: Digest.Node, owners: [String])] = []
  func visit(_ node: Digest.Node, in owners: [String], isGenerated: Bool) {
    let name = node.name ?? ""
    if node.isProtocol { result.protocols[name] = node.protocols }
    let symbol = node.usr.flatMap { byID[$0] }
    if let symbol {
      unmatched.remove(symbol.identifier.precise)
      result.complete.append(symbol.line(node, fullNames))
    } else if isGenerated, node.isDeclared {
      onlyInDigest.append((node, owners))
    }
    guard node.kind == "TypeDecl" || node.kind == "Root" else { return }
    for child in node.children ?? [] {
      visit(
        child, in: node.kind == "Root" ? [] : owners + [name],
        isGenerated: symbol != nil || isGenerated)
    }
  }
  visit(digest, in: [], isGenerated: false)
  // The digest should contain every declaration of the symbol graph.
  result.complete += unmatched.sorted().map { "only in the symbol graph: \($0)" }
  // The default implementation of a requirement has the name and the types of the requirement.
  let lines = Set(result.complete)
  result.complete.removeAll { line in
    ["", " [deprecated]"].contains { lines.contains("\(line) [requirement]\($0)") }
  }
  let names = onlyInDigest.map { "$s" + ($0.node.usr ?? "").dropFirst(2) }
  let demangled = try SwiftCompiler.demangled(names)
  for (item, signature) in zip(onlyInDigest, demangled) {
    result.reduced.append(item.node.line(in: item.owners, demangled: signature))
  }
  return result
}

/// The parts of a symbol graph that are compared.
private struct SymbolGraph: Decodable {
  struct Symbol: Decodable {
    struct Identifier: Decodable { var precise: String }
    struct Location: Decodable { var uri: String }
    struct Fragment: Decodable {
      var kind: String
      var spelling: String
      var preciseIdentifier: String?
    }

    var identifier: Identifier
    var pathComponents: [String]
    var location: Location?
    var declarationFragments: [Fragment]

    /// - Parameter names: The full names of the types of the module. The compiler omits the types
    ///   that contain both a type and the declaration that mentions it.
    func line(_ node: Digest.Node, _ names: [String: String]) -> String {
      let owners = pathComponents.dropLast().joined(separator: ".")
      return (owners.isEmpty ? "" : "\(owners): ") + text(node, names) + node.suffix
    }

    private func text(_ node: Digest.Node, _ names: [String: String]) -> String {
      var text = ""
      for fragment in declarationFragments {
        if fragment.kind == "internalParam", text.last == " " {
          text.removeLast()
        } else if fragment.kind == "typeIdentifier", text.last != ".",
          let name = fragment.preciseIdentifier.flatMap({ names[$0] })
        {
          text += name
        } else {
          text += fragment.spelling
        }
      }
      text.removeAll { $0 == "`" }
      text = text.replacing("nonisolated ", with: "").replacing("indirect ", with: "")
        .replacing(" : ", with: ": ").replacing(" { get set }", with: "")
      guard node.kind == "TypeDecl" else { return text }
      return String(text.prefix { $0 != ":" }) + inheritance(node.protocols)
    }
  }

  var symbols: [Symbol]
}

/// The parts of an API digest that are compared.
private struct Digest: Decodable {
  struct Node: Decodable {
    struct Conformance: Decodable { var name: String }

    var kind: String
    var name: String?
    var printedName: String
    var usr: String?
    var declKind: String?
    var children: [Node]?
    var conformances: [Conformance]?
    var accessors: [Node]?
    var accessorKind: String?
    var implicit: Bool?
    var deprecated: Bool?
    var protocolReq: Bool?
    var hasDefaultArg: Bool?
    var isLet: Bool?

    var `static`: Bool?
  }

  enum CodingKeys: String, CodingKey {
    case root = "ABIRoot"
  }

  var root: Node
}

extension Digest.Node {
  var isProtocol: Bool { declKind == "Protocol" }

  /// Whether the declaration is in the source. Others are derived by the compiler.
  var isDeclared: Bool {
    implicit != true && !(name ?? "").hasPrefix("__derived")
      && ["TypeDecl", "Var", "Constructor", "Function"].contains(kind)
  }

  /// The protocols that the type conforms to, except those that nearly all types conform to.
  var protocols: [String] {
    (conformances ?? []).map(\.name)
      .filter { !["Copyable", "Escapable", "SendableMetatype"].contains($0) }.sorted()
  }

  var suffix: String {
    (protocolReq == true ? " [requirement]" : "") + (deprecated == true ? " [deprecated]" : "")
  }

  /// - Parameter demangled: The demangled name. Only this name contains the type of thrown errors.
  func line(in owners: [String], demangled: String) -> String {
    (owners.isEmpty ? "" : owners.joined(separator: ".") + ": ") + text(demangled) + suffix
  }

  private func text(_ demangled: String) -> String {
    let modifier = `static` == true ? "static " : ""
    let types = (children ?? []).map { $0.printedName.withoutModules }
    switch declKind {
    case "Var":
      let isReadOnly = !(accessors ?? []).contains { $0.accessorKind == "set" }
      let word = isLet == true ? "let" : "var"
      let access = isLet != true && isReadOnly ? " { get }" : ""
      return "\(modifier)\(word) \(name ?? ""): \(types.first ?? "")" + access
    case "EnumElement":
      // The type of a case with associated values is `(T.Type) -> (values) -> T`.
      let payload = types.first?.firstMatch(of: #/^\(.*\.Type\) -> (\(.*\)) -> /#)?.1
      return "case \(name ?? "")" + (payload.map(String.init) ?? "")
    case "Constructor": return "init" + signature(types, demangled)
    case "Func":
      let result = types.first == "()" ? "" : " -> \(types.first ?? "")"
      return "\(modifier)func \(name ?? "")" + signature(types, demangled) + result
    default: return "\(declKind ?? kind) \(printedName)"
    }
  }

  private func signature(_ types: [String], _ demangled: String) -> String {
    let labels = printedName.drop { $0 != "(" }.dropFirst().dropLast().split(separator: ":")
    let parameters = labels.enumerated().map { index, label in
      let isOmittable = (children ?? [])[index + 1].hasDefaultArg == true
      return "\(label): \(types[index + 1])" + (isOmittable ? " = _" : "")
    }
    var text = "(\(parameters.joined(separator: ", ")))"
    if demangled.contains(") async ") { text += " async" }
    if let error = demangled.firstMatch(of: /\) (?:async )?throws(\((.*?)\))? ->/) {
      text += " throws" + (error.1.map { String($0).withoutModules } ?? "")
    }
    return text
  }
}

extension String {
  fileprivate var withoutModules: String {
    replacing(
      /\b(?:Client|MartletRuntime|Swift|FoundationEssentials|Foundation|_Concurrency)\./, with: "")
  }
}
