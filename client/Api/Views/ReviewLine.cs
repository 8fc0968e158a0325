using System.Collections.Immutable;

namespace Network.Client.Api.Views;

/// <summary>A review panel that the reader sits on.</summary>
/// <param name="Panel">Id of the panel.</param>
/// <param name="Published">Whether its prizes are published.</param>
/// <param name="Scored">Scores that the reader gave.</param>
/// <param name="Waiting">Scores that it waits for from the reader.</param>
public sealed record ReviewLine(string Panel, string Name, int Year, bool Published, int Scored,
    ImmutableArray<ReviewDuty> Waiting);
