// Generated from v2025/schemas/reports/arguments/identity-profile-identity-error-report-arguments.yaml. Do not edit.
// Regenerate with `martlet generate`.

/// The arguments of a report about the errors of identities that an identity profile creates
/// from a source.
nonisolated public struct IdentityProfileIdentityErrorReportArguments:
  Codable, Equatable, Sendable
{
  /// The ID of the source from which the identity profile creates its identities.
  public var authoritativeSource: String

  /// The members of the JSON object that have no property, by name.
  public var otherMembers: [String: JSONValue]

  /// Creates a value from its properties.
  public init(
    authoritativeSource: String,
    otherMembers: [String: JSONValue] = [:],
  ) {
    self.authoritativeSource = authoritativeSource
    self.otherMembers = otherMembers
  }

  public init(from decoder: any Decoder) throws {
    var members = try JSONMemberDecoder(decoder)
    self.authoritativeSource = try members.required("authoritativeSource")
    self.otherMembers = try members.others()
  }

  public func encode(to encoder: any Encoder) throws {
    var members = JSONMemberEncoder(encoder)
    try members.required(self.authoritativeSource, "authoritativeSource")
    try members.others(self.otherMembers)
  }
}
