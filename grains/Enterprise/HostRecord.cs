using System.Collections.Immutable;
using Network.Grains.Kernel;
using Network.Grains.Metrics;
using Network.Grains.Policies;

namespace Network.Grains.Enterprise;

/// <summary>
/// What a host's own record tells in numbers, by name, so that a form's points follow from what
/// was entered once. A name is a metric that the host itself counts, or one of those here.
/// </summary>
public static class HostRecord
{
    public const string FullTimeStaff = "staff.full-time";
    public const string PartTimeStaff = "staff.part-time";
    public const string Projects = "projects";

    /// <summary>1 while leaders are elected. Totals know no day, so there an overdue re-election
    /// is counted among those; a view of today takes it as not met.</summary>
    public const string InTerm = "leadership.in-term";

    /// <summary>Before the id of a post: 1 while somebody elected holds it.</summary>
    public const string Post = "post/";

    /// <summary>Before the id of a founding step: 1 when it was taken.</summary>
    public const string Step = "step/";

    private static readonly ImmutableArray<string> Standing = [
        Metric.TechnicalStaff, Metric.Members, Metric.MembersInSocieties, Metric.Branches,
        Metric.Filed, Metric.Workstations, FullTimeStaff, PartTimeStaff, Projects,
        InTerm,
        .. Lists.TitleGrades.Select(g => Metric.MembersOfGrade(g.Id))];

    private static readonly ImmutableArray<string> OfCategories =
        [Metric.Sessions, Metric.Participants, Metric.Items, Metric.ActivityMoney];

    private static readonly ImmutableArray<string> Flows =
        [Metric.MembersJoined, Metric.Summaries, Metric.FilingUpdates, .. OfCategories];

    /// <summary>Every name under a policy's categories, posts and steps.</summary>
    public static ImmutableArray<string> Names(
        IEnumerable<string> categories, IEnumerable<string> posts, IEnumerable<string> steps) => [
            .. Standing,
            .. Flows,
            .. categories.SelectMany(c => OfCategories.Select(m => Metric.OfCategory(m, c))),
            .. posts.Select(p => Post + p),
            .. steps.Select(s => Step + s)];

    /// <summary>Whether a name counts what happened in years, not what stands.</summary>
    public static bool IsFlow(string name) =>
        MetricNames.Find(name) is { Nature: MetricNature.Flow };

    /// <summary>The number of one name.</summary>
    /// <param name="counted">What the host contributes to the totals.</param>
    /// <param name="year">The last year that counts, for a flow.</param>
    /// <param name="years">How many years count, back from it.</param>
    public static long Count(
        EnterpriseState state, Contribution counted, string name, int year, int years)
    {
        ArgumentNullException.ThrowIfNull(state);
        ArgumentNullException.ThrowIfNull(counted);
        ArgumentNullException.ThrowIfNull(name);
        return name switch
        {
            FullTimeStaff => state.FullTimeStaff,
            PartTimeStaff => state.PartTimeStaff,
            Projects => state.Projects.Length,
            InTerm => state.Leadership is null ? 0 : 1,
            Metric.Workstations => state.Workstations.Length,
            _ when name.StartsWith(Post, StringComparison.Ordinal) =>
                state.Leadership?.Posts.Any(p => p.Post == name[Post.Length..]) is true ? 1 : 0,
            _ when name.StartsWith(Step, StringComparison.Ordinal) =>
                state.Steps.Any(s => s.Step == name[Step.Length..]) ? 1 : 0,
            _ => counted.Amounts
                .Where(a => a.Metric == name && Counts(a.Period, IsFlow(name), year, years))
                .Sum(a => a.Value),
        };
    }

    /// <summary>What a name is called under a policy.</summary>
    public static LocalText NameOf(string name, Policy policy)
    {
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(policy);
        var after = name[(name.IndexOf('/', StringComparison.Ordinal) + 1)..];
        return name switch
        {
            FullTimeStaff => new("专职工作人员", "full-time staff"),
            PartTimeStaff => new("兼职工作人员", "part-time staff"),
            Projects => new("申报项目", "projects proposed"),
            InTerm => new("班子在任期内", "leaders in their term"),
            _ when name.StartsWith(Post, StringComparison.Ordinal) =>
                policy.Leadership.Posts.FirstOrDefault(p => p.Id == after)?.Name ?? Plain(after),
            _ when name.StartsWith(Step, StringComparison.Ordinal) =>
                policy.Founding.Steps.FirstOrDefault(s => s.Id == after)?.Name ?? Plain(after),
            _ => OfMetric(name, after, policy),
        };
    }

    private static LocalText OfMetric(string name, string after, Policy policy)
    {
        var whole = MetricNames.Find(name)?.Name ?? Plain(name);
        return policy.Activities.FirstOrDefault(a => a.Id == after)?.Name is { } category
            && after != name
            ? new($"{category.Zh}（{whole.Zh}）", $"{category.En} ({whole.En})")
            : whole;
    }

    private static bool Counts(Period period, bool flow, int year, int years) => flow
        ? !period.IsStanding && period.YearOf > year - years && period.YearOf <= year
        : period.IsStanding;

    private static LocalText Plain(string word) => new(word, word);
}
