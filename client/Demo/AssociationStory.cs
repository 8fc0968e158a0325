using Network.Grains.Enterprise;
using Network.Grains.Policies;

namespace Network.Client.Demo;

/// <summary>The founding and the offices of one association, told to its host's grain.</summary>
internal sealed class AssociationStory(
    DemoHost host, Policy policy, DemoSpan span, Draws draws, Story story)
{
    /// <summary>Some charters set a term shorter than the longest, years.</summary>
    private const int ShortTermYears = 3;

    private DateOnly Founded { get; } = host.Founded
        ?? throw new ArgumentException("There is no association.", nameof(host));

    /// <summary>The day on which what happened on another day is entered.</summary>
    private DateOnly Entered(DateOnly happened)
    {
        var opened = host.Registered.AddDays(2);
        return DemoSpan.Workday(happened < opened ? opened : happened);
    }

    public void Tell()
    {
        TellFounding();
        TellOffices();
        TellFiling();
        TellSummaries();
    }

    private void TellFounding()
    {
        var begun = Founded.AddDays(-draws.Between(25, 90));
        if (Founded >= span.From && begun < host.Registered)
        {
            begun = host.Registered;
        }

        Say(begun, new EnterpriseCommand.BeginPreparing(begun));
        var steps = policy.Founding.Steps.Where(s => s.Required || draws.Chance(0.5)).ToList();
        for (var i = 0; i < steps.Count; i++)
        {
            var days = (Founded.DayNumber - begun.DayNumber) * (i + 1) / (steps.Count + 1);
            var on = begun.AddDays(days);
            Say(on, new EnterpriseCommand.CompleteStep(steps[i].Id, on));
        }

        Say(Founded, new EnterpriseCommand.Establish(Founded));
    }

    private void TellOffices()
    {
        var longest = policy.Leadership.TermYears.Value;
        for (var on = Founded; ;)
        {
            var years = draws.Chance(0.3) ? Math.Min(ShortTermYears, longest) : longest;
            var until = on.AddYears(years);
            Say(on, Election(on, until));
            // One in three forgets its re-election, and its term runs out.
            if (until > span.Until || draws.Chance(0.33))
                break;

            on = until.AddDays(-draws.Between(0, 45));
        }

        Say(Founded, new EnterpriseCommand.SetStaff(
            draws.Chance(0.15) ? 1 : 0, draws.Between(1, 3)));
        if (host.Profile.TechnicalStaff > 100 && draws.Chance(0.6))
        {
            var on = Founded.AddDays(draws.Between(60, 400));
            Say(on, new EnterpriseCommand.OpenBranch("研发分会", BranchKind.Branch, on));
            Say(on, new EnterpriseCommand.OpenBranch(
                "工艺学组", BranchKind.ProfessionalGroup, on));
        }
    }

    private EnterpriseCommand.ElectLeaders Election(DateOnly on, DateOnly until) => new(on,
    [
        .. policy.Leadership.Posts
            .Where(p => p.Required || draws.Chance(0.6))
            .Select(p => new ElectedPost(p.Id, Person: MemberDrafts.Person(draws))),
    ], until);

    private void TellFiling()
    {
        if (!policy.Founding.Filing.Required.Value || !draws.Chance(0.78))
            return;

        var on = Entered(Founded).AddDays(draws.Between(10, 120));
        var number = $"模拟备{Founded.Year}-{host.Id[^6..].ToUpperInvariant()}";
        Say(on, new EnterpriseCommand.File(number, on));
        for (var year = on.Year + 1; year <= span.Until.Year; year++)
        {
            var updated = new DateOnly(year, draws.Between(1, 4), draws.Between(3, 27));
            if (draws.Chance(0.8))
            {
                Say(updated, new EnterpriseCommand.UpdateFiling(year, updated));
            }
        }
    }

    private void TellSummaries()
    {
        for (var year = Math.Max(Founded.Year, span.From.Year); year < span.Until.Year; year++)
        {
            if (!draws.Chance(0.84))
                continue;

            var due = policy.Summaries.Due.Value.In(year + 1);
            var on = due.AddDays(-draws.Between(-12, 30));
            Say(on, new EnterpriseCommand.SubmitSummary(year, on,
                $"{year}年度工作总结：围绕企业中心任务开展学术交流、技术攻关和科普活动。（模拟）"));
        }
    }

    private void Say(DateOnly happened, EnterpriseCommand command) =>
        story.Tell(Entered(happened), command);
}
