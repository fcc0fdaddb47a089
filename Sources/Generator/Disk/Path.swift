/// A path from a folder, without `.` and, as far as that is possible, without `..`. An absolute
/// path stays what it is.
func joined(_ folder: String, _ path: String) -> String {
  if path.hasPrefix("/") || folder.isEmpty { return normalized(path) }
  return normalized("\(folder)/\(path)")
}

/// The path as text alone, whatever links there are. That of the current folder is empty.
func normalized(_ path: String) -> String {
  let isAbsolute = path.utf8.first == UInt8(ascii: "/")
  var parts: [Substring] = []
  for part in path.split(separator: "/") where part != "." {
    if part != ".." {
      parts.append(part)
    } else if let last = parts.last, last != ".." {
      parts.removeLast()
    } else if !isAbsolute {
      parts.append(part)
    }
  }
  return (isAbsolute ? "/" : "") + parts.joined(separator: "/")
}

/// The folder that a file is in; empty for the current one.
func folder(of path: String) -> String {
  guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) else { return "" }
  return slash == path.startIndex ? "/" : String(path[..<slash])
}

func lastPart(of path: String) -> String {
  path.split(separator: "/").last.map(String.init) ?? ""
}
