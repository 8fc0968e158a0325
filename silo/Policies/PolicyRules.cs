using Network.Grains.Kernel;
using Network.Grains.Policies;

namespace Network.Silo.Policies;

/// <summary>Rules: one value with the phrase that sets it.</summary>
internal sealed class PolicyRules(PolicySources sources)
{
    /// <summary>Most of anything that is counted by a rule.</summary>
    private const int CountMax = 1_000_000;

    public Source Source(PolicySection of) => sources.Read(of);

    public Rule<int> Count(PolicySection of, string key, int min = 0, int max = CountMax) =>
        Rule(of, key, rule => rule.Integer("value", min, max));

    public Rule<bool> Flag(PolicySection of, string key) =>
        Rule(of, key, rule => rule.Flag("value"));

    public Rule<MonthDay> MonthDay(PolicySection of, string key) =>
        Rule(of, key, rule => rule.MonthDay("value"));

    public Rule<string> Text(PolicySection of, string key) =>
        Rule(of, key, rule => rule.Text("value"));

    public Rule<long> Money(PolicySection of, string key) =>
        Rule(of, key, rule => rule.Yuan("yuan"));

    /// <summary>Reports a lower bound above its upper bound, at the upper one.</summary>
    public static void InOrder<T>(
        PolicySection of, string minKey, Rule<T> min, string maxKey, Rule<T> max)
        where T : IComparable<T>
    {
        if (min.Value.CompareTo(max.Value) > 0)
        {
            of.Wrong(maxKey, $"{maxKey} 不得小于 {minKey}。",
                $"{maxKey} is smaller than {minKey}.");
        }
    }

    private Rule<T> Rule<T>(PolicySection of, string key, Func<PolicySection, T> value)
    {
        var section = of.Section(key);
        var rule = new Rule<T>(value(section), sources.Read(section));
        section.End();
        return rule;
    }
}
