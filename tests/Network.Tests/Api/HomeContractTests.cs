namespace Network.Tests.Api;

/// <summary>What people see before they decide about homes and demonstration units.</summary>
public sealed class HomeContractTests(ApiFixture fixture) : IClassFixture<ApiFixture>
{
    private readonly ApiHost _host = fixture.Host;

    [Fact]
    public async Task HomeForm_OfAHost_HasEveryItemWithThePointsOnRecord()
    {
        await _host.Post("enterprise/kunshan/home-1/register", Bodies.Register());
        await _host.Post("enterprise/kunshan/home-1/establish", """{"on":"2024-03-01"}""");
        await _host.Post("enterprise/kunshan/home-1/record-activity",
            """{"category":"academic-exchange","date":"2024-05-06","sessions":3}""");

        var form = await _host.Get("enterprise/kunshan/home-1/home-form?year=2024");

        form.Status.ShouldBe(200);
        form.Body.GetProperty("due").GetString().ShouldBe("2024-08-10");
        var items = form.Body.GetProperty("items").EnumerateArray().ToList();
        items.Count.ShouldBe(14);
        items[0].GetProperty("points").GetDecimal().ShouldBe(6);
        items[0].GetProperty("because")[0].GetProperty("count").GetInt64().ShouldBe(3);
        (await _host.Get("enterprise/kunshan/nobody/home-form")).Status.ShouldBe(404);
    }

    [Fact]
    public async Task RoundPreview_OfASelection_SaysWhatItBreaksWithTheClause()
    {
        var preview = await _host.Get(
            "city/kunshan/round-preview?year=2024&unit=h-1/4000000&unit=h-2/10000100");

        preview.Status.ShouldBe(200);
        preview.Body.GetProperty("units").GetInt32().ShouldBe(2);
        preview.Body.GetProperty("awardedFen").GetInt64().ShouldBe(14_000_100);
        preview.Body.GetProperty("bounds").GetProperty("unitsMax").GetInt32().ShouldBe(4);
        preview.Body.GetProperty("breaks").EnumerateArray().Select(b => (
                b.GetProperty("why").GetProperty("code").GetString(),
                b.GetProperty("why").GetProperty("clause").GetProperty("phrase").GetString()))
            .ShouldBe([
                ("round.no-budget", "给予5-10万元经费用于补助建家建设及开展相关活动"),
                ("round.grant-too-small", "给予5-10万元经费"),
                ("round.grant-too-large", "给予5-10万元经费")]);
    }

    [Theory]
    [InlineData("unit=h-1")]
    [InlineData("unit=h-1/-5")]
    [InlineData("unit=h-1/5/6")]
    [InlineData("unit=h-1/99999999999999999999")]
    [InlineData("units=h-1/5")]
    public async Task RoundPreview_Nonsense_IsMalformed(string query) =>
        (await _host.Get($"city/kunshan/round-preview?{query}")).Status.ShouldBe(400);

    [Fact]
    public async Task Homes_InAList_AreFoundByWhereTheyStand()
    {
        (await _host.Get("enterprise/kunshan?home=applied&home=recognised")).Body
            .GetProperty("total").GetInt64().ShouldBe(0);
        (await _host.Get("enterprise/kunshan?home=a%20b")).Status.ShouldBe(400);
    }
}
