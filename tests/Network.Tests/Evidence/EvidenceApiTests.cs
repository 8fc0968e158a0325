using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using Network.Grains.Access;
using Network.Silo.Accounts;
using Network.Silo.Attachments;
using Network.Tests.Accounts;
using Network.Tests.Api;

namespace Network.Tests.Evidence;

/// <summary>Files with a unit: who may add, see and take them away, and what is refused.</summary>
public sealed class EvidenceApiTests : IAsyncLifetime
{
    private const string Files = "enterprise/kunshan/h-1/files";

    private AccountHost _host = null!;
    private Visit _admin = null!;
    private Visit _staff = null!;

    public async ValueTask InitializeAsync()
    {
        _host = await AccountHost.Start();
        _admin = await _host.Administrator();
        _staff = await _host.Person(_admin, Role.CityStaff);
        (await _staff.Post("enterprise/kunshan/h-1/register", Bodies.Register("zhangpu")))
            .Status.ShouldBe(200);
    }

    public ValueTask DisposeAsync() => _host.DisposeAsync();

    [Fact]
    public async Task Picture_Added_IsShownInPlaceAndCanDoNothing()
    {
        var added = await Add(_staff, SampleFiles.Png, "现场 照片.PNG");
        using var answer = await Get(_staff, $"{Files}/{Id(added)}");

        added.GetProperty("name").GetString().ShouldBe("现场 照片.png");
        (await answer.Content.ReadAsByteArrayAsync()).ShouldBe(SampleFiles.Png);
        answer.Content.Headers.ContentType!.MediaType.ShouldBe("image/png");
        answer.Content.Headers.ContentDisposition!.DispositionType.ShouldBe("inline");
        answer.Content.Headers.ContentDisposition.FileNameStar.ShouldBe("现场 照片.png");
        Header(answer, "Content-Security-Policy").ShouldStartWith("sandbox;");
        Header(answer, "X-Content-Type-Options").ShouldBe("nosniff");
        Header(answer, "Cross-Origin-Resource-Policy").ShouldBe("same-origin");
    }

    [Fact]
    public async Task Document_Added_IsOnlySaved()
    {
        var document = await Add(_staff, SampleFiles.Docx, "总结.docx");
        var paper = await Add(_staff, SampleFiles.Pdf, "证书.pdf");
        using var saved = await Get(_staff, $"{Files}/{Id(document)}");
        using var shown = await Get(_staff, $"{Files}/{Id(paper)}");

        saved.Content.Headers.ContentDisposition!.DispositionType.ShouldBe("attachment");
        shown.Content.Headers.ContentDisposition!.DispositionType.ShouldBe("inline");
        Header(shown, "Content-Security-Policy").ShouldContain("default-src 'none'");
        (await _staff.Get(Files)).Body.EnumerateArray()
            .Select(f => f.GetProperty("shown").GetBoolean()).Order()
            .ShouldBe([false, true]);
    }

    [Fact]
    public async Task File_Read_IsWrittenDown()
    {
        var id = Id(await Add(_staff, SampleFiles.Png, "a.png"));
        var secretary = await _host.Person(_admin, Role.Secretary, "h-1");

        using var answer = await Get(secretary, $"{Files}/{id}");

        (await _host.Accounts.ReadAudit(long.MaxValue, 50, AuditKind.PeopleRead))
            .ShouldContain(a => a.Account == secretary.Account
                && a.Subject == $"enterprise/kunshan/h-1/files/{id}");
    }

    [Theory]
    [InlineData("page.html", "<script>alert(1)</script>", 415, "file.type")]
    [InlineData("a.pdf", "%PD", 415, "file.type")]
    [InlineData("a.pdf", "", 422, "file.empty")]
    [InlineData("a.docx", "%PDF-1.4", 415, "file.contradiction")]
    public async Task File_OfAWrongType_IsRefusedInWords(
        string name, string content, int status, string code)
    {
        using var answer = await Send(_staff, Encoding.ASCII.GetBytes(content), name);
        var problem = await Body(answer);

        ((int)answer.StatusCode).ShouldBe(status);
        problem.GetProperty("code").GetString().ShouldBe(code);
        problem.GetProperty("detail").GetString().ShouldNotBeNullOrEmpty();
        (await _staff.Get(Files)).Body.GetArrayLength().ShouldBe(0);
    }

    [Fact]
    public async Task File_TooLarge_IsRefusedInWords()
    {
        var large = new byte[AttachmentLimits.FileBytesMax + 1];
        SampleFiles.Png.CopyTo(large, 0);
        using var answer = await Send(_staff, large, "a.png");
        using var hidden = await Send(_staff, large, "a.png", chunked: true);
        using var largest = await Send(_staff, large[..^1], "a.png");

        ((int)answer.StatusCode, (await Body(answer)).GetProperty("code").GetString())
            .ShouldBe((413, "file.too-large"));
        ((int)hidden.StatusCode).ShouldBe(413);
        largest.StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Theory]
    [InlineData(Role.DistrictStaff, "zhangpu", 200)]
    [InlineData(Role.Secretary, "h-1", 200)]
    [InlineData(Role.DistrictStaff, "kaifaqu", 403)]
    [InlineData(Role.CityLeader, null, 403)]
    [InlineData(Role.Planner, null, 403)]
    public async Task Files_ByRole_AreForThoseWhoSeeThePeople(
        Role role, string? unit, int status)
    {
        var id = Id(await Add(_staff, SampleFiles.Png, "a.png"));
        var reader = await _host.Person(_admin, role, unit);
        using var added = await Send(reader, SampleFiles.Pdf, "b.pdf");

        (await reader.Get(Files)).Status.ShouldBe(status);
        (await reader.Get($"{Files}/{id}")).Status.ShouldBe(status);
        ((int)added.StatusCode).ShouldBe(status);
        (await reader.Post($"{Files}/{id}/remove")).Status.ShouldBe(403);
        (await _admin.Get(Files)).Status.ShouldBe(403);
        (await new Visit(_host.Host).Get(Files)).Status.ShouldBe(401);
    }

    [Fact]
    public async Task File_TakenAwayByWhoAddedIt_IsGone()
    {
        var secretary = await _host.Person(_admin, Role.Secretary, "h-1");
        var own = Id(await Add(secretary, SampleFiles.Png, "a.png"));
        var theirs = Id(await Add(secretary, SampleFiles.Pdf, "b.pdf"));

        (await secretary.Post($"{Files}/{own}/remove")).Status.ShouldBe(200);
        (await _staff.Post($"{Files}/{theirs}/remove")).Status.ShouldBe(200);

        (await _staff.Get($"{Files}/{own}")).Code.ShouldBe("unknown.file");
        (await _staff.Get(Files)).Body.GetArrayLength().ShouldBe(0);
        (await _staff.Post($"{Files}/{own}/remove")).Status.ShouldBe(404);
    }

    [Theory]
    [InlineData("../h-2/files")]
    [InlineData("..%2F..%2Fetc%2Fpasswd")]
    [InlineData("%01")]
    [InlineData("ffffffffffffffffffff")]
    public async Task Address_WithTricks_FindsNothing(string file) =>
        (await _staff.Get($"{Files}/{file}")).Status.ShouldBe(404);

    [Fact]
    public async Task File_WithoutProofOfItsPage_IsRefused()
    {
        _staff.Antiforgery = null;
        using var answer = await Send(_staff, SampleFiles.Png, "a.png");
        using var form = new MultipartFormDataContent { { new StringContent("x"), "file" } };
        using var request = _staff.Request(HttpMethod.Post, Files);
        request.Content = form;
        using var foreign = await _host.Host.Http.SendAsync(request);

        (await Body(answer)).GetProperty("code").GetString().ShouldBe("access.antiforgery");
        foreign.StatusCode.ShouldBeOneOf(
            HttpStatusCode.BadRequest, HttpStatusCode.UnsupportedMediaType);
    }

    private async Task<JsonElement> Add(Visit visit, byte[] content, string name)
    {
        using var answer = await Send(visit, content, name);
        answer.StatusCode.ShouldBe(HttpStatusCode.OK, await answer.Content.ReadAsStringAsync());
        return await Body(answer);
    }

    private async Task<HttpResponseMessage> Send(
        Visit visit, byte[] content, string name, bool chunked = false)
    {
        using var request = visit.Request(
            HttpMethod.Post, $"{Files}?fileName={Uri.EscapeDataString(name)}");
        request.Content = new ByteArrayContent(content);
        request.Content.Headers.ContentType = new MediaTypeHeaderValue("application/octet-stream");
        if (chunked)
        {
            request.Headers.TransferEncodingChunked = true;
            request.Content.Headers.ContentLength = null;
        }

        return await _host.Host.Http.SendAsync(request);
    }

    private async Task<HttpResponseMessage> Get(Visit visit, string path)
    {
        using var request = visit.Request(HttpMethod.Get, path);
        return await _host.Host.Http.SendAsync(request);
    }

    private static string Id(JsonElement file) => file.GetProperty("id").GetString()!;

    private static string Header(HttpResponseMessage answer, string name) =>
        answer.Headers.GetValues(name).Single();

    private static async Task<JsonElement> Body(HttpResponseMessage answer) =>
        JsonSerializer.Deserialize<JsonElement>(await answer.Content.ReadAsStringAsync());
}
