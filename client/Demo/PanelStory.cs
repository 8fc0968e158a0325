using Network.Grains.City;
using Network.Grains.Kernel;
using Network.Grains.Panel;
using Network.Grains.Policies;

namespace Network.Client.Demo;

/// <summary>What the panel's grain is told, and the city's of its experts: the review is under
/// way, and scores are still awaited.</summary>
internal sealed class PanelStory(Policy policy, DemoSpan span, DemoReview review, Draws draws)
{
    private const long Seed = 20240601;
    private const long PrizeFen = 400_000;

    /// <summary>Who judges, of the city's advisers, and how many of the projects each of them has
    /// scored.</summary>
    private static readonly (string Expert, int Scored)[] Judges =
        [("adviser-1", int.MaxValue), ("adviser-2", 3), ("adviser-3", 2)];

    /// <summary>Who sits on the committee.</summary>
    private const string Committee = "adviser-4";

    private readonly ProjectRules _rules = policy.Projects!;

    /// <summary>The id under which the city keeps one of its advisers.</summary>
    public static string IdOf(string city, string adviser) =>
        Context.OwnId(GrainKey.OfCity(city), adviser);

    private string? Group => _rules.Groups.FirstOrDefault()?.Id;

    public void TellCity(Story city)
    {
        foreach (var (expert, _) in Judges)
        {
            city.Tell(review.Enlisted, new CityCommand.EnlistReviewer(expert, Group));
        }
    }

    public Story Tell()
    {
        var story = new Story(GrainKey.OfPanel(policy.City, DemoReview.Panel), span);
        story.Tell(review.Opened, new PanelCommand.Open(
            $"{review.Opened.Year} 年“讲、比”活动项目评审", review.Opened.Year,
            DemoReview.BudgetFen,
            [new TierPlan(_rules.Tiers[0].Id, 2, PrizeFen, _rules.Tracks.FirstOrDefault()?.Id)]));
        story.Tell(review.Drawn, new PanelCommand.DrawExperts(Judges.Length, Seed, Group));
        story.Tell(review.Drawn, new PanelCommand.SeatCommittee(
            IdOf(policy.City, Committee)));
        var entries = review.Entries.ToList();
        for (var n = 0; n < Judges.Length; n++)
        {
            var (expert, scored) = Judges[n];
            var day = DemoSpan.Workday(review.Scored.AddDays(n));
            foreach (var project in entries.Take(scored))
            {
                story.Tell(day, new PanelCommand.ScoreFirst(
                    IdOf(policy.City, expert), project.Id, draws.Between(76, 95),
                    "技术路线清楚，效果明显（模拟）"));
            }
        }

        return story;
    }
}
