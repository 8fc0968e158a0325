using Network.Grains.Kernel;
using Network.Grains.Policies;
using Network.Grains.Resources;
using Network.Grains.Standards;

namespace Network.Grains.City;

/// <summary>How the city association itself stands: its checklists, bases and teams.</summary>
internal static class Standing
{
    public static Decision Decide(CityState state, CityCommand command, Context context) =>
        command switch
        {
            CityCommand.CheckItems c => StandardDecisions.Check(
                state.Standards, c.Standard, c.Items, c.On, context, IsFor,
                (items, checks) => new CityEvent.ItemsChecked(c.Standard, items, checks)),
            CityCommand.Inspect c => StandardDecisions.Inspect(
                state.Standards, c.Standard, (c.Year, c.Passed, c.On, c.Remark), context, IsFor,
                _ => 0, found => new CityEvent.StandardInspected(c.Standard, found)),
            CityCommand.CountResource c => ResourceDecisions.Count(
                state.Resources, new(c.Resource, c.Count, c.On), context,
                count => new CityEvent.ResourceCounted(count)),
            _ => throw new InvalidOperationException($"No rule for {command}."),
        };

    public static CityState? Evolve(CityState state, CityEvent fact) => fact switch
    {
        CityEvent.ItemsChecked e => state with
        {
            Standards = state.Standards.With(e.Standard, e.Items, e.Checks),
        },
        CityEvent.StandardInspected e => state with
        {
            Standards = state.Standards.With(e.Standard, e.Inspection),
        },
        CityEvent.ResourceCounted e => state with
        {
            Resources = state.Resources.With(e.Count),
        },
        _ => null,
    };

    public static LocalText? Tell(CityEvent fact) => fact switch
    {
        CityEvent.ItemsChecked e => StandardSentences.Checked(e.Standard, e.Checks),
        CityEvent.StandardInspected e => StandardSentences.Inspected(e.Standard, e.Inspection),
        CityEvent.ResourceCounted e => ResourceSentences.Counted(e.Count),
        _ => null,
    };

    private static bool IsFor(Standard standard) => standard.Per == "city";
}
