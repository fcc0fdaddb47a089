import SwiftModel

/// The sections of a group's page in their order, with the anchors of their headings.
///
/// Each operation is followed by its download and stream methods. Long-running operations come
/// last.
struct PageOutline: Sendable {
  struct Section: Sendable {
    enum Content: Sendable {
      /// An index into the client's operations.
      case operation(Int)
      case download(Int)
      case stream(Int)
      case longRunning(Client.LongRunningOperation)
    }

    var content: Content
    /// The name of the method.
    var name: String
    var anchor: String
    /// The anchor of the section about the operation whose request the method sends.
    var operationAnchor: String
    /// The anchor of the page's first heading.
    var top: String
    /// The operations whose requests the method sends.
    var operations: [Int]
  }

  var group: Client.Group
  private(set) var sections: [Section] = []
  private var anchors = HeadingAnchors()
  private let top: String

  init(_ group: Client.Group, of client: Client) {
    self.group = group
    top = anchors.next(Markdown.singleLine(group.tag))
    for heading in ["Methods", "Configuration", "Errors"] { _ = anchors.next(heading) }
    for index in group.operations { add(client.operations[index], at: index) }
    for operation in client.longRunningOperations where operation.groupName == group.name {
      let steps = [operation.poll, operation.fetch, operation.cancel].compactMap { $0?.operation }
      add(
        .longRunning(operation), operation.methodName, [operation.start] + steps,
        LongRunningView.headings)
    }
  }

  private mutating func add(_ operation: Client.Operation, at index: Int) {
    add(.operation(index), operation.methodName, [index], OperationView.headings)
    let anchor = sections.last?.anchor
    if let name = operation.downloadName {
      add(.download(index), name, [index], SecondaryMethodView.downloadHeadings, of: anchor)
    }
    if let name = operation.streamName {
      add(.stream(index), name, [index], SecondaryMethodView.streamHeadings, of: anchor)
    }
  }

  /// Adds a section.
  ///
  /// - Parameter headings: The headings inside the section, which use up anchors too.
  private mutating func add(
    _ content: Section.Content, _ name: String, _ operations: [Int], _ headings: [String],
    of operationAnchor: String? = nil,
  ) {
    let anchor = anchors.next(Identifier.bare(name))
    for heading in headings { _ = anchors.next(heading) }
    sections.append(
      Section(
        content: content, name: name, anchor: anchor, operationAnchor: operationAnchor ?? anchor,
        top: top, operations: operations))
  }
}
