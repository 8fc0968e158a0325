using System.Collections.Immutable;
using Network.Grains.Kernel;
using Network.Grains.Policies;
using Network.Grains.Project;

namespace Network.Client.Demo;

/// <summary>All that one project's grain is told.</summary>
internal sealed class ProjectStory(
    Policy policy, DemoSpan span, DemoProject project, DemoReview review, Draws draws)
{
    /// <summary>Days from the admission to the first report.</summary>
    private const int FirstReportDays = 20;

    private const int TeamMax = 5;
    private const long FenPerYuan = 100;

    private readonly Story _story =
        new(GrainKey.OfProject(policy.City, project.Id), span);

    private readonly ProjectRules _rules = policy.Projects!;

    public Story Tell()
    {
        ImmutableArray<TeamEntry> team = [.. Enumerable.Range(0, draws.Between(2, TeamMax))
            .Select(n => new TeamEntry(MemberDrafts.Person(draws), Leader: n == 0))];
        var ends = project.Finished ?? project.Proposed.AddYears(1);
        _story.Tell(project.Proposed, new ProjectCommand.Propose(
            project.Host.Id, project.Host.District, draws.Pick(_rules.Programmes).Id,
            project.Title, "解决生产中的关键技术难题，形成可推广的工艺。（模拟）",
            project.Proposed, ends, draws.Between(5, 40) * 10_000 * FenPerYuan, team,
            _rules.Tracks.FirstOrDefault()?.Id, _rules.Groups.FirstOrDefault()?.Id));
        if (project.Admitted is { } admitted)
        {
            _story.Tell(admitted, new ProjectCommand.Admit(admitted, "同意立项"));
            TellProgress(admitted);
        }

        if (project.Finished is { } finished)
        {
            _story.Tell(finished, new ProjectCommand.Finish(finished,
                "达到预期目标，已在生产中应用。（模拟）",
                draws.Between(30, 300) * 10_000 * FenPerYuan, draws.Between(80, 96)));
            _story.Tell(review.Recommended, new ProjectCommand.Recommend(
                review.Opened.Year, "成果突出，同意推荐", DemoReview.Panel));
        }

        return _story;
    }

    /// <summary>One report for each period up to the end.</summary>
    private void TellProgress(DateOnly admitted)
    {
        var last = project.Finished ?? span.Until;
        var percent = 0;
        for (var on = admitted.AddDays(FirstReportDays); on < last;
            on = on.AddMonths(_rules.ReportMonths.Value))
        {
            var day = DemoSpan.Workday(on);
            percent += draws.Between(12, 22);
            if (day < last)
            {
                _story.Tell(day, new ProjectCommand.ReportProgress(day.Year,
                    ((day.Month - 1) / _rules.ReportMonths.Value) + 1, percent,
                    "按计划推进，样件试制和验证同步进行。（模拟）"));
            }
        }
    }
}
