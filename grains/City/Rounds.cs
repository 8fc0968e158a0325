using Network.Grains.Enterprise;
using Network.Grains.Kernel;
using Network.Grains.Scores;

namespace Network.Grains.City;

/// <summary>The year's round: candidates, scores, selection, close.</summary>
internal static class Rounds
{
    public static Decision Open(CityState state, CityCommand.OpenRound c, Context context) =>
        (Nominations.NoDemonstration(context)
            ?? (c.Year == context.Today.Year || c.Year == context.Today.Year - 1 ? null
                : new Rejection("round.wrong-year", new(
                    $"只能评选 {context.Today.Year - 1} 或 {context.Today.Year} 年度示范单位。",
                    $"A round is of {context.Today.Year - 1} or {context.Today.Year}."),
                    "year"))) is { } wrong
            ? new Decision.Refused(wrong)
            : state.Round(c.Year)?.Stage switch
            {
                RoundStage.Open => Decision.Nothing,
                RoundStage.Closed => new Decision.Refused(Closed(c.Year)),
                _ => Decision.Accept(new CityEvent.RoundOpened(c.Year,
                    RoundBounds.Of(context.City!.Policy.Demonstration!), context.Today)),
            };

    /// <summary>A district may nominate before the city opens the round. Said again it changes
    /// the opinion; after the close it is declined.</summary>
    public static Decision Enter(
        CityState state, CityCommand.EnterCandidate c, Context context)
    {
        var known = state.Round(c.Year)?.Find(c.Host);
        return state.Round(c.Year)?.Stage == RoundStage.Closed
            ? Decision.Accept(new CityEvent.CandidateDeclined(c.Year, c.Host, c.Name))
            : known is not null && (known.Name, known.District, known.Opinion)
                == (c.Name, c.District, c.Opinion)
                ? Decision.Nothing
                : Decision.Accept(new CityEvent.CandidateEntered(
                    c.Year, c.Host, c.Name, c.District, c.Opinion, context.Today));
    }

    public static Decision Drop(CityState state, CityCommand.DropCandidate c) =>
        state.Round(c.Year) is { Stage: not RoundStage.Closed } round
            && round.Find(c.Host) is { } candidate
            ? Decision.Accept(new CityEvent.CandidateDropped(
                c.Year, c.Host, candidate.Name, c.Reason))
            : Decision.Nothing;

    public static Decision Score(
        CityState state, CityCommand.ScoreCandidate c, Context context)
    {
        if ((NotOpen(state, c.Year) ?? Unknown(state, c.Year, c.Host)) is { } early)
        {
            return new Decision.Refused(early);
        }

        if (context.City!.Policy.Demonstration?.Score is not { } form)
        {
            return Decision.Refuse("policy.no-demonstration-score",
                "现行文件没有示范单位评选标准，无须评分。",
                "This policy has no form for scoring candidates.");
        }

        var caps = form.Items.Select(ScoreCap.Of).ToList();
        if (Scoring.Check(c.Scores, caps, "scores") is { } wrong)
        {
            return new Decision.Refused(wrong);
        }

        var candidate = state.Round(c.Year)!.Find(c.Host)!;
        var lines = Scoring.Lines(c.Scores, caps);
        return lines.SequenceEqual(candidate.Score)
            ? Decision.Nothing
            : Decision.Accept(new CityEvent.CandidateScored(
                c.Year, c.Host, candidate.Name, lines));
    }

    public static Decision Select(CityState state, CityCommand.SelectUnit c, Context context)
    {
        if ((NotOpen(state, c.Year) ?? Unknown(state, c.Year, c.Host)) is { } early)
        {
            return new Decision.Refused(early);
        }

        var (round, policy) = (state.Round(c.Year)!, context.City!.Policy);
        var (candidate, bounds, rules) =
            (round.Find(c.Host)!, round.Bounds!, policy.Demonstration);
        if (candidate.GrantFen == c.GrantFen)
        {
            return Decision.Nothing;
        }

        var others = candidate.GrantFen is null ? round.Units : round.Units - 1;
        var money = round.AwardedFen - (candidate.GrantFen ?? 0);
        return (RoundRules.TooSmall(bounds, c.GrantFen, rules)
            ?? RoundRules.TooLarge(bounds, c.GrantFen, rules)
            ?? RoundRules.TooMany(bounds, others + 1, rules)
            ?? RoundRules.NotScored(candidate, rules)
            ?? RoundRules.OverBudget(state, c.Year, bounds, money + c.GrantFen, policy)) is
        { } wrong
            ? new Decision.Refused(wrong)
            : Decision.Accept(new CityEvent.UnitSelected(
                c.Year, c.Host, candidate.Name, c.GrantFen));
    }

    public static Decision Deselect(CityState state, CityCommand.DeselectUnit c) =>
        (NotOpen(state, c.Year)
            ?? Unknown(state, c.Year, c.Host)
            ?? Checks.Text(c.Reason, "reason", TextLimits.ReasonMax)) is { } wrong
            ? new Decision.Refused(wrong)
            : state.Round(c.Year)!.Find(c.Host) is { GrantFen: not null } candidate
                ? Decision.Accept(new CityEvent.UnitDeselected(
                    c.Year, c.Host, candidate.Name, c.Reason))
                : Decision.Nothing;

    public static Decision Close(CityState state, CityCommand.CloseRound c, Context context) =>
        (NotOpen(state, c.Year)
            ?? RoundRules.TooFew(state.Round(c.Year)!.Bounds!, state.Round(c.Year)!.Units,
                context.City!.Policy.Demonstration)) is { } wrong
            ? new Decision.Refused(wrong)
            : Decision.Accept(new CityEvent.RoundClosed(c.Year, state.Round(c.Year)!.Units,
                state.Round(c.Year)!.AwardedFen, context.Today));

    private static Rejection? NotOpen(CityState state, int year) =>
        state.Round(year)?.Stage switch
        {
            RoundStage.Open => null,
            RoundStage.Closed => Closed(year),
            _ => new("round.not-open", new(
                $"{year} 年度示范单位评选尚未开始。请先开始评选。",
                $"The round of {year} is not open yet. Open it first."), "year"),
        };

    private static Rejection Closed(int year) => new("round.closed", new(
        $"{year} 年度示范单位评选已结束，不能再改动。",
        $"The round of {year} is closed; nothing in it changes any more."), "year");

    private static Rejection? Unknown(CityState state, int year, string host) =>
        state.Round(year)?.Find(host) is not null ? null : new("unknown.candidate", new(
            $"{year} 年度推荐单位中没有“{host}”。只能从推荐单位中评选。",
            $"'{host}' is not among the nominated units of {year}."), "host");
}
