import YAML

/// Converts the keywords of one schema; those of its subschemas are converted when these are read.
func convertedSchema(_ schema: Node) -> Node {
  guard let mapping = schema.mapping else { return schema }
  let isFile = mapping.text("type") == "file"
  let hasExtension = ["x-nullable", "x-example"].contains { mapping[$0] != nil }
  guard isFile || hasExtension else { return schema }
  var entries: [Mapping.Entry] = []
  for entry in mapping.entries {
    switch entry.key {
    case "type" where isFile:
      entries.append(
        Mapping.Entry(
          key: entry.key, keyLocation: entry.keyLocation,
          value: Node(.text("string"), at: entry.value.location)))
      entries.append(Mapping.Entry("format", .text("binary"), at: entry.value.location))
    case "format" where isFile: break
    case "x-nullable" where mapping["nullable"] == nil: entries.append(entry.renamed("nullable"))
    case "x-example" where mapping["example"] == nil: entries.append(entry.renamed("example"))
    default: entries.append(entry)
    }
  }
  return .mapping(entries, at: schema.location)
}
