using Network.Grains.Kernel;

namespace Network.Grains.Panel;

/// <summary>First scores of professional groups, then the committee's.</summary>
internal static class Scoring
{
    private const int PointsMax = 100;

    public static Decision First(PanelState state, PanelCommand.ScoreFirst c)
    {
        var seat = state.Seats.FirstOrDefault(s => s.Expert == c.Expert && !s.Committee
            && (s.Group is null || s.Group == state.Entry(c.Project)?.Group));
        return Score(state, seat, new(c.Expert, c.Project, c.Points, false, c.Opinion));
    }

    public static Decision Final(PanelState state, PanelCommand.ScoreFinal c)
    {
        var seat = state.Seats.FirstOrDefault(s => s.Expert == c.Expert && s.Committee);
        return Waiting(state, c.Project) is { } early
            ? new Decision.Refused(early)
            : Score(state, seat, new(c.Expert, c.Project, c.Points, true, c.Opinion));
    }

    private static Decision Score(PanelState state, PanelSeat? seat, PanelScore score) =>
        (Rounds.Unknown(state, score.Project)
            ?? (seat is null
                ? new Rejection("panel.not-seated", new(
                    score.Final ? "此人不是评审委员。" : "此人不在该项目的专业组中。",
                    score.Final
                        ? "This person is not on the committee."
                        : "This expert is not in the group that judges the project."), "expert")
                : null)
            ?? (seat!.Host is { } host && host == state.Entry(score.Project)!.Host
                ? new Rejection("panel.own-unit", new(
                    "专家不得评审本单位的项目，请回避。",
                    "Experts do not judge projects of their own unit."), "expert")
                : null)
            ?? Checks.Count(score.Points, "points", PointsMax)
            ?? Checks.OptionalText(score.Opinion, "opinion", TextLimits.NoteMax)) is { } wrong
            ? new Decision.Refused(wrong)
            : state.Scores.Contains(score)
                ? Decision.Nothing
                : Decision.Accept(new PanelEvent.ProjectScored(
                    score, state.Entry(score.Project)!.Title));

    /// <summary>The committee scores with the first opinions before it: all experts of the
    /// project's group who may judge it have scored.</summary>
    public static Rejection? Waiting(PanelState state, string project)
    {
        if (state.Entry(project) is not { } entry)
            return null;

        var judges = state.Seats.Where(s => !s.Committee
            && (s.Group is null || s.Group == entry.Group)
            && (s.Host is null || s.Host != entry.Host)).ToList();
        var missing = judges.Count(j => !state.Scores.Any(s =>
            !s.Final && s.Project == project && s.Expert == j.Expert));
        return judges.Count > 0 && missing == 0 ? null : new("panel.first-scores-missing", new(
            judges.Count == 0
                ? "该项目还没有专业组初评，不能评分。"
                : $"专业组还有 {missing} 人未初评，评审委员须在了解初评意见后评分。",
            judges.Count == 0
                ? "No group has judged this project yet."
                : $"{missing} experts of the group have not scored yet; the committee scores "
                + "with their opinions before it."), "project");
    }
}
