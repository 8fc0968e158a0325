using System.Text;
using Network.Client.Api.Http;

namespace Network.Tests.Api;

public sealed class StrictJsonTests
{
    [Theory]
    [InlineData("", "malformed.json", "$")]
    [InlineData("{", "malformed.json", "$")]
    [InlineData("{\"name\":\"a\",}", "malformed.json", "$")]
    [InlineData("{\"name\":\"a\"} x", "malformed.json", "$")]
    [InlineData("// a\n{\"name\":\"a\"}", "malformed.json", "$")]
    [InlineData("{\"name\":\"a\",\"name\":\"b\"}", "malformed.json", "$")]
    [InlineData("null", "malformed.value", "$")]
    [InlineData("[]", "malformed.value", "$")]
    [InlineData("7", "malformed.value", "$")]
    [InlineData("{}", "malformed.missing-field", "$.name")]
    [InlineData("{\"Name\":\"a\"}", "malformed.unknown-field", "$.Name")]
    [InlineData("{\"name\":null}", "malformed.value", "$.name")]
    [InlineData("{\"name\":7}", "malformed.value", "$.name")]
    [InlineData("{\"name\":\"a\",\"count\":\"7\"}", "malformed.value", "$.count")]
    [InlineData("{\"name\":\"a\",\"count\":1e400}", "malformed.value", "$.count")]
    [InlineData("{\"name\":\"a\",\"count\":99999999999}", "malformed.value", "$.count")]
    [InlineData("{\"name\":\"a\",\"day\":\"2024-02-30\"}", "malformed.value", "$.day")]
    [InlineData("{\"name\":\"\\u0000\"}", "malformed.text", "$.name")]
    [InlineData("{\"name\":\"\\ud800\"}", "malformed.text", "$")]
    [InlineData("{\"\\ud800\":\"a\"}", "malformed.text", "$")]
    [InlineData("{\"name\":\"a\",\"parts\":[{\"size\":1},{}]}",
        "malformed.missing-field", "$.parts[1].size")]
    [InlineData("{\"name\":\"a\",\"parts\":[{\"size\":1,\"x\":1}]}",
        "malformed.unknown-field", "$.parts[0].x")]
    public void Body_WithAMistake_IsRefusedAtItsPlace(string body, string code, string field)
    {
        var (value, fault) = StrictJson.Read(Encoding.UTF8.GetBytes(body), typeof(Sample));

        value.ShouldBeNull();
        fault.ShouldNotBeNull().ShouldSatisfyAllConditions(
            f => f.Status.ShouldBe(400),
            f => f.Code.ShouldBe(code),
            f => f.Field.ShouldBe(field));
    }

    [Fact]
    public void Body_ThatIsNotUtf8_IsRefused()
    {
        var (_, fault) = StrictJson.Read(
            (byte[])[.. "{\"name\":\""u8, 0xC3, 0x28, .. "\"}"u8], typeof(Sample));

        fault.ShouldNotBeNull().Code.ShouldBe("malformed.utf8");
    }

    [Fact]
    public void Body_NestedTooDeep_IsRefused()
    {
        var deep = new string('[', 10_000);

        var (_, fault) = StrictJson.Read(
            Encoding.UTF8.GetBytes($"{{\"name\":\"a\",\"parts\":{deep}"), typeof(Sample));

        fault.ShouldNotBeNull().Code.ShouldBe("malformed.json");
    }

    [Fact]
    public void Body_InOrder_IsRead()
    {
        var (value, fault) = StrictJson.Read(
            "{\"name\":\"科协\",\"parts\":[{\"size\":2}],\"day\":\"2024-07-15\"}"u8.ToArray(),
            typeof(Sample));

        fault.ShouldBeNull();
        var sample = value.ShouldBeOfType<Sample>();
        sample.Name.ShouldBe("科协");
        sample.Parts.ShouldBe([new Part(2)]);
        sample.Day.ShouldBe(new DateOnly(2024, 7, 15));
    }

    private sealed record Sample(
        string Name, int Count = 0, DateOnly? Day = null, IReadOnlyList<Part>? Parts = null);

    private sealed record Part(int Size);
}
