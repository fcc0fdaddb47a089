import Foundation

/// JSON with sorted keys and no spaces, read and written by something else than what is tested.
/// Whole numbers are compared exactly.
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

/// A value's JSON as its own coding has it, in canonical form.
func canonicalJSON(of value: some Encodable) throws -> String {
  try canonical(try JSONEncoder().encode(value))
}

func decode<Value: Decodable>(_ json: String, as type: Value.Type = Value.self) throws -> Value {
  try JSONDecoder().decode(Value.self, from: Data(json.utf8))
}
