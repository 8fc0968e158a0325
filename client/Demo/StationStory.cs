using Network.Grains.Kernel;
using Network.Grains.Policies;
using Network.Grains.Workstation;

namespace Network.Client.Demo;

/// <summary>All that one workstation's grain is told.</summary>
internal sealed class StationStory(Policy policy, DemoSpan span, DemoStation station, Draws draws)
{
    private const long FenPerYuan = 100;

    private readonly Story _story =
        new(GrainKey.OfWorkstation(policy.City, station.Id), span);

    private DateOnly Entered { get; } = Later(
        DemoSpan.Workday(station.Signed), station.Opened.AddDays(1));

    /// <summary>The day from which experts can be placed.</summary>
    public DateOnly Ready => DemoSpan.Workday(Entered.AddDays(3));

    public static string NameOf(DemoStation station)
    {
        var host = station.Host.Profile.Name
            .Replace("股份有限公司", "", StringComparison.Ordinal)
            .Replace("有限公司", "", StringComparison.Ordinal);
        return host + station.Kind switch
        {
            WorkstationKind.Academician => "院士工作站",
            WorkstationKind.Expert => "专家工作站",
            WorkstationKind.Overseas => "海智计划工作站",
            _ => "学会服务站",
        };
    }

    public Story Tell()
    {
        _story.Tell(station.Opened, new WorkstationCommand.Open(NameOf(station), station.Host.Id,
            station.Host.District, station.Kind, station.Level, station.Field, station.Opened));
        _story.Tell(Entered, new WorkstationCommand.SignAgreement(station.Signed, station.Ends));
        TellWork();
        TellReviews();
        return _story;
    }

    private void TellWork()
    {
        for (var on = Ready.AddDays(draws.Between(20, 60)); on < Last;
            on = on.AddDays(draws.Between(35, 90)))
        {
            var day = DemoSpan.Workday(on);
            _story.Tell(day, new WorkstationCommand.RecordVisit(
                day, draws.Between(1, 4), $"{station.Field}专家企业行"));
            if (draws.Chance(0.45))
            {
                var taken = draws.Between(1, 3);
                _story.Tell(day, new WorkstationCommand.RecordProblem(
                    day, taken, draws.Between(0, taken), $"{station.Field}关键技术难题"));
            }

            if (draws.Chance(0.3))
            {
                _story.Tell(day, new WorkstationCommand.RecordTraining(
                    day, draws.LogNormal(28, 0.7, 5, 200), $"{station.Field}技术培训"));
            }

            if (draws.Chance(0.25))
            {
                _story.Tell(day, Outcome(day));
            }
        }
    }

    private WorkstationCommand.RecordOutcome Outcome(DateOnly day) => new(day,
        draws.Between(0, 3), draws.Between(0, 2), draws.Chance(0.3) ? 1 : 0,
        draws.LogNormal(900_000, 1, 50_000, 20_000_000) * FenPerYuan, $"{station.Field}合作成果");

    private void TellReviews()
    {
        for (var year = Ready.Year; year < span.Until.Year; year++)
        {
            var on = DemoSpan.Workday(new DateOnly(year + 1, 1, draws.Between(8, 28)));
            if (on > Ready.AddDays(90) && on < Last)
            {
                _story.Tell(on, new WorkstationCommand.ReviewYear(year, draws.Chance(0.93), on));
            }
        }
    }

    private DateOnly Last => station.Ends < span.Until ? station.Ends : span.Until;

    private static DateOnly Later(DateOnly a, DateOnly b) => a > b ? a : b;
}
