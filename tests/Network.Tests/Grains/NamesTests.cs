using System.Collections.Immutable;
using System.Reflection;
using Network.Grains;
using Network.Grains.Metrics;
using Network.Grains.Policies;

namespace Network.Tests.Grains;

/// <summary>Everything that is counted or chosen has a name in both languages.</summary>
public sealed class NamesTests
{
    [Fact]
    public void MetricNames_EveryMetric_HasOne()
    {
        var metrics = typeof(Metric).GetFields(BindingFlags.Public | BindingFlags.Static)
            .Select(f => (string)f.GetRawConstantValue()!);

        metrics.Where(m => MetricNames.Find(m) is null).ShouldBeEmpty();
        MetricNames.All.ShouldAllBe(m => m.Name.Zh.Length > 0 && m.Name.En.Length > 0);
    }

    [Fact]
    public void MetricNames_OneOfACategory_HasTheNameOfTheWhole() =>
        MetricNames.Find(Metric.OfCategory(Metric.Sessions, "lecture"))!.Id
            .ShouldBe(Metric.Sessions);

    [Fact]
    public void MetricNames_UnknownMetric_HasNone() => MetricNames.Find("moon").ShouldBeNull();

    [Fact]
    public void Lists_EveryEntry_IsNamedInBothLanguages()
    {
        var lists = typeof(Lists).GetProperties()
            .Select(p => (ImmutableArray<Choice>)p.GetValue(null)!).ToList();

        lists.Count.ShouldBeGreaterThan(10);
        lists.ShouldAllBe(l => l.Length > 1 && l.All(c =>
            c.Id.Length > 0 && c.Name.Zh.Length > 0 && c.Name.En.Length > 0));
        Lists.Name(Lists.HostKinds, "rural-technical-association").Zh.ShouldBe("农技协");
        Lists.Name(Lists.HostKinds, "strange").En.ShouldBe("strange");
    }
}
