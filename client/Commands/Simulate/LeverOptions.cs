using System.Collections.Immutable;
using System.CommandLine;
using System.Globalization;
using Network.Grains.Kernel;
using Network.Grains.Simulation.Inputs;

namespace Network.Client.Commands.Simulate;

/// <summary>Reads the levers: what the policy says, with what the command line says on top.
/// </summary>
internal sealed class LeverOptions(SimulateOptions options, ParseResult parsed)
{
    /// <param name="usual">The levers of a city that goes on as its policy says.</param>
    public PolicyLevers Read(PolicyLevers usual)
    {
        var (min, max) = Units(usual);
        return usual with
        {
            BudgetFen = Budget() ?? usual.BudgetFen,
            GrantFen = parsed.GetValue(options.Grant) is { } grant
                ? Fen(grant, "--grant")
                : usual.GrantFen,
            UnitsMin = min,
            UnitsMax = max,
            Quota = parsed.GetValue(options.Quota) ?? usual.Quota,
            Strategy = Strategy() ?? usual.Strategy,
            Given = Given(),
            Outreach = parsed.GetValue(options.Outreach) ?? usual.Outreach,
            OutreachShare = parsed.GetValue(options.OutreachShare) ?? usual.OutreachShare,
            Visits = parsed.GetValue(options.Visits) ?? usual.Visits,
            HomeSupport = parsed.GetValue(options.HomeSupport) ?? usual.HomeSupport,
            ExpertProgramme =
                parsed.GetValue(options.ExpertProgramme) ?? usual.ExpertProgramme,
            GrantTermMonths = parsed.GetValue(options.GrantTerm) ?? usual.GrantTermMonths,
        };
    }

    private ImmutableArray<long>? Budget() => parsed.GetValue(options.Budget) is { } text
        ? [.. text.Split(',').Select(part => decimal.TryParse(part, NumberStyles.Number,
            CultureInfo.InvariantCulture, out var yuan)
            ? Fen(yuan, "--budget")
            : throw Wrong($"--budget must be yuan, with commas between years, not '{text}'."))]
        : null;

    /// <summary>Beyond all bounds is as good as any number beyond them.</summary>
    private static long Fen(decimal yuan, string option) =>
        Math.Abs(yuan) >= 1e15m ? throw Wrong($"{option} is out of all bounds: {yuan} yuan.")
        : yuan * 100 == decimal.Truncate(yuan * 100) ? (long)(yuan * 100)
        : throw Wrong($"{option} must be whole fen, not {yuan} yuan.");

    private (int Min, int Max) Units(PolicyLevers usual)
    {
        if (parsed.GetValue(options.Units) is not { } text)
            return (usual.UnitsMin, usual.UnitsMax);

        var ends = text.Split('-').Select(e => int.TryParse(e, NumberStyles.None,
            CultureInfo.InvariantCulture, out var number) ? number : -1).ToList();
        return ends switch
        {
            [>= 0 and var most] => (Math.Min(usual.UnitsMin, most), most),
            [>= 0 and var least, >= 0 and var most] => (least, most),
            _ => throw Wrong($"--units must be a number or least-most such as 2-4, not '{text}'."),
        };
    }

    private AllocationStrategy? Strategy()
    {
        if (parsed.GetValue(options.Strategy) is not { } word)
            return null;

        foreach (var strategy in Enum.GetValues<AllocationStrategy>())
        {
            if (Words.Of(strategy) == word)
                return strategy;
        }

        throw Wrong("--strategy must be one of "
            + string.Join(", ", Enum.GetValues<AllocationStrategy>().Select(Words.Of)) + ".");
    }

    private ImmutableArray<DistrictNumber> Given() =>
    [
        .. (parsed.GetValue(options.Given) ?? []).Select(pair =>
            pair.Split('=') is [var district, var number] && int.TryParse(number,
                NumberStyles.None, CultureInfo.InvariantCulture, out var units)
                ? new DistrictNumber(district, units)
                : throw Wrong($"--given must be district=number, not '{pair}'.")),
    ];

    private static ExpectedFailureException Wrong(string message) =>
        new(ExitCode.BadInput, message);
}
