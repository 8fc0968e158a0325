using Network.Grains;
using Network.Grains.Access;
using Network.Grains.City;
using Network.Grains.District;
using Network.Grains.Enterprise;
using Network.Grains.Kernel;
using Network.Grains.Metrics;
using Network.Grains.Workstation;

namespace Network.Tests.Grains;

/// <summary>年度关账: a closed year stays closed; corrections are new events with a reason.
/// </summary>
public sealed class ClosedYearTests
{
    private static readonly DateOnly March2023 = Kunshan.Day(2023, 3, 5);

    private static Life City() => new Life(GrainKey.OfCity("kunshan")).Given(Kunshan.Founding);

    private static Life District() => new Life(GrainKey.OfDistrict("kunshan", "zhangpu")).Given(
        new DistrictCommand.Open(new("张浦镇", "Zhangpu"), "town"));

    private static DistrictCommand.RecordActivity Lecture(DateOnly on) =>
        new("academic-exchange", on, 1, 60);

    /// <summary>A district with two lectures of 2023, after that year was closed.</summary>
    private static Life After2023()
    {
        var life = District().Given(Lecture(March2023), Lecture(Kunshan.Day(2024, 2, 1)));
        life.ClosedYears = [2023];
        return life;
    }

    [Fact]
    public void Close_YearThatIsOver_IsClosedOnceAndToldInTheHistory()
    {
        var life = City();

        var closed = life.When(new CityCommand.CloseYear(2023))
            .ShouldAccept<CityEvent.YearClosed>();

        closed.On.ShouldBe(Kunshan.Today);
        Catalog.Of(GrainKind.City).Tell(closed).ShouldBe(
            new LocalText("2023 年度关账", "Closed the year 2023"));
        ((CityState)life.State).ClosedYears.ShouldBe([new ClosedYear(2023, Kunshan.Today)]);
        life.When(new CityCommand.CloseYear(2023)).ShouldChangeNothing();
    }

    [Theory]
    [InlineData(2024)]
    [InlineData(2025)]
    [InlineData(1948)]
    public void Close_YearThatIsNotOver_IsRefused(int year) =>
        City().When(new CityCommand.CloseYear(year)).ShouldRefuse("year.not-over", "year");

    [Fact]
    public void Reopen_WithoutAReason_IsRefusedAndWithOneTheYearIsOpen()
    {
        var life = City().Given(new CityCommand.CloseYear(2022), new CityCommand.CloseYear(2023));

        life.When(new CityCommand.ReopenYear(2023, " ")).ShouldRefuse("text.missing", "reason");
        life.When(new CityCommand.ReopenYear(2023, "漏报三家")).ShouldAccept<CityEvent.YearReopened>();

        ((CityState)life.State).ClosedYears.Select(c => c.Year).ShouldBe([2022]);
        life.When(new CityCommand.ReopenYear(2023, "再次")).ShouldChangeNothing();
    }

    [Fact]
    public void Record_InAClosedYear_IsRefusedAndSaysWhatToDo()
    {
        var life = After2023();

        var why = life.When(Lecture(Kunshan.Day(2023, 11, 2)))
            .ShouldRefuse("year.closed", "correction");

        why.Message.Zh.ShouldContain("2023 年度已经关账");
        why.Message.Zh.ShouldContain("更正理由");
        why.Message.En.ShouldContain("reopen the year");
        life.Amount(Metric.Sessions, 202311).ShouldBe(0);
        life.Given(Lecture(Kunshan.Day(2024, 3, 1)));
    }

    [Fact]
    public void Record_InAClosedYearWithAReason_IsKeptAsACorrection()
    {
        var life = After2023();

        var recorded = life
            .When(Lecture(Kunshan.Day(2023, 11, 2)) with { Correction = "年底漏报" })
            .ShouldAccept<DistrictEvent.ActivityRecorded>();

        recorded.Correction.ShouldBe(new Correction([2023], "年底漏报"),
            new CorrectionComparer());
        Catalog.Of(GrainKind.District).Tell(recorded).Zh.ShouldEndWith(
            "（2023 年已关账，作更正：年底漏报）");
        life.Amount(Metric.Sessions, 202311).ShouldBe(1);
        Wire(recorded).ShouldContain("\"correction\":{\"years\":[2023],\"reason\":\"年底漏报\"}");
    }

    [Fact]
    public void Record_InAnOpenYear_IsNoCorrectionWhateverItSays()
    {
        var recorded = After2023()
            .When(Lecture(Kunshan.Today) with { Correction = "多余" })
            .ShouldAccept<DistrictEvent.ActivityRecorded>();

        recorded.Correction.ShouldBeNull();
        Wire(recorded).ShouldNotContain("correction");
    }

    /// <summary>A command that always has a reason needs no second one.</summary>
    [Fact]
    public void CorrectAndCancel_OfAClosedYear_TellThatTheYearIsClosed()
    {
        var life = After2023();
        var line = ((DistrictState)life.State).Activities.Lines[0];

        life.When(new DistrictCommand.CorrectActivity(line.Id,
                line.Entry with { Participants = 66 }, "签到表为 66 人"))
            .ShouldAccept<DistrictEvent.ActivityCorrected>()
            .Correction!.Years.ShouldBe([2023]);
        var cancelled = life.When(new DistrictCommand.CancelActivity(line.Id, "重复"))
            .ShouldAccept<DistrictEvent.ActivityCancelled>();

        Catalog.Of(GrainKind.District).Tell(cancelled).Zh
            .ShouldBe("撤销一条活动记录（重复）（2023 年已关账，作更正）");
    }

    /// <summary>The moved entry touches both years.</summary>
    [Fact]
    public void Correct_EntryMovedOutOfAClosedYear_IsACorrectionOfIt()
    {
        var life = After2023();
        var line = ((DistrictState)life.State).Activities.Lines[0];

        life.When(new DistrictCommand.CorrectActivity(line.Id,
                line.Entry with { Date = Kunshan.Day(2024, 1, 5) }, "应为次年"))
            .ShouldAccept<DistrictEvent.ActivityCorrected>()
            .Correction!.Years.ShouldBe([2023]);
    }

    [Fact]
    public void YearlyCountsSummariesMembersAndVisits_OfAClosedYear_AreRefused()
    {
        var life = Life.OfEnterprise().Given(
            new EnterpriseCommand.Register("zhangpu", Kunshan.Profile),
            new EnterpriseCommand.Establish(Kunshan.Day(2022, 3, 5)));
        life.ClosedYears = [2023];
        var station = new Life(GrainKey.OfWorkstation("kunshan", "w1")).Given(
            new WorkstationCommand.Open("恒锐工作站", "hengrui", "zhangpu", WorkstationKind.Expert,
                WorkstationLevel.City, "精密制造", March2023),
            new WorkstationCommand.SignAgreement(March2023, Kunshan.Day(2026, 3, 4)));
        station.ClosedYears = [2023];

        GrainCommand[] late = [
            new EnterpriseCommand.ReportActivities("academic-exchange", 2023, 3, 90),
            new EnterpriseCommand.SubmitSummary(2023, Kunshan.Today),
            new EnterpriseCommand.AdmitMembers(
                [new(new PersonalData("周敏"), Kunshan.Day(2023, 5, 1))])];
        late.ShouldAllBe(c => IsClosed(life.When(c)));
        IsClosed(station.When(new WorkstationCommand.RecordVisit(March2023, 2))).ShouldBeTrue();
        station.Given(new WorkstationCommand.RecordVisit(Kunshan.Today, 2));
    }

    /// <summary>A grant is booked under the year that awarded it, and paid and spent later.
    /// </summary>
    [Fact]
    public void Grant_OfAClosedYear_IsPaidAndSpentOn()
    {
        var life = Applicant.Awarded();
        life.Today = Kunshan.Day(2025, 3, 1);
        life.ClosedYears = [2024];

        life.When(new EnterpriseCommand.PayInstalment(2024, 4_800_000, life.Today, "first"))
            .ShouldAccept<EnterpriseEvent.InstalmentPaid>().Correction.ShouldBeNull();
        life.When(new EnterpriseCommand.RecordSpending(2024, "activities", 100,
                Kunshan.Day(2024, 12, 30), "R-1")).ShouldRefuse("year.closed", "correction");
    }

    /// <summary>A host that moves takes its past along; its numbers stay.</summary>
    [Fact]
    public void Transfer_OfAHostWithAPast_IsNoCorrection()
    {
        var life = Applicant.Awarded();
        life.Today = Kunshan.Day(2025, 3, 1);
        life.ClosedYears = [2022, 2023, 2024];

        life.When(new EnterpriseCommand.Transfer("lujia", "迁址"))
            .ShouldBeOfType<Decision.Accepted>()
            .Events.ShouldAllBe(e => e.Correction == null);
    }

    [Fact]
    public void Grains_AnsweringEachOther_AreNotHeldBack()
    {
        var logic = Catalog.Of(GrainKind.Enterprise);
        var life = Applicant.Nominated();
        var context = new Context(life.Key, Actor.OfGrain(GrainKey.OfCity("kunshan")),
            Kunshan.Day(2025, 1, 2), Guid.NewGuid(), Kunshan.Facts with { ClosedYears = [2024] });

        logic.Decide(life.State,
                new EnterpriseCommand.ReceiveAward(2024, 8_000_000, Kunshan.Today), context)
            .ShouldBeOfType<Decision.Accepted>().Events.ShouldNotBeEmpty();
    }

    /// <summary>Whatever is said without a reason, the totals of a closed year stay.</summary>
    [Theory]
    [InlineData(GrainKind.District)]
    [InlineData(GrainKind.Enterprise)]
    [InlineData(GrainKind.City)]
    [InlineData(GrainKind.Project)]
    [InlineData(GrainKind.Assessment)]
    public void AnyCommands_WithoutAReason_LeaveTheTotalsOfAClosedYear(GrainKind kind)
    {
        for (var seed = 1; seed <= 40; seed++)
        {
            var draws = new Random(seed);
            var life = RandomLives.Of(kind,
                Enumerable.Range(0, 60).Select(_ => draws.Next()));
            life.ClosedYears = [2021, 2022, 2023];
            var before = Closed(life);
            var events = life.Events.Count;

            RandomLives.Continue(life, Enumerable.Range(0, 60).Select(_ => draws.Next()));

            if (life.Events.Skip(events).All(e => e.Correction is null))
            {
                Closed(life).ShouldBe(before, $"seed {seed}");
            }
        }
    }

    private static List<Amount> Closed(Life life) => [.. life.Contribution.Amounts.Where(a =>
        !a.Period.IsDay && life.ClosedYears.Contains(a.Period.YearOf)
        && !a.Metric.StartsWith("grants.", StringComparison.Ordinal))];

    private static bool IsClosed(Decision decision) =>
        decision is Decision.Refused { Why.Code: "year.closed" };

    private static string Wire(GrainEvent fact) => System.Text.Json.JsonSerializer.Serialize(
        fact, fact.GetType(), Network.Grains.Kernel.Wire.Options);

    private sealed class CorrectionComparer : IEqualityComparer<Correction?>
    {
        public bool Equals(Correction? x, Correction? y) =>
            x!.Reason == y!.Reason && x.Years.SequenceEqual(y.Years);

        public int GetHashCode(Correction? correction) => 0;
    }
}
