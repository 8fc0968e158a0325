using System.Collections.Immutable;
using Network.Grains.Kernel;

namespace Network.Grains.Reports;

/// <summary>A sentence of clauses; what there is nothing to say of is left out.</summary>
internal sealed class Prose(ReportFigures figures)
{
    private readonly List<LocalText> _clauses = [];

    /// <summary>Adds a clause where something was counted.</summary>
    public Prose Say(long counted, Func<LocalText> clause)
    {
        if (counted != 0)
        {
            _clauses.Add(clause());
        }

        return this;
    }

    /// <summary>A number of something: 新成立科协 3 个.</summary>
    public Prose Count(long number, string zh, string unit, string one, string? many = null) =>
        Say(number, () => new($"{zh}{number}{unit}", Numbers.En(number, one, many)));

    /// <summary>A number beside that of the year before.</summary>
    public Prose Count(long number, long before, string zh, string unit, string one,
        string? many = null) => Say(number, () =>
        {
            var than = Numbers.Than(number, before, unit, figures.Whole);
            return new($"{zh}{number}{unit}{than.Zh}",
                Numbers.En(number, one, many) + than.En);
        });

    public Prose Money(long fen, string zh, string en) => Say(fen, () => new(
        $"{zh}{Numbers.Money(fen).Zh}", $"{en} {Numbers.Money(fen).En}"));

    public Prose Money(long fen, long before, string zh, string en) => Say(fen, () =>
    {
        var (money, than) = (Numbers.Money(fen), Numbers.ThanMoney(fen, before, figures.Whole));
        return new($"{zh}{money.Zh}{than.Zh}", $"{en} {money.En}{than.En}");
    });

    /// <summary>The whole sentence, or none.</summary>
    /// <param name="zh">How it begins.</param>
    /// <param name="between">What stands between Chinese clauses.</param>
    public ImmutableArray<LocalText> End(string zh = "", string en = "", string between = "，") =>
        _clauses.Count == 0 ? [] : [new(
            $"{zh}{string.Join(between, _clauses.Select(c => c.Zh))}。",
            $"{Capital($"{en}{string.Join("; ", _clauses.Select(c => c.En))}")}.")];

    private static string Capital(string text) =>
        char.ToUpperInvariant(text[0]) + text[1..];
}
