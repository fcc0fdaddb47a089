import IR

extension Runtime {
  /// The files that a client contains; empty if it imports a shared runtime.
  package func files(of client: Client) -> [RuntimeFile] {
    if client.runtimeModule != nil { return [] }
    var used: Set<RuntimeTypes.OnDemand> = []
    for declaration in client.types { used.formUnion(declaration.kind.usedRuntimeTypes) }
    if client.operations.isEmpty { return filesForModels(used) }
    for operation in client.operations { used.formUnion(operation.usedRuntimeTypes) }
    return files(for: used)
  }
}

extension Client.TypeDeclaration.Kind {
  fileprivate var usedRuntimeTypes: Set<RuntimeTypes.OnDemand> {
    switch self {
    case .record(let record):
      var used: Set<RuntimeTypes.OnDemand> = []
      for field in record.fields {
        if case .optionalDistinguishingNull = field.presence { used.insert(.nullable) }
        if field.type.reference.holdsFile { used.insert(.formFile) }
      }
      if record.others?.type.reference.holdsFile == true { used.insert(.formFile) }
      return used
    case .union(let union):
      let holdsFile = union.cases.contains { $0.type.reference.holdsFile }
      return holdsFile ? [.unionVariants, .formFile] : [.unionVariants]
    case .taggedUnion(let union):
      return union.cases.contains { $0.type.reference.holdsFile } ? [.formFile] : []
    case .alias(let target): return target.reference.holdsFile ? [.formFile] : []
    case .enumeration: return []
    }
  }
}

extension Client.Operation {
  fileprivate var usedRuntimeTypes: Set<RuntimeTypes.OnDemand> {
    var used: Set<RuntimeTypes.OnDemand> = []
    for argument in arguments {
      if case .styled? = argument.parameter?.serialization { used.insert(.parameterStyle) }
      if argument.type.reference.holdsFile { used.insert(.formFile) }
    }
    for content in body?.contents ?? [] {
      switch content.writing {
      case .json, .text, .bytes: break
      case .parts, .multipart: used.insert(.multipartBody)
      case .form: used.insert(.formBody)
      }
      if content.type.reference.holdsFile { used.insert(.formFile) }
    }
    if !servers.isEmpty { used.insert(.operationServers) }
    if !response.headers.isEmpty { used.insert(.responseHeaders) }
    if let stream = response.stream {
      switch stream.framing {
      case .events: used.formUnion([.streamOperation, .eventStream])
      case .wholeEvents: used.formUnion([.streamOperation, .eventObject])
      case .lines, .records: used.formUnion([.streamOperation, .jsonLines])
      }
    }
    return used
  }
}

extension TypeReference {
  /// Whether the spelling of the type contains `FormFile`.
  fileprivate var holdsFile: Bool {
    switch self {
    case .scalar(.file): true
    case .scalar, .declared, .any: false
    case .array(let inner), .dictionary(let inner), .nullable(let inner): inner.holdsFile
    }
  }
}
