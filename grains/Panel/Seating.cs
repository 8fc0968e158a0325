using Network.Grains.Kernel;

namespace Network.Grains.Panel;

/// <summary>Who judges: experts drawn by lot, and the committee.</summary>
internal static class Seating
{
    private const int DrawnMax = 100;
    private const int SeatsMax = 500;

    public static Decision Draw(PanelState state, PanelCommand.DrawExperts c)
    {
        var judged = state.Entries.Where(e => c.Group is null || e.Group == c.Group).ToList();
        var wrong = (c.Count is < 1 or > DrawnMax
                ? new Rejection("panel.draw-count", new(
                    $"每次抽取 1 至 {DrawnMax} 人。", $"Draw 1 to {DrawnMax} experts."), "count")
                : null)
            ?? (judged.Count == 0
                ? new Rejection("panel.nothing-to-judge", new(
                    "该专业组没有参评项目，请先确定参评项目再抽取专家。",
                    "No project is before this group yet; enter the projects first."), "group")
                : null);
        return wrong is not null
            ? new Decision.Refused(wrong)
            : Decision.Accept(new PanelEvent.DrawOrdered(c.Count, c.Seed, c.Group,
                [.. judged.Select(e => e.Host).Distinct().Order(StringComparer.Ordinal)]));
    }

    /// <summary>Who sits already, of an earlier draw, sits once.</summary>
    public static Decision Seat(PanelState state, PanelCommand.SeatExperts c) =>
        state.Seats.Length + c.Seats.Length > SeatsMax
            ? Decision.Refuse("panel.too-many-seats", $"评审专家最多 {SeatsMax} 人。",
                $"A panel has at most {SeatsMax} experts.")
            : Decision.Accept(new PanelEvent.ExpertsSeated(
                [.. c.Seats.Where(s => !Sits(state, s.Expert, s.Group, s.Committee))], c.Draw));

    public static Decision SeatCommittee(PanelState state, PanelCommand.SeatCommittee c) =>
        (Checks.Text(c.Expert, "expert", GrainKey.PartCharactersMax)
            ?? Checks.Id(c.Expert, "expert")
            ?? Checks.Id(c.Host, "host")) is { } wrong
            ? new Decision.Refused(wrong)
            : Sits(state, c.Expert, null, committee: true)
                ? Decision.Nothing
                : Decision.Accept(new PanelEvent.CommitteeSeated(
                    new PanelSeat(c.Expert, c.Host, Committee: true)));

    private static bool Sits(PanelState state, string expert, string? group, bool committee) =>
        state.Seats.Any(s =>
            s.Expert == expert && s.Committee == committee && s.Group == group);
}
