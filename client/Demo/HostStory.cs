using Network.Grains.Enterprise;
using Network.Grains.Kernel;
using Network.Grains.Policies;

namespace Network.Client.Demo;

/// <summary>All that one host's grain is told.</summary>
internal static class HostStory
{
    /// <param name="target">An association that works to the end, for a merger; null where this
    /// one must work to the end itself.</param>
    public static Story Of(
        int seed, Policy policy, DemoSpan span, DemoHost host, DemoHost? target, bool lasting)
    {
        var key = GrainKey.OfEnterprise(policy.City, host.Id);
        var draws = Draws.Of(seed, $"story/{host.Id}");
        var story = new Story(key, span);
        story.Tell(host.Registered, new EnterpriseCommand.Register(host.District, host.Profile));
        if (draws.Chance(0.7))
        {
            story.Tell(host.Registered,
                new EnterpriseCommand.SetContact(MemberDrafts.Person(draws)));
        }

        if (host.Founded is null)
        {
            TellProspect(host, span, draws, story);
            return story;
        }

        // How it ends is told first: it cuts off everything after it.
        if (!lasting)
        {
            EndingStory.Tell(host, span, draws, story, target);
        }

        new AssociationStory(host, policy, span, draws, story).Tell();
        new WorkingStory(host, policy, span, draws, story).Tell();
        return story;
    }

    private static void TellProspect(DemoHost host, DemoSpan span, Draws draws, Story story)
    {
        var first = host.Registered.AddDays(20);
        var on = DemoSpan.Workday(span.Until.AddDays(-draws.Between(5, 110)));
        if (draws.Chance(0.08) && on > first)
        {
            story.Tell(on, new EnterpriseCommand.BeginPreparing(on));
        }
        else if (draws.Chance(0.06))
        {
            story.Tell(DemoSpan.Workday(first), new EnterpriseCommand.ServeElsewhere(
                draws.Pick(Bodies), DemoSpan.Workday(first)));
        }

        TellGrowth(host, span, draws, story);
    }

    /// <summary>Hosts grow or shrink, and coverage with them.</summary>
    private static void TellGrowth(DemoHost host, DemoSpan span, Draws draws, Story story)
    {
        if (!draws.Chance(0.25))
            return;

        var technical = Math.Max(2,
            (int)(host.Profile.TechnicalStaff * (0.8 + (0.7 * draws.Unit()))));
        var day = DemoSpan.Workday(span.At(0.1 + (0.85 * draws.Unit())));
        if (day > host.Registered)
        {
            story.Tell(day, new EnterpriseCommand.UpdateHost(host.Profile with
            {
                TechnicalStaff = technical,
                Staff = Math.Max(host.Profile.Staff, technical),
            }));
        }
    }

    private static readonly ServingBody[] Bodies =
        [ServingBody.Union, ServingBody.YouthLeague, ServingBody.Union];
}
