using Network.Grains.City;
using Network.Grains.Kernel;
using Network.Grains.Metrics;

namespace Network.Tests.Grains;

public sealed class ThinkTankTests
{
    [Fact]
    public void Adviser_Enlisted_CountsUntilReleased()
    {
        var city = City();
        var expert = ((CityState)city.State).Experts[0].Id;

        city.Given(new CityCommand.EnlistAdviser(expert, "冶金"));
        city.Amount(Metric.Advisers).ShouldBe(1);
        city.When(new CityCommand.EnlistAdviser(expert, "冶金")).ShouldChangeNothing();
        city.Given(new CityCommand.ReleaseAdviser(expert, "任期届满"));

        city.Amount(Metric.Advisers).ShouldBe(0);
        city.When(new CityCommand.EnlistAdviser("nobody", "冶金"))
            .ShouldRefuse("unknown.expert", "expert");
    }

    [Fact]
    public void Advice_SubmittedAndTakenUp_CountsByItsForm()
    {
        var city = City().Given(
            new CityCommand.SubmitAdvice("绿色制造建议", Kunshan.Day(2024, 5, 6), "市机械学会"));
        var advice = ((CityState)city.State).Advice[0].Id;

        city.Given(new CityCommand.AdoptAdvice(
            advice, AdviceForm.Proposal, "市政协", Kunshan.Today));

        city.Amount(Metric.AdviceSubmitted, 202405).ShouldBe(1);
        city.Amount(Metric.OfCategory(Metric.AdviceAdopted, "proposal"), 202407).ShouldBe(1);
        city.When(new CityCommand.AdoptAdvice(
                advice, AdviceForm.Motion, "人大", Kunshan.Day(2024, 5, 5)))
            .ShouldRefuse("date.too-early", "on");
    }

    [Fact]
    public void Advice_LedBySomebodyOutsideTheThinkTank_IsRefused()
    {
        var city = City();

        city.When(new CityCommand.SubmitAdvice("建议", Kunshan.Today,
                Expert: ((CityState)city.State).Experts[0].Id))
            .ShouldRefuse("advice.no-adviser", "expert");
    }

    [Fact]
    public void Announcement_TakenDown_WasMadeAllTheSame()
    {
        var city = City().Given(new CityCommand.Announce("申报通知", "请于8月10日前申报"));

        city.Given(new CityCommand.WithdrawAnnouncement(
            ((CityState)city.State).Announcements[0].Id));

        ((CityState)city.State).Announcements.ShouldBeEmpty();
        city.Amount(Metric.AnnouncementsMade, 202407).ShouldBe(1);
        city.When(new CityCommand.Announce("通知", "内容", Kunshan.Day(2024, 7, 14)))
            .ShouldRefuse("date.too-early", "until");
    }

    private static Life City() => new Life(GrainKey.OfCity("kunshan")).Given(
        Kunshan.Founding,
        new CityCommand.RegisterExpert(
            new PersonalData("李德仁"), "院士", "武汉大学", Academician: true));
}
