using System.Collections.Immutable;
using System.Text;
using Network.Grains.Metrics;
using Network.Silo.Journal;

namespace Network.Tests.Journal;

public sealed class JournalJsonTests
{
    [Theory]
    [InlineData("hosts")]
    [InlineData("activity.sessions/academic-exchange")]
    [InlineData("讲座")]
    [InlineData("a\":7,\"b")]
    [InlineData("back\\slash")]
    public void Metrics_AnyName_AreReadAsTheyWereWritten(string name)
    {
        var period = Period.Year(2024);
        Amount[] written =
            [new(period, name, 3), new(period, "members", -12), new(period, "z", long.MaxValue)];

        var read = ImmutableArray.CreateBuilder<Amount>();
        JournalJson.ReadMetrics(
            Encoding.UTF8.GetBytes(JournalJson.OfMetrics(written)), period, read);

        read.ShouldBe(written);
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("{ \"hosts\" : 1 }")]
    public void Metrics_OtherSpelling_AreReadToo(string text)
    {
        var read = ImmutableArray.CreateBuilder<Amount>();

        JournalJson.ReadMetrics(Encoding.UTF8.GetBytes(text), Period.Standing, read);

        read.Sum(a => a.Value).ShouldBe(text.Contains("hosts", StringComparison.Ordinal) ? 1 : 0);
    }
}
