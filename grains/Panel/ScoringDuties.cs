using System.Collections.Immutable;

namespace Network.Grains.Panel;

/// <summary>What a panel still waits for from an expert.</summary>
public static class ScoringDuties
{
    /// <summary>First scores, and the committee's.</summary>
    private static readonly ImmutableArray<bool> Rounds = [false, true];

    /// <summary>The scores that an expert owes a panel, in the order of its projects: first those
    /// of the expert's group, and the committee's once the group has scored.</summary>
    public static ImmutableArray<(PanelEntry Entry, bool Final)> Of(
        PanelState state, string expert)
    {
        ArgumentNullException.ThrowIfNull(state);
        return state.PublishedOn is not null ? [] : [.. state.Entries.SelectMany(entry =>
            Rounds.Where(final => Judges(state, entry, expert, final)
                    && !state.Scores.Any(s => s.Expert == expert && s.Final == final
                        && s.Project == entry.Project))
                .Select(final => (entry, final)))];
    }

    private static bool Judges(PanelState state, PanelEntry entry, string expert, bool final) =>
        state.Seats.Any(s => s.Expert == expert && s.Committee == final
            && (s.Host is null || s.Host != entry.Host)
            && (final ? Scoring.Waiting(state, entry.Project) is null
                : s.Group is null || s.Group == entry.Group));
}
