using System.Text.Json.Nodes;

namespace Network.Tests.BlackBox;

/// <summary>One command of a load, and what it adds to the totals when it is done.</summary>
internal sealed record LoadedCommand(string Stream, string Name, JsonObject Body)
{
    public int Sessions { get; init; }

    public int Participants { get; init; }

    public int Members { get; init; }
}
