using Network.Grains.Enterprise;
using Network.Grains.Policies;

namespace Network.Client.Demo;

/// <summary>Draws a city's hosts, district by district.</summary>
internal sealed class DemoHosts(int seed, Policy policy, DemoSpan span)
{
    /// <summary>Part of the associations that are older than the register.</summary>
    private const double OlderShare = 0.15;

    /// <summary>Oldest association before the register was opened, days.</summary>
    private const int OlderDaysMax = 1_900;

    /// <summary>Part of the hosts that are in the register from its first weeks.</summary>
    private const double AtOnceShare = 0.85;

    private readonly HashSet<string> _names = new(StringComparer.Ordinal);
    private readonly HashSet<string> _codes = new(StringComparer.Ordinal);

    public IReadOnlyList<DemoHost> Of(int count)
    {
        var weights = policy.Districts.Sum(d => DistrictProfile.Of(d.Id).Weight);
        return
        [
            .. policy.Districts.SelectMany(d => InDistrict(d, Math.Max(2,
                (int)Math.Round(count * DistrictProfile.Of(d.Id).Weight / weights)))),
        ];
    }

    private IEnumerable<DemoHost> InDistrict(DistrictEntry district, int count)
    {
        var draws = Draws.Of(seed, $"hosts/{district.Id}");
        var drafts = Enumerable.Range(0, count)
            .Select(_ => (Profile: ProfileIn(draws, district), Registered: Registered(draws)))
            .ToList();

        // The larger ones tend to begin, but not strictly: a lively secretary counts for more.
        var eager = drafts
            .OrderByDescending(d => Math.Log(1 + d.Profile.TechnicalStaff) + draws.Normal())
            .ToList();
        var profile = DistrictProfile.Of(district.Id);
        var founders = (int)Math.Round(count * profile.Coverage);
        for (var i = 0; i < eager.Count; i++)
        {
            var (host, registered) = eager[i];
            DateOnly? founded = i < founders
                ? Founded(draws, profile, (i + 0.5) / founders)
                : null;
            if (founded < registered && founded >= span.From)
            {
                registered = span.At(0.01 * draws.Unit());
            }

            yield return new DemoHost(
                host.CreditCode!.ToLowerInvariant(), district.Id, host, registered, founded);
        }
    }

    private DateOnly? Founded(Draws draws, DistrictProfile profile, double place)
    {
        if (place < OlderShare)
            return span.From.AddDays(-draws.Between(40, OlderDaysMax));

        var share = (place - OlderShare) / (1 - OlderShare);
        var part = GrowthCurve.When(Math.Clamp(share, 0.001, 0.999), profile.Midpoint);
        var day = span.At(part).AddDays(draws.Between(-15, 15));
        if (profile.Behind && day.Year == span.Until.Year)
        {
            day = day.AddYears(-1);
        }

        // The first weeks belong to the register; preparing takes some time.
        var first = span.From.AddDays(100);
        day = DemoSpan.Workday(day < first ? first.AddDays(draws.Between(0, 60)) : day);
        return day <= span.Until ? day : null;
    }

    private DateOnly Registered(Draws draws) => DemoSpan.Workday(
        draws.Chance(AtOnceShare) ? span.From.AddDays(draws.Between(1, 25))
            : span.At(0.05 + (0.93 * draws.Unit())));

    private HostProfile ProfileIn(Draws draws, DistrictEntry district)
    {
        var kind = draws.Pick(Kinds);
        var company = kind == HostKind.Enterprise;
        var industry = Industry(draws, kind);
        var technical = draws.LogNormal(company ? 48 : 24, company ? 1.1 : 0.8, 2, 1_500);
        return new HostProfile(
            Unused(_names, () => company
                ? HostNames.Company(draws, industry ?? "")
                : HostNames.Other(draws, kind, Place(district))),
            kind,
            OwnershipOf(draws, kind),
            Unused(_codes, () => CreditCodes.Next(draws, company)),
            industry,
            Address: $"{district.Name.Zh}（模拟地址）",
            Staff: technical * draws.Between(2, 7),
            TechnicalStaff: technical);
    }

    /// <summary>The district's name as it stands in names: 张浦镇 is 张浦.</summary>
    private static string Place(DistrictEntry district) => district.Name.Zh
        .Replace("昆山", "", StringComparison.Ordinal)
        .Replace("经济开发区", "", StringComparison.Ordinal)
        .TrimEnd('镇');

    private string? Industry(Draws draws, HostKind kind)
    {
        // Earlier in the policy's list is more common; some trades have no companies.
        var trades = policy.Industries
            .Where(i => i.Id is not ("education" or "health"))
            .Select((i, n) => (i.Id, 1 / Math.Sqrt(n + 1.0)))
            .ToList();
        return kind switch
        {
            HostKind.Enterprise => trades.Count == 0 ? null : draws.Pick(trades),
            HostKind.School or HostKind.University => Listed("education"),
            HostKind.RuralTechnicalAssociation or HostKind.Village => Listed("agriculture"),
            HostKind.Institution => Listed("research"),
            _ => Listed("other"),
        };
    }

    private string? Listed(string industry) =>
        policy.Industries.Any(i => i.Id == industry) ? industry : null;

    private static string Unused(HashSet<string> used, Func<string> draw)
    {
        var drawn = draw();
        while (!used.Add(drawn))
        {
            drawn = draw();
        }

        return drawn;
    }

    private static Ownership OwnershipOf(Draws draws, HostKind kind) => kind switch
    {
        HostKind.Enterprise => draws.Pick(Ownerships),
        HostKind.Park => Ownership.State,
        HostKind.Village or HostKind.RuralTechnicalAssociation => Ownership.Collective,
        _ => Ownership.Public,
    };

    private static readonly (HostKind, double)[] Kinds =
    [
        (HostKind.Enterprise, 86), (HostKind.Park, 2.5), (HostKind.University, 1.5),
        (HostKind.Institution, 3), (HostKind.School, 3), (HostKind.Community, 2),
        (HostKind.Village, 1), (HostKind.RuralTechnicalAssociation, 1),
    ];

    private static readonly (Ownership, double)[] Ownerships =
    [
        (Ownership.Private, 66), (Ownership.Foreign, 20), (Ownership.State, 5),
        (Ownership.NewEconomicOrganisation, 6), (Ownership.Collective, 3),
    ];
}
