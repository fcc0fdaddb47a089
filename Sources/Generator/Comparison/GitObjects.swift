import Diagnostics

#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// Reads files of revisions. One process of `git cat-file --batch` reads all files of a folder,
/// since a document can consist of thousands.
final class GitObjects {
  /// A running process, which reads names of objects and writes their contents.
  private struct Process {
    var folder: String
    var id: pid_t
    var requests: Int32
    var answers: Int32
  }

  private var process: Process?
  /// The bytes that were read and not yet returned.
  private var buffer: [UInt8] = []
  private var position = 0

  deinit { end() }

  /// Returns the contents of a file.
  ///
  /// - Parameters:
  ///   - object: A revision and a path, such as `HEAD:./api.yaml`.
  ///   - folder: The folder that the path is relative to.
  func bytes(of object: String, in folder: String) throws(ReadFailure) -> [UInt8] {
    if object.utf8.contains(UInt8(ascii: "\n")) { throw .missing }
    let process: Process
    do throws(DiskFailure) {
      process = try started(in: folder)
    } catch {
      throw .unreadable(error.problem)
    }
    // The answer is `<hash> <type> <size>`, the contents and a line end, or `<object> missing`.
    // There is none if the folder is not in a repository.
    guard send(Array("\(object)\n".utf8), to: process.requests) else { throw endWithFailure() }
    let header = try line(process.answers)
    let words = header.split(separator: UInt8(ascii: " "))
    guard words.count == 3, let size = Int(String(decoding: words[2], as: UTF8.self)) else {
      throw .missing
    }
    let contents = try bytes(size, process.answers)
    _ = try bytes(1, process.answers)
    guard words[1].elementsEqual("blob".utf8) else { throw .missing }
    return contents
  }

  private func started(in folder: String) throws(DiskFailure) -> Process {
    if let process, process.folder == folder { return process }
    end()
    let requests = try pipe()
    let answers = try pipe()
    defer {
      close(requests.reader)
      close(answers.writer)
    }
    let arguments = ["-C", folder.isEmpty ? "." : folder, "cat-file", "--batch"]
    let id: pid_t
    do throws(DiskFailure) {
      id = try GitProgram.start(arguments, input: requests.reader, output: answers.writer)
    } catch {
      close(requests.writer)
      close(answers.reader)
      throw error
    }
    let started = Process(
      folder: folder, id: id, requests: requests.writer, answers: answers.reader)
    process = started
    return started
  }

  /// Returns a pipe whose ends other programs do not inherit.
  private func pipe() throws(DiskFailure) -> (reader: Int32, writer: Int32) {
    var descriptors: [Int32] = [0, 0]
    #if canImport(Darwin)
      let result = Darwin.pipe(&descriptors)
    #elseif canImport(Musl)
      let result = Musl.pipe(&descriptors)
    #else
      let result = Glibc.pipe(&descriptors)
    #endif
    if result != 0 { throw GitProgram.failure("a pipe cannot be created") }
    for descriptor in descriptors { _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC) }
    return (descriptors[0], descriptors[1])
  }

  private func end() {
    guard let process else { return }
    close(process.requests)
    close(process.answers)
    _ = GitProgram.wait(for: process.id)
    self.process = nil
    buffer = []
    position = 0
  }

  /// Cleans up after a process that did not answer, and returns the error to throw.
  private func endWithFailure() -> ReadFailure {
    end()
    return .missing
  }

  private func send(_ bytes: [UInt8], to descriptor: Int32) -> Bool {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      if count <= 0 { return false }
      rest = rest.dropFirst(count)
    }
    return true
  }

  private func line(_ descriptor: Int32) throws(ReadFailure) -> [UInt8] {
    while true {
      if let end = buffer[position...].firstIndex(of: UInt8(ascii: "\n")) {
        defer { position = end + 1 }
        return Array(buffer[position..<end])
      }
      try fill(descriptor)
    }
  }

  private func bytes(_ count: Int, _ descriptor: Int32) throws(ReadFailure) -> [UInt8] {
    while buffer.count - position < count { try fill(descriptor) }
    defer { position += count }
    return Array(buffer[position..<(position + count)])
  }

  private func fill(_ descriptor: Int32) throws(ReadFailure) {
    buffer.removeFirst(position)
    position = 0
    var block = [UInt8](repeating: 0, count: 1 << 16)
    var count = read(descriptor, &block, block.count)
    while count < 0, errno == EINTR { count = read(descriptor, &block, block.count) }
    if count <= 0 { throw endWithFailure() }
    buffer += block[..<count]
  }
}
