import Diagnostics
import IR

extension Negotiation {
  /// Finds a parameter whose values are short names of the media types of successful responses.
  /// Returns nil if no parameter has such values.
  init?(_ parameters: [Parameter], _ responses: [Response], _ types: TypeTable) {
    let successes = responses.filter { response in
      switch response.status {
      case .code(let code): (200..<300).contains(code)
      case .range(let digit): digit == 2
      case .other: false
      }
    }
    let mediaTypes = successes.flatMap(\.contents).map(\.mediaType)
    // Two equal media types cannot be distinguished by their short names.
    guard mediaTypes.count > 1, Set(mediaTypes.map(WireName.init)).count == mediaTypes.count
    else { return nil }
    let names = mediaTypes.map { MediaTypeName($0).shortNames }
    let queryFirst =
      parameters.indices.filter { parameters[$0].location == .query }
      + parameters.indices.filter { parameters[$0].location != .query }
    for index in queryFirst {
      guard let values = types.stringValues(of: parameters[index].type) else { continue }
      let choices = values.compactMap { value -> (mediaType: Int, value: String)? in
        let matches = names.indices.filter { names[$0].contains(value.lowercased()) }
        return matches.count == 1 ? (matches[0], value) : nil
      }
      if choices.count == values.count {
        // In the order of the media types: the order of an enumeration has no meaning.
        self.init(
          parameter: index,
          choices: choices.sorted { $0 < $1 }.map {
            Choice(value: $0.value, mediaType: mediaTypes[$0.mediaType])
          })
        return
      }
    }
    return nil
  }
}

extension TypeTable {
  /// Returns the values of an enumeration of strings, or of an alias of one; nil for any other
  /// type.
  fileprivate func stringValues(of type: TypeReference) -> [String]? {
    var type = type.nonNull
    var steps = 0
    while case .declared(let id) = type, case .alias(let target) = shape(of: id),
      steps < declarations.count
    {
      type = target.nonNull
      steps += 1
    }
    guard case .declared(let id) = type,
      case .enumeration(of: .string, let values) = shape(of: id)
    else { return nil }
    return values.compactMap { value in
      if case .string(let text) = value.scalar { text } else { nil }
    }
  }
}
