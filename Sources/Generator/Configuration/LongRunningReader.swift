import Diagnostics
import IR
import SwiftModel
import YAML

extension LongRunningSettings {
  /// Reads an entry of `longRunning`. `file` is the name of the configuration file.
  init(_ keys: CheckedMapping, _ entry: Mapping.Entry, file: String) {
    guard let start = keys.located("start"), let poll = keys.step("poll") else {
      preconditionFailure("the table requires 'start' and 'poll'")
    }
    self.init(
      name: entry.key,
      origin: Origin(
        path: file, pointer: "/longRunning/\(entry.key)", location: entry.keyLocation),
      start: start,
      id: keys.memberPath("id"),
      poll: poll,
      pending: keys.errorStatuses("pending"),
      status: keys.memberPath("status"),
      done: keys.text("done") == "present" ? .present : .values(keys.scalars("done")),
      failed: keys.scalars("failed"),
      fetch: keys.step("fetch"),
      cancel: keys.step("cancel"),
    )
  }
}

extension CheckedMapping {
  fileprivate func step(_ name: String) -> LongRunningSettings.Step? {
    guard let keys = mapping(name), let operation = keys.located("operation"),
      let id = keys.located("id")
    else { return nil }
    return LongRunningSettings.Step(operation: operation, id: id)
  }
}
