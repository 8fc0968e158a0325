using System.Text.Json;

namespace Network.Client.Api.Views;

/// <summary>One rule that the city has set otherwise than its policy file.</summary>
/// <param name="Path">Path of the rule in the policy, such as
/// <c>eligibility.technicalStaffMin</c>.</param>
public sealed record PolicyOverride(
    string Path, JsonElement Value, string Reason, DateOnly Since, string Actor);
