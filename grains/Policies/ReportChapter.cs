using System.Collections.Immutable;
using Network.Grains.Kernel;
using Network.Grains.Reports;

namespace Network.Grains.Policies;

/// <summary>One chapter of the yearly report, as the document orders its own.</summary>
/// <param name="Topics">What the network knows of besides activities.</param>
/// <param name="Activities">Ids of activity categories that it tells of.</param>
public sealed record ReportChapter(
    string Id, LocalText Name, ImmutableArray<ReportTopic> Topics,
    ImmutableArray<string> Activities);
