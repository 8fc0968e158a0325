namespace Network.Client.Api.Live;

/// <summary>What a live view shows: a city, or one of its districts.</summary>
internal sealed record LiveScope(string City, string? District);
