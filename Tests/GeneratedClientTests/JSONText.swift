import Foundation

/// Returns JSON with sorted keys and without spaces. `JSONSerialization`, which the client does not
/// use, parses and writes it. Whole numbers are kept exactly.
func canonical(_ json: Data) throws -> String {
  let value = try JSONSerialization.jsonObject(with: json, options: .fragmentsAllowed)
  return try canonical(value)
}

func canonical(_ json: String) throws -> String {
  try canonical(Data(json.utf8))
}

func canonical(_ value: Any) throws -> String {
  let data = try JSONSerialization.data(
    withJSONObject: value, options: [.sortedKeys, .fragmentsAllowed, .withoutEscapingSlashes])
  return String(decoding: data, as: UTF8.self)
}

/// Encodes a value, and returns the JSON in canonical form.
func canonicalJSON(of value: some Encodable) throws -> String {
  try canonical(try JSONEncoder().encode(value))
}

func decode<Value: Decodable>(_ json: String, as type: Value.Type = Value.self) throws -> Value {
  try JSONDecoder().decode(Value.self, from: Data(json.utf8))
}
