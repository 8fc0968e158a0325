using System.Collections.Immutable;
using Network.Grains.Kernel;
using Network.Grains.Policies;
using Network.Grains.Reports;

namespace Network.Silo.Policies;

/// <summary>Chapters of the yearly report, where a document orders its own.</summary>
internal static class PolicyReports
{
    private static readonly ImmutableArray<string> Topics =
        [.. Enum.GetValues<ReportTopic>().Select(Words.Of)];

    public static ImmutableArray<ReportChapter> Read(
        PolicySection top, ImmutableArray<ActivityCategory> activities)
    {
        if (!top.Has("report"))
        {
            return [];
        }

        ImmutableArray<string> known = [.. activities.Select(a => a.Id)];
        return top.Entries("report", c => new ReportChapter(
            Chapter(c),
            c.Local("name"),
            c.Has("topics") ? [
                .. c.Words("topics", Topics).Where(t => Topics.Contains(t)).Select(Topic)] : [],
            c.Has("activities") ? [.. c.Words("activities", known).Where(known.Contains)] : []),
            c => c.Id);
    }

    private static ReportTopic Topic(string word) =>
        Enum.GetValues<ReportTopic>().First(t => Words.Of(t) == word);

    /// <summary>What every report ends with keeps its own ids.</summary>
    private static string Chapter(PolicySection chapter)
    {
        var id = chapter.Slug("id");
        if (id == "parts" || ReportChapters.Written.Any(c => c.Id == id))
        {
            chapter.Wrong("id", $"编号“{id}”为总结固定部分所用，请另取。",
                $"The id '{id}' belongs to a part that every report has; take another one.");
        }

        return id;
    }
}
