/// A stage of a run. The cases are in the order of the stages.
package enum Stage: Sendable {
  case configuration, document, api, templates, client, pages, comparison, writing
}
