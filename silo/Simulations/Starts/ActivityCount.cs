using System.Collections.Immutable;
using Network.Grains.Simulation.Calibration;
using Network.Silo.Simulations.Records;

namespace Network.Silo.Simulations.Starts;

/// <summary>Sessions by category and stage, beside the months in which associations might have
/// held them.</summary>
internal static class ActivityCount
{
    /// <param name="first">First month looked at.</param>
    /// <param name="until">The first that is not.</param>
    public static ImmutableArray<SessionExposure> Of(
        IReadOnlyList<RecordedHost> hosts, int first, int until)
    {
        var done = (from host in hosts
                    from activity in host.Activities.Values
                    where activity.Month >= first && activity.Month + activity.Months <= until
                    let stage = host.StageBefore(activity.Month + activity.Months)
                    where IsAwake(stage)
                    select (Stage: Of(stage), Activity: activity)).ToList();
        if (done.Count == 0)
            return [];

        var months = Months(hosts, done.Min(d => d.Activity.Month), until);
        return
        [
            .. from line in done
               group line.Activity by (line.Activity.Category, line.Stage) into cell
               orderby cell.Key.Category, cell.Key.Stage
               where months.GetValueOrDefault(cell.Key.Stage) > 0
               select new SessionExposure(cell.Key.Category, cell.Key.Stage,
                   months[cell.Key.Stage], cell.Sum(a => (long)a.Sessions),
                   cell.Sum(a => (long)a.Participants)),
        ];
    }

    private static Dictionary<ActivityStage, long> Months(
        IReadOnlyList<RecordedHost> hosts, int first, int until)
    {
        var months = new Dictionary<ActivityStage, long>();
        foreach (var host in hosts.Where(h => h.Turns.Count > 0))
        {
            for (var month = first; month < until; month++)
            {
                if (host.StageBefore(month + 1) is var stage && IsAwake(stage))
                    months[Of(stage)] = months.GetValueOrDefault(Of(stage)) + 1;
            }
        }

        return months;
    }

    private static bool IsAwake(HostStage stage) =>
        stage is not (HostStage.None or HostStage.Dormant);

    private static ActivityStage Of(HostStage stage) => stage switch
    {
        HostStage.Home => ActivityStage.Home,
        HostStage.Demonstration => ActivityStage.Demonstration,
        _ => ActivityStage.Established,
    };
}
