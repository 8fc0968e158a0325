using Network.Grains.City;
using Network.Grains.Enterprise;
using Network.Grains.Kernel;
using Network.Grains.Metrics;

namespace Network.Tests.Grains;

public sealed class HomeTests
{
    [Fact]
    public void Apply_EveryItemScored_KeepsWhatTheRecordsProposed()
    {
        var life = Applicant.Established().Given(
            new EnterpriseCommand.RecordActivity("academic-exchange", Kunshan.Day(2024, 5, 6), 3));

        var applied = life.When(Applicant.Application())
            .ShouldAccept<EnterpriseEvent.HomeAppliedFor>();

        applied.Scores.Length.ShouldBe(14);
        applied.Scores[0].Proposed.ShouldBe(6);
        (applied.Due, applied.Year).ShouldBe((Kunshan.Day(2024, 8, 10), 2024));
        life.Amount(Metric.HomesApplied, 2024).ShouldBe(1);
        life.Amount(Metric.HomesAwaitingDistrict).ShouldBe(1);
        life.Card!.Home.ShouldBe("applied");
    }

    [Fact]
    public void Apply_HostWithoutAnAssociation_IsRefused() => Life.OfEnterprise()
        .Given(new EnterpriseCommand.Register("zhangpu", Kunshan.Profile))
        .When(Applicant.Application()).ShouldBeOfType<Decision.Refused>();

    [Fact]
    public void Apply_PointsThatNothingShows_NeedEvidence()
    {
        var bare = Applicant.Application() with
        {
            Scores = [.. Applicant.Application().Scores.Select(s => s with { Evidence = null })],
        };

        Applicant.Established().When(bare)
            .ShouldRefuse("home.evidence-missing", "scores[2].evidence")
            .Clause!.Phrase.ShouldBe("把学术资源引入企业,把科技人才引入企业");
    }

    [Theory]
    [InlineData(10.5, "score.out-of-range")]
    [InlineData(-1, "score.out-of-range")]
    [InlineData(3.3, "score.not-half")]
    public void Apply_PointsOutsideTheForm_AreRefusedAtTheirItem(decimal points, string code)
    {
        var form = Applicant.Application();

        Applicant.Established()
            .When(form with
            {
                Scores = form.Scores.SetItem(1, form.Scores[1] with { Points = points }),
            })
            .ShouldRefuse(code, "scores[1].points");
    }

    [Fact]
    public void Apply_ItemLeftOutOrTwice_IsRefused()
    {
        var form = Applicant.Application();
        var life = Applicant.Established();

        life.When(form with { Scores = form.Scores.RemoveAt(3) })
            .ShouldRefuse("score.items-missing", "scores").Message.Zh.ShouldContain("继续教育");
        life.When(form with { Scores = form.Scores.Add(form.Scores[0]) })
            .ShouldRefuse("score.item-twice", "scores");
        life.When(form with { Scores = form.Scores.Add(new("dance", 1)) })
            .ShouldRefuse("unknown.score-item");
    }

    [Fact]
    public void Apply_OnTheLastDay_IsForThisYearAndTheDayAfterForTheNext()
    {
        var life = Applicant.Established();
        life.Today = Kunshan.Day(2024, 8, 10);
        life.When(Applicant.Application()).ShouldAccept<EnterpriseEvent.HomeAppliedFor>();

        var late = Applicant.Established();
        late.Today = Kunshan.Day(2024, 8, 11);
        var why = late.When(Applicant.Application()).ShouldRefuse("home.too-late", "year");
        why.Clause!.Phrase.ShouldBe("请于8月10日前报市科协学会部");
        why.Message.Zh.ShouldContain("2025");
        late.When(Applicant.Application(2026)).ShouldRefuse("home.wrong-year");
        late.When(Applicant.Application(2025)).ShouldAccept<EnterpriseEvent.HomeAppliedFor>();
    }

    [Fact]
    public void Apply_WhileOneIsUnderReview_IsRefusedAndAfterItsReturnTaken()
    {
        var life = Applicant.Applied();
        life.When(Applicant.Application()).ShouldRefuse("home.under-review");

        life.Given(new EnterpriseCommand.ReturnHomeApplication("佐证材料不全"));
        Applicant.Of(life).Home!.Application!.Note.ShouldBe("佐证材料不全");
        life.Card!.Home.ShouldBe("returned");

        life.When(Applicant.Application()).ShouldAccept<EnterpriseEvent.HomeAppliedFor>();
        life.Amount(Metric.HomesApplied, 2024).ShouldBe(1);
    }

    [Fact]
    public void Withdraw_Application_TakesItsCountBack()
    {
        var life = Applicant.Recommended()
            .Given(new EnterpriseCommand.WithdrawHomeApplication("明年再报"));

        life.Amount(Metric.HomesApplied, 2024).ShouldBe(0);
        life.Amount(Metric.HomesRecommended, 2024).ShouldBe(0);
        life.When(new EnterpriseCommand.WithdrawHomeApplication("再撤"))
            .ShouldRefuse("home.no-application");
    }

    [Fact]
    public void Recommend_MaterialLacking_IsRefusedWithWhatIsWanted()
    {
        var why = Applicant.Applied().When(Applicant.Recommendation with
        {
            Materials = [.. Applicant.Materials.Where(m => m != "stamped-form")],
        }).ShouldRefuse("home.material-missing", "materials");

        why.Clause!.Phrase.ShouldBe("申请表纸件一份盖章后送市科协学会部");
    }

    [Fact]
    public void Recommend_WithOwnPoints_TheDistrictsCount()
    {
        var life = Applicant.Applied().Given(Applicant.Recommendation with
        {
            Scores = Applicant.Scores(Applicant.Rules.Score, 3),
        });

        Applicant.Of(life).Home!.Application!.Score.Sum(s => s.Points).ShouldBe(42);
        life.Amount(Metric.HomesAwaitingCity).ShouldBe(1);
    }

    [Fact]
    public void Recommend_AfterTheDeadline_CountsForTheNextYear()
    {
        var life = Applicant.Applied();
        life.Today = Kunshan.Day(2024, 9, 2);

        life.When(Applicant.Recommendation)
            .ShouldAccept<EnterpriseEvent.HomeRecommended>().Year.ShouldBe(2025);
        life.Amount(Metric.HomesApplied, 2025).ShouldBe(1);
        life.Amount(Metric.HomesApplied, 2024).ShouldBe(0);
    }

    [Fact]
    public void Recognise_WithoutRecommendation_IsRefusedWithTheClause()
    {
        Applicant.Applied().When(new EnterpriseCommand.RecogniseHome(Kunshan.Today))
            .ShouldRefuse("home.not-recommended")
            .Clause!.Phrase.ShouldBe("市科协将根据各单位推荐情况");
        Applicant.Established().When(new EnterpriseCommand.RecogniseHome(Kunshan.Today))
            .ShouldRefuse("home.not-recommended");
    }

    [Fact]
    public void Recognise_Recommended_AsksTheCityForThePlaqueOfItsYear()
    {
        var life = Applicant.Recommended();

        life.When(new EnterpriseCommand.RecogniseHome(Kunshan.Today))
            .ShouldAccept<EnterpriseEvent.HomeRecognised>();

        life.Reactions[^1].Command.ShouldBe(new CityCommand.IssuePlaque("hengrui", 2024));
        (life.Amount(Metric.Homes), life.Amount(Metric.HomesRecognised, 202407)).ShouldBe((1, 1));
        life.When(new EnterpriseCommand.RecogniseHome(Kunshan.Today))
            .ShouldRefuse("home.recognised-already");
        life.When(Applicant.Application()).ShouldRefuse("home.recognised-already");
    }

    [Fact]
    public void Recognise_WhereThePolicyDoesNotRoll_WaitsForTheDeadline()
    {
        var life = Applicant.Recommended();
        life.Policy = Kunshan.Policy with
        {
            Home = Applicant.Rules with
            {
                Rolling = Applicant.Rules.Rolling with { Value = false },
            },
        };

        life.When(new EnterpriseCommand.RecogniseHome(Kunshan.Today))
            .ShouldRefuse("home.before-deadline");
        life.Today = Kunshan.Day(2024, 8, 11);
        life.When(new EnterpriseCommand.RecogniseHome(life.Today))
            .ShouldAccept<EnterpriseEvent.HomeRecognised>();
    }

    [Fact]
    public void Refuse_Recommended_EndsTheApplicationWithItsReason()
    {
        var life = Applicant.Recommended().Given(new EnterpriseCommand.RefuseHome("场地不足"));

        life.Card!.Home.ShouldBe("refused");
        life.When(new EnterpriseCommand.RecogniseHome(Kunshan.Today))
            .ShouldRefuse("home.wrong-stage");
        life.When(Applicant.Application()).ShouldAccept<EnterpriseEvent.HomeAppliedFor>();
    }

    [Fact]
    public void WithdrawHome_Nominated_LeavesTheRound()
    {
        var life = Applicant.Nominated().Given(
            new EnterpriseCommand.WithdrawHome(Kunshan.Today, "停止活动"));

        life.Amount(Metric.Homes).ShouldBe(0);
        life.Amount(Metric.HomesWithdrawn, 202407).ShouldBe(1);
        life.Reactions[^1].Command.ShouldBe(
            new CityCommand.DropCandidate(2024, "hengrui", "停止活动"));
        life.When(new EnterpriseCommand.WithdrawHome(Kunshan.Today, "再撤"))
            .ShouldRefuse("home.not-recognised");
    }

    [Fact]
    public void Nominate_WithoutTheTitle_IsRefusedWithTheClause() => Applicant.Recommended()
        .When(new EnterpriseCommand.NominateForDemonstration(2024, "作用突出"))
        .ShouldRefuse("nomination.no-home").Clause!.Phrase
        .ShouldBe("在已授牌的企业科协中推荐优秀单位");

    [Fact]
    public void Nominate_AfterTheDeadlineOrForAnotherYear_IsRefused()
    {
        var life = Applicant.Home();
        life.When(new EnterpriseCommand.NominateForDemonstration(2025, "作用突出"))
            .ShouldRefuse("nomination.wrong-year", "year");

        life.Today = Kunshan.Day(2024, 8, 11);
        life.When(new EnterpriseCommand.NominateForDemonstration(2024, "作用突出"))
            .ShouldRefuse("nomination.too-late", "year").Clause!.Phrase
            .ShouldBe("请于8月10日前报市科协学会部");
    }

    [Fact]
    public void Nominate_Home_EntersTheRoundAndOnce()
    {
        var life = Applicant.Nominated();

        life.Reactions[^1].Command.ShouldBe(new CityCommand.EnterCandidate(
            2024, "hengrui", Kunshan.Profile.Name, "zhangpu", "作用突出"));
        life.When(new EnterpriseCommand.NominateForDemonstration(2024, "再推"))
            .ShouldRefuse("nomination.exists", "year");
        life.Given(new EnterpriseCommand.EndNomination(2024, NominationOutcome.NotSelected));
        life.When(new EnterpriseCommand.WithdrawNomination(2024, "另行安排"))
            .ShouldRefuse("nomination.missing", "year");
    }
}
