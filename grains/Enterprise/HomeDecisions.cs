using Network.Grains.Kernel;

namespace Network.Grains.Enterprise;

/// <summary>Which rule decides a command about the home or its grants.</summary>
internal static class HomeDecisions
{
    /// <summary>Null for a command about something else.</summary>
    public static Decision? Of(
        EnterpriseState state, EnterpriseCommand command, Context context) => command switch
        {
            EnterpriseCommand.ApplyForHome c => HomeApplications.Apply(state, c, context),
            EnterpriseCommand.WithdrawHomeApplication c =>
                HomeApplications.Withdraw(state, c, context),
            EnterpriseCommand.RecommendHome c => HomeApplications.Recommend(state, c, context),
            EnterpriseCommand.ReturnHomeApplication c =>
                HomeApplications.Return(state, c, context),
            EnterpriseCommand.RecogniseHome c => Homes.Recognise(state, c, context),
            EnterpriseCommand.RefuseHome c => Homes.Refuse(state, c, context),
            EnterpriseCommand.WithdrawHome c => Homes.Withdraw(state, c, context),
            EnterpriseCommand.ReceivePlaque c => Homes.Receive(state, c),
            EnterpriseCommand.NominateForDemonstration c =>
                Nominations.Nominate(state, c, context),
            EnterpriseCommand.WithdrawNomination c => Nominations.Withdraw(state, c, context),
            EnterpriseCommand.EndNomination c => Nominations.End(state, c),
            EnterpriseCommand.ReceiveAward c => Grants.Receive(state, c, context),
            EnterpriseCommand.PayInstalment c => Grants.Pay(state, c, context),
            EnterpriseCommand.RecordSpending c => Spendings.Record(state, c, context),
            EnterpriseCommand.CorrectSpending c => Spendings.Correct(state, c, context),
            EnterpriseCommand.CancelSpending c => Spendings.Cancel(state, c),
            EnterpriseCommand.ReturnUnspent c => Spendings.Return(
                state, c.Year, c.AmountFen, c.On, c.Reason, recovered: false, context),
            EnterpriseCommand.RecoverGrant c => Spendings.Return(
                state, c.Year, c.AmountFen, c.On, c.Reason, recovered: true, context),
            EnterpriseCommand.SubmitGrantReport c => Spendings.Report(state, c, context),
            _ => null,
        };
}
