import Diagnostics
import IR

/// Replaces with any JSON the inner part of arrays and dictionaries that are nested too deeply for
/// Swift compilers.
func limitNesting(in api: inout API, _ aliases: inout Aliases) -> [Diagnostic] {
  var limiter = NestingLimit(aliases: aliases)
  for id in api.types.ids {
    guard case .alias(var target) = api.types.shape(of: id) else { continue }
    limiter.limit(&target, at: api.types[id].origin)
    api.types[id].shape = .alias(target)
  }
  // A type that contains a shortened alias is less deep now, so it may be within the limit.
  if !limiter.diagnostics.isEmpty {
    aliases = Aliases(api.types)
    limiter.aliases = aliases
  }
  for id in api.types.ids {
    api.types[id].shape = limiter.limited(api.types.shape(of: id), at: api.types[id].origin)
  }
  for index in api.operations.indices {
    limiter.limit(&api.operations[index])
  }
  return limiter.diagnostics
}

private struct NestingLimit {
  /// The largest depth of a type. The compile time doubles with each level.
  private static let maximumDepth = 16

  var aliases: Aliases
  var diagnostics: [Diagnostic] = []

  mutating func limited(_ shape: Shape, at origin: Origin) -> Shape {
    switch shape {
    case .alias, .enumeration: return shape
    case .record(var properties, var additional):
      for index in properties.indices {
        limit(&properties[index].type, at: properties[index].origin)
      }
      if case .allowed(var value) = additional {
        limit(&value, at: origin)
        additional = .allowed(value)
      }
      return .record(properties: properties, additional: additional)
    case .union(var variants, let selection):
      for index in variants.indices {
        limit(&variants[index].type, at: variants[index].origin)
      }
      return .union(variants, selection)
    }
  }

  mutating func limit(_ operation: inout Operation) {
    for index in operation.parameters.indices {
      limit(&operation.parameters[index].type, at: operation.parameters[index].origin)
    }
    if var body = operation.body {
      for index in body.contents.indices { limit(&body.contents[index].type, at: body.origin) }
      operation.body = body
    }
    for index in operation.responses.indices {
      let origin = operation.responses[index].origin
      for content in operation.responses[index].contents.indices {
        limit(&operation.responses[index].contents[content].type, at: origin)
      }
      for header in operation.responses[index].headers.indices {
        limit(&operation.responses[index].headers[header].type, at: origin)
      }
    }
  }

  mutating func limit(_ type: inout TypeReference, at origin: Origin) {
    guard isDeeper(type, than: Self.maximumDepth) else { return }
    diagnostics.append(.warning(.isNestedTooDeep, at: origin.location))
    type = cut(type, to: Self.maximumDepth)
  }

  /// Replaces the part of a type that is deeper than a depth with any JSON. An alias whose type is
  /// deeper than that is replaced as a whole.
  private func cut(_ type: TypeReference, to depth: Int) -> TypeReference {
    if !isDeeper(type, than: depth) { return type }
    switch type {
    case .array(let element): return depth == 0 ? .any : .array(of: cut(element, to: depth - 1))
    case .dictionary(let value):
      return depth == 0 ? .any : .dictionary(of: cut(value, to: depth - 1))
    case .nullable(let inner): return .nullable(cut(inner, to: depth))
    case .declared, .scalar, .any: return .any
    }
  }

  private func isDeeper(_ type: TypeReference, than limit: Int) -> Bool {
    var depth = 0
    var type = type
    while depth <= limit {
      switch aliases.resolved(type) {
      case .array(let element): type = element
      case .dictionary(let value): type = value
      case .nullable(let inner):
        type = inner
        continue
      case .declared, .scalar, .any: return false
      }
      depth += 1
    }
    return true
  }
}

extension Diagnostic.Message {
  fileprivate static var isNestedTooDeep: Self {
    Self(
      .deepNesting,
      "arrays or dictionaries are nested too deeply for Swift compilers; the innermost are treated "
        + "as any JSON",
      omitting: .type, reason: "nested too deep")
  }
}
