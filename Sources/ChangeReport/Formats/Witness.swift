import SwiftModel

extension ChangeReport.Entry {
  /// A declaration before and after a change.
  struct Witness: Hashable {
    var before: String?
    var after: String?
  }
}

extension ChangeReport.Entry.Witness {
  /// The declarations without the parameters that are equal in both, if they are long.
  ///
  ///     Thing(a: Int, b: Int, c: Int, d: Int)          Thing(…, b: Int, …)
  ///     Thing(a: Int, b: String, c: Int, d: Int)       Thing(…, b: String, …)
  var shortened: Self {
    guard let before, let after, max(before.count, after.count) > 80,
      let old = Call(before), let new = Call(after),
      old.name == new.name || old.parameters.count > 1
    else {
      return self
    }
    let limit = min(old.parameters.count, new.parameters.count)
    var start = 0
    while start < limit, old.parameters[start] == new.parameters[start] { start += 1 }
    var end = 0
    while end < limit - start,
      old.parameters[old.parameters.count - 1 - end]
        == new.parameters[new.parameters.count - 1 - end]
    { end += 1 }
    return Self(before: old.text(from: start, end), after: new.text(from: start, end))
  }

  /// A method or an initializer with its parameters.
  private struct Call {
    var name: String
    var parameters: [Substring]
    var result: String

    init?(_ declaration: String) {
      guard let open = declaration.firstIndex(of: "("),
        let close = declaration.matchingParenthesis(of: open)
      else { return nil }
      name = String(declaration[..<open])
      parameters = declaration[declaration.index(after: open)..<close].parametersOfCall
      result = String(declaration[declaration.index(after: close)...])
    }

    /// The text without the first and the last parameters.
    func text(from start: Int, _ endCount: Int) -> String {
      var shown = parameters[start..<(parameters.count - endCount)].map(String.init)
      if start > 0 { shown.insert("…", at: 0) }
      if endCount > 0 { shown.append("…") }
      return "\(name)(\(shown.joined(separator: ", ")))\(result)"
    }
  }
}

extension StringProtocol {
  fileprivate func matchingParenthesis(of open: Index) -> Index? {
    var depth = 0
    for index in indices[open...] {
      switch self[index] {
      case "(": depth += 1
      case ")":
        depth -= 1
        if depth == 0 { return index }
      default: break
      }
    }
    return nil
  }
}

extension Substring {
  /// The parameters between the parentheses of a call: the parts between commas that are not in
  /// brackets.
  fileprivate var parametersOfCall: [Substring] {
    var parts: [Substring] = []
    var start = startIndex
    var depth = 0
    for index in indices {
      switch self[index] {
      case "(", "[", "{", "<": depth += 1
      case ")", "]", "}": depth -= 1
      case ">": if index == startIndex || self[self.index(before: index)] != "-" { depth -= 1 }
      case "," where depth == 0:
        parts.append(self[start..<index])
        start = self.index(after: index)
        while start < endIndex, self[start] == " " { start = self.index(after: start) }
      default: break
      }
    }
    if start < endIndex { parts.append(self[start...]) }
    return parts
  }
}

extension String {
  /// The name of a method with its labels, such as `getThing(id:limit:)`.
  var methodName: String {
    guard let open = firstIndex(of: "("), let close = matchingParenthesis(of: open) else {
      return self
    }
    let labels = self[index(after: open)..<close].parametersOfCall.map { parameter in
      "\(parameter.prefix { $0 != ":" }):"
    }
    let name = self[..<open].split(separator: ".").last ?? self[..<open]
    return "\(name)(\(labels.joined()))"
  }

  /// The name of a type without the kind of its declaration.
  var typeName: String {
    let words = split(separator: " ")
    return words.count > 1 ? String(words[1]) : self
  }
}
