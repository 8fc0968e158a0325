using System.Collections.Immutable;

namespace Network.Grains.Enterprise;

/// <summary>What each fact leaves behind of the grants.</summary>
internal static class GrantEvolution
{
    public static EnterpriseState? Evolve(EnterpriseState state, EnterpriseEvent fact) =>
        fact switch
        {
            EnterpriseEvent.AwardReceived e => state with
            {
                Home = HomeEvolution.Ended(
                    state.Home ?? Home.None, e.Year, NominationOutcome.Selected),
                Grants = [
                    .. state.Grants.Where(g => g.Year != e.Year),
                    new HeldGrant(e.Year, e.AmountFen, e.On, e.Purposes, e.Plan, [], [])],
            },
            EnterpriseEvent.InstalmentPaid e => Change(state, e.Year, g => g with
            {
                Payments = g.Payments.Add(e.Payment),
            }),
            EnterpriseEvent.SpendingRecorded e => Change(state, e.Year, g => g with
            {
                Spendings = Without(g, e.Spending.Id).Add(e.Spending),
            }),
            EnterpriseEvent.SpendingCorrected e => Change(state, e.Year, g => g with
            {
                Spendings = Without(g, e.Spending.Id).Add(e.Spending),
            }),
            EnterpriseEvent.SpendingCancelled e => Change(state, e.Year, g => g with
            {
                Spendings = Without(g, e.Spending),
            }),
            EnterpriseEvent.GrantReturned e => Change(state, e.Year, g => g with
            {
                ReturnedFen = g.ReturnedFen + e.AmountFen,
            }),
            EnterpriseEvent.GrantReported e => Change(state, e.Year, g => g with
            {
                Report = new GrantReport(e.On, e.Text, e.PaidFen, e.SpentFen),
            }),
            _ => null,
        };

    private static ImmutableArray<Spending> Without(HeldGrant grant, string spending) =>
        grant.Spendings.RemoveAll(s => s.Id == spending);

    private static EnterpriseState Change(
        EnterpriseState state, int year, Func<HeldGrant, HeldGrant> change) => state with
        {
            Grants = [.. state.Grants.Select(g => g.Year == year ? change(g) : g)],
        };
}
