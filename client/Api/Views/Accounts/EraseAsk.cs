namespace Network.Client.Api.Views.Accounts;

/// <summary>Asks that nobody can tell any more who a person is.</summary>
/// <param name="Person">The person's id, as the records name it.</param>
public sealed record EraseAsk(string Person);
