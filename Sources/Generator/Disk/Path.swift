import Diagnostics

/// Resolves a path against a folder, and normalizes it. An absolute path ignores the folder.
func joined(_ folder: String, _ path: String) -> String {
  if path.hasPrefix("/") || folder.isEmpty { return normalized(path) }
  return normalized("\(folder)/\(path)")
}

/// Removes `.` and, where possible, `..` from a path, without looking at the disk. The current
/// folder is the empty path.
func normalized(_ path: String) -> String {
  if isNormalized(path) { return path }
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

/// Whether a path certainly needs no normalization: no part is empty or begins with a dot.
private func isNormalized(_ path: String) -> Bool {
  let (slash, dot) = (UInt8(ascii: "/"), UInt8(ascii: "."))
  var previous = slash
  for (index, byte) in path.utf8.enumerated() {
    if previous == slash, byte == dot || byte == slash && index > 0 { return false }
    previous = byte
  }
  return previous != slash
}

/// Returns the folder of a file; empty for the current folder.
func folder(of path: String) -> String {
  guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) else { return "" }
  return slash == path.startIndex ? "/" : String(path[..<slash])
}

/// Returns the name of a file or folder without the folders that contain it.
func lastPart(of path: String) -> String {
  path.utf8.split(separator: UInt8(ascii: "/")).last.map { String(Substring($0)) } ?? ""
}

/// Returns the name of a folder, also if its path ends in `.` or `..`.
func folderName(of path: String) -> String {
  let name = lastPart(of: normalized(path))
  if !name.isEmpty, name != ".." { return name }
  do throws(ReadFailure) { return lastPart(of: try realPath(of: path)) } catch { return name }
}

/// Returns the path of a file relative to the working folder, with `..` if the file is outside of
/// it.
package func pathFromWorkingFolder(_ path: String) -> String {
  if !path.hasPrefix("/") { return normalized(path) }
  let workingFolder: String
  do throws(ReadFailure) { workingFolder = try realPath(of: ".") } catch { return path }
  return relativePath(from: workingFolder, to: normalized(path))
}

/// Returns the path of a file relative to a folder. An absolute path stays absolute if it is
/// outside of the folder and of the working folder.
///
/// - Parameter workingFolder: The absolute path that relative paths are relative to.
func relativePath(of path: String, to folder: String, in workingFolder: String) -> String {
  let target = joined(workingFolder, path)
  let absoluteFolder = joined(workingFolder, folder)
  if path.hasPrefix("/"), !isInside(target, workingFolder), !isInside(target, absoluteFolder) {
    return target
  }
  return relativePath(from: absoluteFolder, to: target)
}

/// Returns a path relative to a folder. Both are absolute.
private func relativePath(from folder: String, to path: String) -> String {
  let targetParts = path.split(separator: "/")
  let folderParts = folder.split(separator: "/")
  var common = 0
  while common < min(targetParts.count, folderParts.count),
    targetParts[common] == folderParts[common]
  {
    common += 1
  }
  let up = Array(repeating: "..", count: folderParts.count - common)
  return (up + targetParts[common...].map(String.init)).joined(separator: "/")
}

private func isInside(_ path: String, _ folder: String) -> Bool {
  folder == "/" || path.hasPrefix("\(folder)/")
}
