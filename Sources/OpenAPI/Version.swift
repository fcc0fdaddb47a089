/// The version of the OpenAPI specification that a document follows.
package enum Version: Hashable, Sendable {
  case v3_0
  case v3_1
}
