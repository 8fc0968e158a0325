using System.Collections.Immutable;
using Network.Grains.Enterprise;
using Network.Grains.Policies;
using Network.Grains.Simulation.Inputs;

namespace Network.Client.Commands.Simulate;

/// <summary>Organisations divided evenly among the districts of a policy, where nobody has a
/// table of them: of three sizes, and one in twenty organised. An assumption, and told as one.
/// </summary>
internal static class EvenClasses
{
    /// <summary>Kunshan's high-tech enterprises at the end of 2022.</summary>
    public const int UsualOrganisations = 2_744;

    private const int OrganisedOneIn = 20;
    private const int HomesOneIn = 100;

    /// <summary>Size bands with the share of organisations in each, and how much readier the
    /// larger ones are to found an association.</summary>
    private static readonly (string Band, double Share, double Initiative)[] Bands =
        [("10-49", 0.6, 0.8), ("50-199", 0.3, 1.2), ("200", 0.1, 1.6)];

    public static ImmutableArray<OrganisationClass> Of(Policy policy, int organisations) =>
    [
        .. from district in policy.Districts.Index()
           let here = Part(organisations, 1.0 / policy.Districts.Length * district.Index,
               1.0 / policy.Districts.Length * (district.Index + 1))
           from band in Bands.Index()
           let start = Bands.Take(band.Index).Sum(b => b.Share)
           let count = Part(here, start, start + band.Item.Share)
           select new OrganisationClass(district.Item.Id, HostKind.Enterprise, band.Item.Band,
               new(count - count / OrganisedOneIn,
                   count / OrganisedOneIn - count / HomesOneIn, count / HomesOneIn),
               band.Item.Initiative),
    ];

    /// <summary>Whole numbers between two shares, so that the parts add up.</summary>
    private static int Part(int all, double from, double until) =>
        (int)Math.Round(all * until) - (int)Math.Round(all * from);
}
