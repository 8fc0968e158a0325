namespace Network.Client.Demo;

/// <summary>How one district of the simulated city differs from the others. Invented.</summary>
/// <param name="Weight">Its part of the hosts, in proportion to the others.</param>
/// <param name="Coverage">Part of its hosts that have an association in the end.</param>
/// <param name="Midpoint">Where in the three years half of its associations stand, from 0 to 1.
/// </param>
/// <param name="Behind">Nothing was founded in the current year, so its quota is open.</param>
internal sealed record DistrictProfile(
    double Weight, double Coverage, double Midpoint, bool Behind = false)
{
    private static readonly Dictionary<string, DistrictProfile> Known =
        new(StringComparer.Ordinal)
        {
            ["kaifaqu"] = new(20, 0.55, 0.30),
            ["gaoxinqu"] = new(20, 0.60, 0.25),
            ["huaqiao"] = new(10, 0.45, 0.45),
            ["zhangpu"] = new(9, 0.50, 0.50),
            ["zhoushi"] = new(9, 0.40, 0.55),
            ["lujia"] = new(7, 0.45, 0.45),
            ["bacheng"] = new(7, 0.35, 0.60),
            ["qiandeng"] = new(6, 0.40, 0.50),
            ["dianshanhu"] = new(4, 0.35, 0.65),
            ["lvyou"] = new(3, 0.30, 0.40, Behind: true),
            ["zhouzhuang"] = new(2.5, 0.35, 0.35, Behind: true),
            ["jinxi"] = new(2.5, 0.30, 0.45, Behind: true),
        };

    private static readonly DistrictProfile Other = new(5, 0.4, 0.5);

    public static DistrictProfile Of(string district) => Known.GetValueOrDefault(district, Other);
}
