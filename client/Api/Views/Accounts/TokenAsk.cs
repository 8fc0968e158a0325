namespace Network.Client.Api.Views.Accounts;

/// <summary>Asks for a token for a program.</summary>
/// <param name="Days">Until it ends.</param>
public sealed record TokenAsk(string Name, bool ReadOnly, int Days);
