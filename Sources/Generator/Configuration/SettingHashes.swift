import Diagnostics
import YAML

/// The keys of the configuration that do not affect the client.
private let keysWithoutEffect: Set = ["accept", "lint"]

extension SourceFiles {
  /// The hashes of the keys at the top of the configuration that affect the client. Comments and
  /// the spelling of values do not change them.
  func settingHashes(
    ofConfigurationAt path: String,
  ) -> [(name: String, hash: StableHash)] {
    guard let index = files.firstIndex(where: { $0.path == path }) else { return [] }
    let id = SourceFiles.ID(index: UInt32(index))
    let root = readDocument(self[id], id: id, syntax: Syntax(path: path)).value
    guard case .mapping(let mapping) = root?.content else { return [] }
    return mapping.entries.filter { !keysWithoutEffect.contains($0.key) }.map { entry in
      var hash = StableHash()
      combine(entry.value, into: &hash)
      return (entry.key, hash)
    }
  }
}

/// Each value is preceded by its kind and its size, so that different trees do not make one text.
private func combine(_ node: Node, into hash: inout StableHash) {
  switch node.content {
  case .scalar(let scalar):
    hash.combine("\(scalar.kind) \(scalar.text.utf8.count) \(scalar.text)")
  case .sequence(let items):
    hash.combine("sequence \(items.count) ")
    for item in items { combine(item, into: &hash) }
  case .mapping(let mapping):
    hash.combine("mapping \(mapping.entries.count) ")
    for entry in mapping.entries {
      hash.combine("\(entry.key.utf8.count) \(entry.key)")
      combine(entry.value, into: &hash)
    }
  }
}
