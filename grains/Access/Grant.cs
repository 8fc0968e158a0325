namespace Network.Grains.Access;

/// <summary>One role within one scope.</summary>
/// <param name="Unit">Id of the district, association or workstation that the role is for; null
/// for every unit of the city.</param>
public sealed record Grant(Role Role, string City, string? Unit = null);
