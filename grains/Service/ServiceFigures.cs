using Network.Grains.Kernel;
using Network.Grains.Metrics;

namespace Network.Grains.Service;

/// <summary>What one thing asked of the service desk adds to the totals.</summary>
internal static class ServiceFigures
{
    public static Contribution Of(GrainKey self, ServiceState state)
    {
        if (state.Ask is not { } ask)
        {
            return Contribution.None(self.City);
        }

        var amounts = new ContributionBuilder(new Dimensions(self.City, state.District));
        var asked = Period.Month(state.AskedOn);
        amounts.Add(asked, Metric.ServicesAsked, 1)
            .Add(asked, Metric.OfCategory(Metric.ServicesAsked, ask.Entry), 1)
            .Count(Metric.ServicesOpen, state.Open);
        if (state.Open)
        {
            amounts.Add(Period.Day(state.DueOn), Metric.ServiceDue, 1);
        }

        if (state.AnsweredOn is { } answered)
        {
            var month = Period.Month(answered);
            amounts.Add(month, Metric.ServicesAnswered, 1)
                .Add(month, Metric.OfCategory(Metric.ServicesAnswered, ask.Entry), 1)
                .Add(month, Metric.ServiceAnswerDays, state.DaysToAnswer ?? 0)
                .Add(month, Metric.ServicesLate, answered > state.DueOn ? 1 : 0)
                .Add(month, Metric.ServicesSatisfied, state.Satisfied == true ? 1 : 0)
                .Add(month, Metric.ServicesRated, state.Satisfied is null ? 0 : 1);
        }

        return amounts.Build();
    }
}
