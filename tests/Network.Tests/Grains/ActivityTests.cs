using Network.Grains.Activities;
using Network.Grains.District;
using Network.Grains.Kernel;
using Network.Grains.Metrics;

namespace Network.Tests.Grains;

public sealed class ActivityTests
{
    private static Life Open() => new Life(GrainKey.OfDistrict("kunshan", "zhangpu")).Given(
        new DistrictCommand.Open(new("张浦镇", "Zhangpu"), "town"));

    [Fact]
    public void Record_TwoSessionsOf60_CountsInAllAndByCategory()
    {
        var life = Open().Given(new DistrictCommand.RecordActivity(
            "academic-exchange", Kunshan.Day(2024, 3, 5), 2, 60));

        life.Amount(Metric.Sessions, 202403).ShouldBe(2);
        life.Amount(Metric.Participants, 202403).ShouldBe(60);
        life.Amount(Metric.OfCategory(Metric.Sessions, "academic-exchange"), 202403)
            .ShouldBe(2);
        Network.Grains.Catalog.Of(GrainKind.District).Tell(life.Events[^1]).Zh
            .ShouldBe("记录{category:academic-exchange} 2 次，60 人（2024-03-05）");
    }

    /// <summary>岳阳附件 and the JT report enter a year in one line: 85 seminars, 2,444 people.
    /// </summary>
    [Fact]
    public void Report_SameYearAndCategoryAgain_TakesTheEarlierOnesPlace()
    {
        var life = Open().Given(
            new DistrictCommand.ReportActivities("academic-exchange", 2023, 80, 2000),
            new DistrictCommand.ReportActivities("academic-exchange", 2023, 85, 2444));

        life.Amount(Metric.Sessions, 2023).ShouldBe(85);
        life.Amount(Metric.Participants, 2023).ShouldBe(2444);
        life.When(new DistrictCommand.ReportActivities("academic-exchange", 2023, 85, 2444))
            .ShouldChangeNothing();
    }

    [Fact]
    public void Correct_AndCancel_LeaveTheRightNumbers()
    {
        var life = Open().Given(new DistrictCommand.RecordActivity(
            "academic-exchange", Kunshan.Day(2024, 3, 5), 2, 60));
        var id = ((DistrictEvent.ActivityRecorded)life.Events[^1]).Activity;
        var right = new ActivityEntry("academic-exchange", Kunshan.Day(2024, 4, 5), 1, 30);

        life.When(new DistrictCommand.CorrectActivity(id, right, ""))
            .ShouldRefuse("text.missing", "reason");
        life.Given(new DistrictCommand.CorrectActivity(id, right, "日期有误"));
        (life.Amount(Metric.Sessions, 202403), life.Amount(Metric.Sessions, 202404))
            .ShouldBe((0, 1));

        life.Given(new DistrictCommand.CancelActivity(id, "重复录入"));
        life.Amount(Metric.Sessions, 202404).ShouldBe(0);
        life.When(new DistrictCommand.CancelActivity(id, "重复录入"))
            .ShouldRefuse("unknown.activity", "activity");
    }

    [Theory]
    [InlineData("no-such", 2024, 3, 1, "unknown.activity-category", "category")]
    [InlineData("academic-exchange", 2024, 8, 1, "date.in-future", "date")]
    [InlineData("academic-exchange", 1900, 1, 1, "date.too-old", "date")]
    [InlineData("academic-exchange", 2024, 3, -1, "count.out-of-range", "sessions")]
    [InlineData("academic-exchange", 2024, 3, 0, "activity.empty", "sessions")]
    public void Record_Nonsense_NamesTheField(
        string category, int year, int month, int sessions, string code, string field) =>
        Open().When(new DistrictCommand.RecordActivity(
            category, Kunshan.Day(year, month, 1), sessions)).ShouldRefuse(code, field);

    [Fact]
    public void Anything_InAClosedDistrict_IsRefused() => Open()
        .Given(new DistrictCommand.Close("lujia"))
        .When(new DistrictCommand.SetStaff(1, 0)).ShouldRefuse("district.closed");
}
