namespace Network.Client.Finding;

/// <summary>A member of an association who was found.</summary>
/// <param name="Id">Id of the person.</param>
/// <param name="Host">Id of the host.</param>
/// <param name="District">Id of the host's district.</param>
public sealed record FoundMember(
    string Id, string Name, string Host, string HostName, string? District);
