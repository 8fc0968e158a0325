using Network.Grains.City;
using Network.Grains.Policies;

namespace Network.Client.Demo;

/// <summary>What the city's grain is told of its rounds of demonstration units.</summary>
internal sealed class RoundStory(Policy policy, DemoHomes homes, Draws draws)
{
    public void Tell(Story story)
    {
        foreach (var round in homes.Rounds)
        {
            Tell(story, round, policy.Demonstration!);
        }
    }

    private void Tell(Story story, DemoRound round, DemonstrationRules rules)
    {
        if (rules.Line is { } line)
        {
            story.Tell(round.Budget, new CityCommand.SetBudget(
                round.Year, line, DemoHomes.BudgetFen(rules)));
        }

        story.Tell(round.Opened, new CityCommand.OpenRound(round.Year));
        var candidates = homes.Homes.Where(h => h.Round == round.Year).ToList();
        for (var i = 0; rules.Score is not null && i < candidates.Count; i++)
        {
            story.Tell(round.Scored, new CityCommand.ScoreCandidate(
                round.Year, candidates[i].Host.Id, DemoHomes.Scores(rules.Score, draws, i)));
        }

        foreach (var home in candidates.Where(h => h.GrantFen is not null))
        {
            story.Tell(round.Selected, new CityCommand.SelectUnit(
                round.Year, home.Host.Id, home.GrantFen!.Value));
        }

        story.Tell(round.Closed, new CityCommand.CloseRound(round.Year));
    }
}
