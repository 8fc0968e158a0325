using Network.Grains.Access;

namespace Network.Client.Api.Views.Accounts;

/// <summary>A role in a simulated city.</summary>
/// <param name="Unit">District, host, workstation or expert that the role is for.</param>
public sealed record RoleAsk(Role Role, string? Unit = null);
