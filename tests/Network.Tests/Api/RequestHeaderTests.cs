using Microsoft.AspNetCore.Http;
using Network.Client.Api.Http;

namespace Network.Tests.Api;

public sealed class RequestHeaderTests
{
    [Theory]
    [InlineData("\"7\"", 7L)]
    [InlineData("\"0\"", 0L)]
    [InlineData("W/\"7\"", 7L)]
    [InlineData("*", null)]
    public void IfMatch_WithAVersion_IsTheVersion(string value, long? version)
    {
        var (read, fault) = VersionTag.Read(Request("If-Match", value));

        fault.ShouldBeNull();
        read.ShouldBe(version);
    }

    [Theory]
    [InlineData("7")]
    [InlineData("\"\"")]
    [InlineData("\"-1\"")]
    [InlineData("\" 7\"")]
    [InlineData("\"7\", \"8\"")]
    [InlineData("\"99999999999999999999\"")]
    [InlineData("\"")]
    [InlineData("W/")]
    [InlineData("")]
    public void IfMatch_WithJunk_IsRefused(string value)
    {
        var (_, fault) = VersionTag.Read(Request("If-Match", value));

        fault.ShouldNotBeNull().Code.ShouldBe("malformed.if-match");
    }

    [Theory]
    [InlineData("")]
    [InlineData("7")]
    [InlineData("00000000-0000-0000-0000-000000000000")]
    [InlineData("{0198c2de-7a51-7c3e-9f00-2f5a3c1b7d10}")]
    [InlineData("0198c2de7a517c3e9f002f5a3c1b7d10")]
    public void IdempotencyKey_ThatIsNoUuid_IsRefused(string value)
    {
        var (_, fault) = IdempotencyKey.Read(Request(IdempotencyKey.Header, value));

        fault.ShouldNotBeNull().Code.ShouldBe("malformed.idempotency-key");
    }

    [Fact]
    public void IdempotencyKey_GivenTwice_IsRefused()
    {
        var request = Request(IdempotencyKey.Header, Guid.NewGuid().ToString());
        request.Headers.Append(IdempotencyKey.Header, Guid.NewGuid().ToString());

        IdempotencyKey.Read(request).Fault.ShouldNotBeNull();
    }

    [Theory]
    [InlineData(null, true)]
    [InlineData("", true)]
    [InlineData("zh-CN,zh;q=0.9,en;q=0.8", true)]
    [InlineData("en", false)]
    [InlineData("en-GB,en;q=0.9", false)]
    [InlineData("en;q=0.3, zh;q=0.9", true)]
    [InlineData("en, zh;q=0", false)]
    [InlineData("en;q=0", true)]
    [InlineData("fr", true)]
    [InlineData("*", true)]
    [InlineData(";;;q=,", true)]
    public void AcceptLanguage_Read_GivesTheLanguage(string? value, bool chinese)
    {
        var request = new DefaultHttpContext().Request;
        if (value is not null)
        {
            request.Headers.AcceptLanguage = value;
        }

        ReaderLanguage.IsChinese(request).ShouldBe(chinese);
    }

    private static HttpRequest Request(string header, string value)
    {
        var request = new DefaultHttpContext().Request;
        request.Headers[header] = value;
        return request;
    }
}
