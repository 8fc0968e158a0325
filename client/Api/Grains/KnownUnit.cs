namespace Network.Client.Api.Grains;

/// <summary>A unit by its name.</summary>
/// <param name="Opens">Whether the reader may read the unit itself.</param>
internal sealed record KnownUnit(string Name, bool Opens);
