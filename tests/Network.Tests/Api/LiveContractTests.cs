using System.Text.Json;
using Microsoft.Extensions.Hosting;

namespace Network.Tests.Api;

public sealed class LiveContractTests
{
    [Fact]
    public async Task LiveView_Opened_BeginsWithThePresentTotals()
    {
        await using var host = await ApiHost.Start();
        await host.Post("enterprise/kunshan/l-1/register", Bodies.Register());

        using var view = await LiveReader.Open(host, "city/kunshan");
        var (position, totals) = await view.Next();

        position.ShouldBe(totals.GetProperty("position").GetInt64());
        Hosts(totals.GetProperty("totals")).ShouldBe(1);
    }

    [Theory]
    [InlineData("city/kunshan", "totals")]
    [InlineData("district/kunshan/kaifaqu", "figures")]
    public async Task LiveView_AfterACommand_GetsTheNewFigure(string scope, string figures)
    {
        await using var host = await ApiHost.Start();
        using var view = await LiveReader.Open(host, scope);
        Hosts((await view.Next()).Totals.GetProperty(figures)).ShouldBe(0);

        await host.Post("enterprise/kunshan/l-1/register", Bodies.Register());

        Hosts((await view.Until(t => Hosts(t.GetProperty(figures)) > 0))
            .GetProperty(figures)).ShouldBe(1);
    }

    [Fact]
    public async Task LiveView_AfterARuleChanged_ShowsTheNewQuota()
    {
        await using var host = await ApiHost.Start();
        using var view = await LiveReader.Open(host, "district/kunshan/kaifaqu");
        var quota = (await view.Next()).Totals.GetProperty("quotas")[0]
            .GetProperty("id").GetString();

        (await host.Post("city/kunshan/kunshan/override-policy",
            $$"""{"path":"quotas.{{quota}}.yearly-min","value":5,"reason":"加强"}"""))
            .Status.ShouldBe(200);

        await view.Until(t =>
            t.GetProperty("quotas")[0].GetProperty("required").GetInt64() == 5);
    }

    [Fact]
    public async Task LiveView_AfterManyCommands_EndsAtTheLastFigure()
    {
        const int hosts = 60;
        await using var host = await ApiHost.Start();
        using var view = await LiveReader.Open(host, "city/kunshan");

        await Task.WhenAll(Enumerable.Range(0, hosts).Select(i =>
            host.Post($"enterprise/kunshan/l-{i}/register", Bodies.Register())));

        await view.Until(t => Hosts(t.GetProperty("totals")) == hosts);
        view.Frames.ShouldBeLessThan(hosts / 2);
    }

    [Fact]
    public async Task LiveViews_AboveTheirNumber_AreRefused()
    {
        await using var host = await ApiHost.Start(s => s with
        {
            Limits = s.Limits with { LiveConnectionsMax = 1 },
        });
        using var view = await LiveReader.Open(host, "city/kunshan");

        var refused = await host.Get("city/kunshan/live");

        refused.Status.ShouldBe(503);
        refused.Code.ShouldBe("limit.live");
        refused.RetryAfter.ShouldNotBeNull();
    }

    [Fact]
    public async Task LiveViews_OfOneAddressAboveTheirNumber_AreRefused()
    {
        await using var host = await ApiHost.Start(s => s with
        {
            Limits = s.Limits with { LiveConnectionsPerAddressMax = 1 },
        });
        using var view = await LiveReader.Open(host, "city/kunshan");

        (await host.Get("city/kunshan/live")).Status.ShouldBe(429);
    }

    [Fact]
    public async Task LiveView_WhenTheProcessStops_Ends()
    {
        await using var host = await ApiHost.Start();
        using var view = await LiveReader.Open(host, "city/kunshan");
        await view.Next();

        host.Get<IHostApplicationLifetime>().StopApplication();

        await view.End();
    }

    private static long Hosts(JsonElement figures) => figures.GetProperty("hosts").GetInt64();
}
