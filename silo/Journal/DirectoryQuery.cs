using System.Collections.Immutable;
using Network.Grains.Kernel;

namespace Network.Silo.Journal;

/// <summary>What to list. Lists of values mean "any of".</summary>
public sealed record DirectoryQuery(GrainKind Kind, string City)
{
    public static ImmutableArray<string> SortFields { get; } =
        ["name", "stage", "technicalStaff", "members", "activities", "since", "due"];

    /// <summary>Part of a name, or the beginning of a code; case does not matter.</summary>
    public string? Search { get; init; }
    public ImmutableArray<string> Districts { get; init; } = [];
    public ImmutableArray<string> Stages { get; init; } = [];
    public ImmutableArray<string> HostKinds { get; init; } = [];
    public ImmutableArray<string> Ownerships { get; init; } = [];
    public ImmutableArray<string> Industries { get; init; } = [];

    /// <summary>Where hosts stand with the title of home of science workers.</summary>
    public ImmutableArray<string> Homes { get; init; } = [];

    /// <summary>Id of the host whose workstations are wanted.</summary>
    public string? Host { get; init; }
    /// <summary>Only the grain of this id.</summary>
    public string? Id { get; init; }
    public bool? Eligible { get; init; }

    /// <summary>Only associations that are filed online, or only those that are not.</summary>
    public bool? Filed { get; init; }

    /// <summary>Only cards with a due date before this day.</summary>
    public DateOnly? DueBefore { get; init; }

    /// <summary>Only hosts assessed under another threshold than this.</summary>
    public int? ThresholdOtherThan { get; init; }
    /// <summary>One of <see cref="SortFields"/>, with <c>-</c> in front for descending.</summary>
    public string Sort { get; init; } = "name";
    /// <summary>From the page before; null for the first page.</summary>
    public string? Cursor { get; init; }
    /// <summary>Lines before the page; for a reader who goes to a place in a long list.</summary>
    public int Skip { get; init; }
    /// <summary>Lines, at most <see cref="JournalLimits.PageLinesMax"/>.</summary>
    public int Take { get; init; } = 50;
}
