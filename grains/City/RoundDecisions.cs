using Network.Grains.Kernel;

namespace Network.Grains.City;

/// <summary>Which rule decides a command about budgets, plaques and rounds.</summary>
internal static class RoundDecisions
{
    /// <summary>Null for a command about something else.</summary>
    public static Decision? Of(CityState state, CityCommand command, Context context) =>
        command switch
        {
            CityCommand.SetBudget c => Budgets.Set(state, c, context),
            CityCommand.IssuePlaque c => Plaques.Issue(state, c, context),
            CityCommand.OpenRound c => Rounds.Open(state, c, context),
            CityCommand.EnterCandidate c => Rounds.Enter(state, c, context),
            CityCommand.DropCandidate c => Rounds.Drop(state, c),
            CityCommand.ScoreCandidate c => Rounds.Score(state, c, context),
            CityCommand.SelectUnit c => Rounds.Select(state, c, context),
            CityCommand.DeselectUnit c => Rounds.Deselect(state, c),
            CityCommand.CloseRound c => Rounds.Close(state, c, context),
            _ => null,
        };
}
