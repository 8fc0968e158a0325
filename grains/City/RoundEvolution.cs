namespace Network.Grains.City;

/// <summary>What each fact leaves behind of budgets, plaques and rounds.</summary>
internal static class RoundEvolution
{
    public static CityState? Evolve(CityState state, CityEvent fact) => fact switch
    {
        CityEvent.BudgetSet e => state with
        {
            Budgets = [
                .. state.Budgets.Where(b => b.Year != e.Year || b.Line != e.Line),
                new BudgetAmount(e.Year, e.Line, e.AmountFen, e.Inhabitants)],
        },
        CityEvent.PlaqueIssued e => state with
        {
            Plaques = [
                .. state.Plaques.Where(p => p.Host != e.Host || p.Year != e.Year),
                new IssuedPlaque(e.Host, e.Year, e.Number)],
        },
        CityEvent.RoundOpened e => Change(state, e.Year, r => r with
        {
            Stage = RoundStage.Open,
            Bounds = e.Bounds,
            OpenedOn = e.On,
        }),
        CityEvent.CandidateEntered e => Change(state, e.Year, r => r with
        {
            Candidates = [
                .. r.Candidates.Where(c => c.Host != e.Host),
                new Candidate(e.Host, e.Name, e.District, e.Opinion, e.On,
                    r.Find(e.Host)?.Score ?? [], r.Find(e.Host)?.GrantFen)],
        }),
        CityEvent.CandidateDropped e => Change(state, e.Year, r => r with
        {
            Candidates = r.Candidates.RemoveAll(c => c.Host == e.Host),
        }),
        CityEvent.CandidateScored e => Change(
            state, e.Year, e.Host, c => c with { Score = e.Scores }),
        CityEvent.UnitSelected e => Change(
            state, e.Year, e.Host, c => c with { GrantFen = e.GrantFen }),
        CityEvent.UnitDeselected e => Change(
            state, e.Year, e.Host, c => c with { GrantFen = null }),
        CityEvent.RoundClosed e => Change(state, e.Year, r => r with
        {
            Stage = RoundStage.Closed,
            ClosedOn = e.On,
        }),
        _ => null,
    };

    private static CityState Change(
        CityState state, int year, string host, Func<Candidate, Candidate> change) =>
        Change(state, year, r => r with
        {
            Candidates = [.. r.Candidates.Select(c => c.Host == host ? change(c) : c)],
        });

    private static CityState Change(
        CityState state, int year, Func<DemonstrationRound, DemonstrationRound> change)
    {
        var round = state.Round(year) ?? new DemonstrationRound(year, RoundStage.Gathering, []);
        return state with
        {
            Rounds = [.. state.Rounds.Where(r => r.Year != year), change(round)],
        };
    }
}
