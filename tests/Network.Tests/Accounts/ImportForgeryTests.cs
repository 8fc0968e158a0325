using System.Net;
using System.Text;
using Network.Grains.Access;

namespace Network.Tests.Accounts;

/// <summary>Files come in from our own pages alone, and from those who may enter them.</summary>
public sealed class ImportForgeryTests : IAsyncLifetime
{
    private const string Table = "单位名称,所属区镇\n昆山恒锐精密,张浦\n";

    private AccountHost _host = null!;
    private Visit _admin = null!;

    public async ValueTask InitializeAsync()
    {
        _host = await AccountHost.Start();
        _admin = await _host.Administrator();
    }

    public ValueTask DisposeAsync() => _host.DisposeAsync();

    [Theory]
    [InlineData("hosts", null)]
    [InlineData("hosts", "x")]
    [InlineData("look", null)]
    public async Task File_WithoutProofOfItsPage_IsRefused(string path, string? token)
    {
        var staff = await _host.Person(_admin, Role.CityStaff);
        staff.Antiforgery = token;

        var (status, body) = await Send(staff, path);

        status.ShouldBe(HttpStatusCode.BadRequest);
        body.ShouldContain("access.antiforgery");
        await _host.Host.Settled();
        (await staff.Get("enterprise/kunshan")).Body.GetProperty("total").GetInt64().ShouldBe(0);
    }

    [Fact]
    public async Task File_FromOurPage_IsEnteredForThoseWhoMay()
    {
        var staff = await _host.Person(_admin, Role.CityStaff);
        var leader = await _host.Person(_admin, Role.CityLeader);

        var (refused, why) = await Send(leader, "hosts");
        var (status, body) = await Send(staff, "hosts");

        refused.ShouldBe(HttpStatusCode.Forbidden);
        why.ShouldContain("access.");
        status.ShouldBe(HttpStatusCode.OK, body);
        body.ShouldContain("\"staged\":true");
    }

    private async Task<(HttpStatusCode, string)> Send(Visit visit, string path)
    {
        using var request = visit.Request(HttpMethod.Post, $"import/kunshan/{path}");
        using var parts = new MultipartContent("mixed");
        parts.Add(new StringContent("{}", Encoding.UTF8, "application/json"));
        parts.Add(new ByteArrayContent(Encoding.UTF8.GetBytes(Table)));
        request.Content = parts;
        using var answer = await _host.Host.Http.SendAsync(request);
        return (answer.StatusCode, await answer.Content.ReadAsStringAsync());
    }
}
