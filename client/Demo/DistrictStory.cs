using Network.Grains.District;
using Network.Grains.Kernel;
using Network.Grains.Policies;

namespace Network.Client.Demo;

/// <summary>What a district's grain is told: its staff and its own activities.</summary>
internal static class DistrictStory
{
    /// <summary>How much larger than an association's a district's activities are.</summary>
    private const double Size = 1.8;

    public static Story Of(int seed, Policy policy, DemoSpan span, DistrictEntry district)
    {
        var draws = Draws.Of(seed, $"district/{district.Id}");
        var story = new Story(GrainKey.OfDistrict(policy.City, district.Id), span);
        var first = DemoSpan.Workday(span.From.AddDays(5));
        story.Tell(first, new DistrictCommand.SetStaff(
            draws.Between(1, 3), draws.Between(1, 4)));
        for (var on = first.AddDays(draws.Between(20, 90)); on < span.Until;
            on = on.AddDays(draws.Between(35, 110)))
        {
            var day = DemoSpan.Workday(on);
            var a = ActivityDraft.Next(draws, policy, Size);
            story.Tell(day, new DistrictCommand.RecordActivity(a.Category, day, a.Sessions,
                a.Participants, a.Items, a.MoneyFen, $"{district.Name.Zh}{a.Title}"));
        }

        return story;
    }
}
