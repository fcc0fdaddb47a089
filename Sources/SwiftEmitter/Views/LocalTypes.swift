import SwiftModel

extension LocalSpelling {
  /// Returns the type with the spellings that code in its body has.
  func local(_ type: Client.TypeDeclaration) -> Client.TypeDeclaration {
    if !applies(in: type.name) { return type }
    var local = type
    switch type.kind {
    case .record(var record):
      for index in record.fields.indices { localize(&record.fields[index].type, in: type.name) }
      for index in record.tags.indices { localize(&record.tags[index].type, in: type.name) }
      if var others = record.others {
        localize(&others.type, in: type.name)
        record.others = others
      }
      for index in record.constructors.indices {
        localize(&record.constructors[index], in: type.name)
      }
      local.kind = .record(record)
    case .union(var union):
      for index in union.cases.indices { localize(&union.cases[index].type, in: type.name) }
      local.kind = .union(union)
    case .taggedUnion(var union):
      for index in union.cases.indices { localize(&union.cases[index].type, in: type.name) }
      localize(&union.tagType, in: type.name)
      local.kind = .taggedUnion(union)
    case .alias(var target):
      localize(&target, in: Self.outer(of: type.name))
      local.kind = .alias(target)
    case .enumeration: break
    }
    return local
  }

  /// Returns the operation with the spellings that code in the body of its type has.
  func local(_ operation: Client.Operation) -> Client.Operation {
    let scope = operation.typeName
    if !applies(in: scope) { return operation }
    var local = operation
    for index in local.arguments.indices { localize(&local.arguments[index].type, in: scope) }
    if var body = local.body {
      for index in body.contents.indices { localize(&body.contents[index].type, in: scope) }
      local.body = body
    }
    if case .single(var content) = local.response.result {
      localize(&content.type, in: scope)
      local.response.result = .single(content)
    }
    for index in local.response.results.indices {
      localize(&local.response.results[index], in: scope)
    }
    for index in local.response.failures.indices {
      localize(&local.response.failures[index], in: scope)
    }
    for index in local.response.headers.indices {
      localize(&local.response.headers[index].type, in: scope)
    }
    if var stream = local.response.stream {
      localize(&stream.type, in: scope)
      localize(&stream.item, in: scope)
      local.response.stream = stream
    }
    return local
  }

  private func localize(_ use: inout Client.TypeUse, in scope: String) {
    use.spelling = local(use.spelling, in: scope)
  }

  private func localize(_ constructor: inout Client.Constructor, in scope: String) {
    constructor.variantName = local(constructor.variantName, in: scope)
    for index in constructor.variantFields.indices {
      localize(&constructor.variantFields[index].type, in: scope)
    }
    for index in constructor.recordFields.indices {
      localize(&constructor.recordFields[index].type, in: scope)
    }
  }

  private func localize(_ response: inout Client.ResponseCase, in scope: String) {
    if var content = response.content {
      localize(&content.type, in: scope)
      response.content = content
    }
    for index in response.alternatives.indices {
      localize(&response.alternatives[index].content.type, in: scope)
    }
  }

  /// The full name of the type that contains a type; empty for a type at the top level.
  private static func outer(of name: String) -> String {
    name.split(separator: ".").dropLast().joined(separator: ".")
  }
}
