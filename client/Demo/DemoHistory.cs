using Network.Grains.Enterprise;
using Network.Grains.Policies;

namespace Network.Client.Demo;

/// <summary>
/// Three years of a simulated city as the ordinary commands that made it, in order of time. The
/// same for the same seed, policy and span.
/// </summary>
internal static class DemoHistory
{
    /// <summary>Fewest hosts of a demo: some for each district.</summary>
    public const int OrganisationsMin = 40;

    /// <summary>Most hosts of a demo.</summary>
    public const int OrganisationsMax = 5_000;

    public static IReadOnlyList<PastCommand> Of(
        int seed, Policy policy, DemoSpan span, int organisations)
    {
        var zone = TimeZoneInfo.FindSystemTimeZoneById(policy.TimeZone);
        return
        [
            .. Stories(seed, policy, span, organisations)
                .SelectMany(s => s.Commands(seed, zone))
                .OrderBy(c => c.At)
                .ThenBy(c => c.Key.Stream, StringComparer.Ordinal),
        ];
    }

    private static IEnumerable<Story> Stories(
        int seed, Policy policy, DemoSpan span, int organisations)
    {
        var hosts = new DemoHosts(seed, policy, span).Of(organisations);
        var lasting = Lasting(hosts, span);
        var stations = new DemoStations(seed, policy, span)
            .At([.. lasting.OrderByDescending(h => h.Profile.TechnicalStaff)]);
        var stationed = stations.Select(s => s.Host.Id).ToHashSet(StringComparer.Ordinal);
        var draws = Draws.Of(seed, "mergers");
        var targets = lasting.Where(h => stationed.Contains(h.Id)).ToList();
        var homes = new DemoHomes(seed, policy, span, targets);
        foreach (var host in hosts)
        {
            var story = HostStory.Of(seed, policy, span, host,
                targets.Count == 0 ? null : draws.Pick(targets), stationed.Contains(host.Id));
            TellHome(seed, policy, homes, host, story);
            yield return story;
        }

        var ready = new List<(DemoStation, DateOnly)>();
        foreach (var station in stations)
        {
            var story = new StationStory(
                policy, span, station, Draws.Of(seed, $"station/{station.Id}"));
            ready.Add((station, story.Ready));
            yield return story.Tell();
        }

        var city = new CityStory(seed, policy, span).Tell(ready);
        new RoundStory(policy, homes, Draws.Of(seed, "rounds")).Tell(city);
        foreach (var story in Reviewed(seed, policy, span, targets, city))
        {
            yield return story;
        }

        yield return city;
        foreach (var district in policy.Districts)
        {
            yield return DistrictStory.Of(seed, policy, span, district);
        }
    }

    /// <summary>The projects and the panel that judges them; the city is told of its experts.
    /// </summary>
    private static IEnumerable<Story> Reviewed(
        int seed, Policy policy, DemoSpan span, IReadOnlyList<DemoHost> hosts, Story city)
    {
        var review = new DemoReview(seed, policy, span, hosts);
        if (review.Projects.IsEmpty)
        {
            yield break;
        }

        foreach (var project in review.Projects)
        {
            yield return new ProjectStory(policy, span, project, review,
                Draws.Of(seed, $"project-story/{project.Id}")).Tell();
        }

        var panel = new PanelStory(policy, span, review, Draws.Of(seed, "panel"));
        panel.TellCity(city);
        yield return panel.Tell();
    }

    private static void TellHome(
        int seed, Policy policy, DemoHomes homes, DemoHost host, Story story)
    {
        if (homes.Homes.FirstOrDefault(h => h.Host == host) is { } home)
        {
            new HomeStory(policy, home, homes.Rounds.FirstOrDefault(r => r.Year == home.Round),
                Draws.Of(seed, $"home/{host.Id}")).Tell(story);
        }
    }

    /// <summary>Companies and colleges old enough to carry a workstation.</summary>
    private static List<DemoHost> Lasting(IReadOnlyList<DemoHost> hosts, DemoSpan span) =>
    [
        .. hosts.Where(h => h.Founded < span.At(0.3) && h.Registered < span.At(0.05)
            && h.Profile.Kind is HostKind.Enterprise or HostKind.University
            && h.Founded is not null),
    ];
}
