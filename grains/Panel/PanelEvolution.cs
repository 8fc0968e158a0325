namespace Network.Grains.Panel;

/// <summary>How events change what is known of a panel.</summary>
internal static class PanelEvolution
{
    public static PanelState Of(PanelState state, PanelEvent fact) => fact switch
    {
        PanelEvent.PanelOpened e => state with
        {
            Name = e.Name,
            Year = e.Year,
            BudgetFen = e.BudgetFen,
            Tiers = e.Tiers,
            OpenedOn = e.On,
        },
        PanelEvent.ProjectEntered e => state with
        {
            Entries = state.Entries.RemoveAll(x => x.Project == e.Entry.Project).Add(e.Entry),
        },
        PanelEvent.ProjectWithdrawn e => state with
        {
            Entries = state.Entries.RemoveAll(x => x.Project == e.Project),
            Scores = state.Scores.RemoveAll(s => s.Project == e.Project),
            Awards = state.Awards.RemoveAll(a => a.Project == e.Project),
        },
        PanelEvent.ExpertsSeated e => state with
        {
            Seats = state.Seats.AddRange(e.Seats),
            Draws = state.Draws.Add(e.Draw),
        },
        PanelEvent.CommitteeSeated e => state with { Seats = state.Seats.Add(e.Seat) },
        PanelEvent.ProjectScored e => state with
        {
            Scores = state.Scores
                .RemoveAll(s => (s.Expert, s.Project, s.Final)
                    == (e.Score.Expert, e.Score.Project, e.Score.Final))
                .Add(e.Score),
        },
        PanelEvent.AwardsDecided e => state with { Awards = e.Awards },
        PanelEvent.AwardsPublished e => state with { PublishedOn = e.On },
        _ => state,
    };
}
