import IR

extension Runtime {
  /// Returns the files that a client contains; empty if it imports a shared runtime.
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
    var used = Set(spelledTypes.compactMap { $0.innermostScalar?.runtimeType })
    switch self {
    case .record(let record):
      let presences = record.fields.map(\.presence)
      if presences.contains(.optionalDistinguishingNull) { used.insert(.nullable) }
    case .union: used.insert(.unionVariants)
    case .taggedUnion, .alias, .enumeration: break
    }
    return used
  }
}

extension Client.Operation {
  fileprivate var usedRuntimeTypes: Set<RuntimeTypes.OnDemand> {
    var used = Set(spelledTypes.compactMap { $0.innermostScalar?.runtimeType })
    for argument in arguments {
      if case .styled? = argument.parameter?.serialization { used.insert(.parameterStyle) }
    }
    for content in body?.contents ?? [] {
      switch content.writing {
      case .json, .text, .bytes: break
      case .parts, .multipart: used.insert(.multipartBody)
      case .form: used.insert(.formBody)
      }
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

extension Scalar {
  /// The type of the runtime that the scalar is, if only some clients contain it.
  fileprivate var runtimeType: RuntimeTypes.OnDemand? {
    switch self {
    case .file: .formFile
    case .date: .calendarDate
    case .base64: .base64Data
    case .string, .boolean, .integer, .number, .dateTime, .mapped, .binary: nil
    }
  }
}
