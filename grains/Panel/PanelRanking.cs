using System.Collections.Immutable;

namespace Network.Grains.Panel;

/// <summary>The order of a panel's projects by the committee's mean points.</summary>
internal static class PanelRanking
{
    /// <summary>Digits behind the point of a mean.</summary>
    private const int Digits = 2;

    public static ImmutableArray<RankedProject> Of(PanelState state) =>
    [
        .. state.Entries.GroupBy(e => e.Track).SelectMany(track =>
        {
            var means = track
                .Select(e => (Entry: e, First: Mean(state, e, final: false),
                    Final: Mean(state, e, final: true)))
                .OrderByDescending(m => m.Final ?? -1)
                .ThenByDescending(m => m.First ?? -1)
                .ThenBy(m => m.Entry.Project, StringComparer.Ordinal)
                .ToList();
            return means.Select(m => new RankedProject(m.Entry.Project, track.Key,
                m.Final is null ? null : 1 + means.Count(o => o.Final > m.Final),
                m.First, m.Final));
        }),
    ];

    private static decimal? Mean(PanelState state, PanelEntry entry, bool final)
    {
        var points = state.Scores
            .Where(s => s.Final == final && s.Project == entry.Project)
            .Select(s => (decimal)s.Points).ToList();
        return points.Count == 0 ? null
            : decimal.Round(points.Average(), Digits, MidpointRounding.AwayFromZero);
    }
}
