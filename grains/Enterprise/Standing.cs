using Network.Grains.Kernel;
using Network.Grains.Metrics;
using Network.Grains.Policies;
using Network.Grains.Resources;
using Network.Grains.Standards;

namespace Network.Grains.Enterprise;

/// <summary>How an association stands: its checklists, bases and teams, federations.</summary>
internal static class Standing
{
    public static Decision Check(
        EnterpriseState state, EnterpriseCommand.CheckItems c, Context context) =>
        Stages.NeedsLife(state) is { } wrong ? new Decision.Refused(wrong)
            : StandardDecisions.Check(state.Standards, c.Standard, c.Items, c.On, context,
                IsFor(state), (items, checks) => new EnterpriseEvent.ItemsChecked(
                    c.Standard, items, checks));

    public static Decision Inspect(
        EnterpriseState state, EnterpriseCommand.Inspect c, Context context) =>
        Stages.NeedsLife(state) is { } wrong ? new Decision.Refused(wrong)
            : StandardDecisions.Inspect(state.Standards, c.Standard,
                (c.Year, c.Passed, c.On, c.Remark), context, IsFor(state),
                Recorded(context.Self, state), inspection =>
                    new EnterpriseEvent.StandardInspected(c.Standard, inspection));

    public static Decision Count(
        EnterpriseState state, EnterpriseCommand.CountResource c, Context context) =>
        ResourceDecisions.Count(state.Resources, new(c.Resource, c.Count, c.On), context,
            count => new EnterpriseEvent.ResourceCounted(count));

    public static Decision Enter(EnterpriseState state, EnterpriseCommand.EnterFederation c) =>
        !state.HasAssociation
            ? Decision.Accept(new EnterpriseEvent.FederationDeclined(c.Federation, c.District))
            : state.Federations.Contains(c.Federation) ? Decision.Nothing
            : Decision.Accept(new EnterpriseEvent.FederationEntered(c.Federation));

    public static Decision Leave(EnterpriseState state, EnterpriseCommand.LeaveFederation c) =>
        state.Federations.Contains(c.Federation)
            ? Decision.Accept(new EnterpriseEvent.FederationLeft(c.Federation))
            : Decision.Nothing;

    public static EnterpriseState? Evolve(EnterpriseState state, EnterpriseEvent fact) =>
        fact switch
        {
            EnterpriseEvent.ItemsChecked e => state with
            {
                Standards = state.Standards.With(e.Standard, e.Items, e.Checks),
            },
            EnterpriseEvent.StandardInspected e => state with
            {
                Standards = state.Standards.With(e.Standard, e.Inspection),
            },
            EnterpriseEvent.ResourceCounted e => state with
            {
                Resources = state.Resources.With(e.Count),
            },
            EnterpriseEvent.FederationEntered e => state with
            {
                Federations = [
                    .. state.Federations.Where(f => f != e.Federation), e.Federation],
            },
            EnterpriseEvent.FederationDeclined => state,
            EnterpriseEvent.FederationLeft e => state with
            {
                Federations = state.Federations.Remove(e.Federation),
            },
            _ => null,
        };

    /// <summary>What the host's own record says, for items that show themselves.</summary>
    public static Func<string, long> Recorded(GrainKey self, EnterpriseState state)
    {
        var counted = new Lazy<Contribution>(() => EnterpriseFigures.OwnRecord(self, state));
        return name => HostRecord.Count(state, counted.Value, name, int.MaxValue, int.MaxValue);
    }

    private static Func<Standard, bool> IsFor(EnterpriseState state)
    {
        var kind = Words.Of(state.Profile!.Kind);
        return standard => standard.IsFor(kind);
    }
}
