using System.Collections.Immutable;
using Network.Grains.Kernel;
using Network.Grains.Policies;

namespace Network.Silo.Policies;

/// <summary>Talent programmes and commendations.</summary>
internal static class PolicyHonours
{
    private const int PlacesMax = 10_000;
    private const int PeriodYearsMax = 20;
    private const int YearMin = 1949;
    private const int YearMax = 2999;

    /// <summary>Empty where the file has no such list.</summary>
    public static ImmutableArray<HonourRule> Read(PolicySection top, PolicyRules rules) =>
        !top.Has("honours") ? [] : top.Entries("honours", h => Honour(h, rules), h => h.Id);

    private static HonourRule Honour(PolicySection h, PolicyRules rules)
    {
        var read = new HonourRule(
            h.Slug("id"),
            h.Local("name"),
            Of<HonourLevel>(h, "level"),
            Of<HonourNominee>(h, "nominee"),
            rules.Flag(h, "recommended"),
            rules.Source(h),
            h.Has("places") ? rules.Count(h, "places", 1, PlacesMax) : null,
            h.Has("periodYears") ? rules.Count(h, "periodYears", 1, PeriodYearsMax) : null,
            h.Has("firstYear") ? rules.Count(h, "firstYear", YearMin, YearMax) : null);
        if (read is { PeriodYears.Value: > 1, FirstYear: null })
        {
            h.Wrong("periodYears", "周期超过一年时，须用 firstYear 写明从哪一年起算。",
                "A period of more than a year needs 'firstYear', the year it is counted from.");
        }

        return read;
    }

    private static T Of<T>(PolicySection section, string key)
        where T : struct, Enum
    {
        var word = section.Word(key, [.. Enum.GetValues<T>().Select(Words.Of)]);
        return Enum.GetValues<T>().FirstOrDefault(v => Words.Of(v) == word);
    }
}
