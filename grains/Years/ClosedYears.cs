using System.Collections.Immutable;
using System.Globalization;
using System.Reflection;
using Network.Grains.Access;
using Network.Grains.Kernel;
using Network.Grains.Metrics;

namespace Network.Grains.Years;

/// <summary>
/// A closed year stays closed 年度关账: what dates an entry into it, or changes its totals, is
/// refused, unless it says why; then it is kept as a correction with its reason. Grains answering
/// each other are not asked: what they carry was decided before.
/// </summary>
public static class ClosedYears
{
    /// <summary>The code of a refusal for want of a reason.</summary>
    public const string Code = "year.closed";

    /// <summary>Whether a command has to be looked at.</summary>
    public static bool Apply(Context context)
    {
        ArgumentNullException.ThrowIfNull(context);
        return context.City is { ClosedYears.IsEmpty: false }
            && context.Actor.Grants.All(g => g.Role != Role.Network);
    }

    /// <summary>The decision as it was taken; or stamped as a correction; or refused.</summary>
    /// <param name="changes">What the decision's events change in the totals.</param>
    public static Decision Check(GrainCommand command, Context context,
        Decision.Accepted decision, Func<IEnumerable<Delta>> changes)
    {
        ArgumentNullException.ThrowIfNull(command);
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(decision);
        ArgumentNullException.ThrowIfNull(changes);
        var closed = context.City!.ClosedYears;
        ImmutableArray<int> touched = [.. DatedYears.Of(command)
            .Concat(changes().Where(IsOfItsYear).Select(d => d.Amount.Period.YearOf))
            .Where(closed.Contains).Distinct().Order()];
        return touched.IsEmpty || decision.Events.IsEmpty ? decision
            : Own(command) is not null ? Stamped(decision, new Correction(touched))
            : command.Correction is not { } reason ? new Decision.Refused(Closed(touched))
            : Checks.Text(reason, "correction", TextLimits.ReasonMax) is { } wrong
                ? new Decision.Refused(wrong)
            : Stamped(decision, new Correction(touched, reason));
    }

    /// <summary>The sentence of a correction, after the sentence of what was done.</summary>
    public static LocalText Told(LocalText what, Correction? correction)
    {
        ArgumentNullException.ThrowIfNull(what);
        if (correction is null)
        {
            return what;
        }

        var years = Names(correction.Years);
        var (zh, en) = correction.Reason is { } reason
            ? ($"：{reason}", $": {reason}") : (string.Empty, string.Empty);
        return new($"{what.Zh}（{years} 年已关账，作更正{zh}）",
            $"{what.En} (correction of the closed year {years}{en})");
    }

    /// <summary>Grants are booked under the year that awarded them, and paid and spent later.
    /// Days on which something falls due are no record of a year.</summary>
    private static bool IsOfItsYear(Delta change) =>
        !change.Amount.Period.IsStanding && !change.Amount.Period.IsDay
        && change.Amount.Metric is not (Metric.GrantsPaid or Metric.GrantsSpent
            or Metric.GrantsReturned or Metric.GrantsUnspent);

    private static string? Own(GrainCommand command) =>
        command.GetType().GetProperty("Reason", BindingFlags.Public | BindingFlags.Instance)
            ?.GetValue(command) as string;

    private static Decision.Accepted Stamped(Decision.Accepted decision, Correction correction) =>
        decision with
        {
            Events = [.. decision.Events.Select(e => e with { Correction = correction })],
        };

    private static Rejection Closed(ImmutableArray<int> years) => new(Code, new(
        $"{Names(years)} 年度已经关账，其记录不再改动。确需更正的，请填写更正理由后再提交，"
        + "将作为更正另行记录；或请市科协重新开放该年度。",
        $"The year {Names(years)} is closed and its records stay as they are. To correct them, "
        + "give a reason and send again: it is kept as a correction. Or ask the city "
        + "association to reopen the year."), "correction");

    private static string Names(ImmutableArray<int> years) =>
        string.Join("、", years.Select(y => y.ToString(CultureInfo.InvariantCulture)));
}
