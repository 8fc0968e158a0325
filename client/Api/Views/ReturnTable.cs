using System.Collections.Immutable;
using Network.Grains.Kernel;

namespace Network.Client.Api.Views;

/// <summary>A statistical return of one year.</summary>
public sealed record ReturnTable(
    string Id, LocalText Name, int Year, Source Source, ImmutableArray<ReturnRow> Rows);
