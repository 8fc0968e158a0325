using System.Globalization;
using Network.Grains.Enterprise;
using Network.Grains.Policies;

namespace Network.Client.Demo;

/// <summary>What a home's own grain is told: application, recommendation, title, nomination, and
/// what became of its grant.</summary>
internal sealed class HomeStory(Policy policy, DemoHome home, DemoRound? round, Draws draws)
{
    private static readonly double[] Parts = [0.35, 0.25, 0.2];

    /// <summary>The day on which districts nominate: days before the deadline.</summary>
    public static DateOnly Nominated(DemoRound round) => DemoSpan.Workday(round.Due.AddDays(-12));

    public void Tell(Story story)
    {
        var rules = policy.Home!;
        if (HomeCalendar.OpenYear(policy, home.Applied) is not { } year)
        {
            return;
        }

        story.Tell(home.Applied, new EnterpriseCommand.ApplyForHome(year,
            "有固定活动场地和工作人员，学术交流、技术攻关和科普活动经常开展。（模拟）",
            DemoHomes.Scores(rules.Score, draws)));
        if (home.Recommended is not { } recommended || home.Recognised is not { } recognised)
        {
            story.Tell(DemoSpan.Workday(home.Applied.AddDays(6)),
                new EnterpriseCommand.ReturnHomeApplication("场地照片和活动台账不全，请补充"));
            return;
        }

        story.Tell(recommended, new EnterpriseCommand.RecommendHome(
            "材料齐全，建家工作扎实，同意推荐", [.. rules.Materials.Select(m => m.Id)], []));
        story.Tell(recognised, new EnterpriseCommand.RecogniseHome(recognised));
        if (round is not null)
        {
            TellRound(story, round, policy.Demonstration!);
        }
    }

    private void TellRound(Story story, DemoRound of, DemonstrationRules rules)
    {
        story.Tell(Nominated(of), new EnterpriseCommand.NominateForDemonstration(
            of.Year, "建家成效突出，活动经常，作用明显"));
        if (home.GrantFen is not { } grant)
        {
            return;
        }

        var first = rules.Instalments is [var part, _, ..]
            ? grant * part.Percent.Value / 100 : grant;
        story.Tell(of.Paid, new EnterpriseCommand.PayInstalment(
            of.Year, first, of.Paid, rules.Instalments.FirstOrDefault()?.Id));
        for (var i = 0; i < Parts.Length; i++)
        {
            var on = DemoSpan.Workday(of.Paid.AddDays(10 + (i * 11)));
            var fen = (long)(first * Parts[i]) / 100 * 100;
            story.Tell(on, new EnterpriseCommand.RecordSpending(of.Year,
                rules.Purposes[i % rules.Purposes.Length].Id, fen, on,
                $"模拟票据{of.Year}-{(i + 1).ToString("D3", CultureInfo.InvariantCulture)}"));
        }

        story.Tell(of.Reported, new EnterpriseCommand.SubmitGrantReport(
            of.Year, of.Reported, "首期经费用于添置活动室设备和开展系列活动。（模拟）"));
        if (rules.Instalments is [_, var rest])
        {
            story.Tell(of.PaidRest, new EnterpriseCommand.PayInstalment(
                of.Year, grant - first, of.PaidRest, rest.Id));
        }
    }
}
