using System.Collections.Immutable;
using Network.Grains.Activities;
using Network.Grains.Kernel;
using Network.Grains.Reports;
using Network.Grains.Resources;
using Network.Grains.Standards;

namespace Network.Grains.District;

/// <summary>What is known of a district association itself; its hosts keep their own state.
/// </summary>
public sealed record DistrictState : GrainState
{
    /// <summary>Null until the city opens the district.</summary>
    public LocalText? Name { get; init; }
    public string Kind { get; init; } = string.Empty;
    public DateOnly? ClosedOn { get; init; }

    /// <summary>The district that took over, when this one was closed.</summary>
    public string? MergedInto { get; init; }
    public int FullTimeStaff { get; init; }
    public int PartTimeStaff { get; init; }
    public ActivityLog Activities { get; init; } = ActivityLog.Empty;

    public StandardBook Standards { get; init; } = StandardBook.Empty;
    public ResourceBook Resources { get; init; } = ResourceBook.Empty;
    public ReportBook Reports { get; init; } = ReportBook.Empty;
    public ImmutableArray<Federation> Federations { get; init; } = [];

    public static DistrictState Initial { get; } = new();
}
