using System.CommandLine;
using System.Globalization;

namespace Network.Client.Commands.Simulate;

/// <summary>What may be said about a simulation on the command line.</summary>
internal sealed class SimulateOptions
{
    public Option<bool> Live { get; } = new("--live")
    {
        Description = "Start from the network itself: the database, or with --server one that "
            + "runs.",
    };

    public Option<DateOnly?> AsOf { get; } = Of<DateOnly?>("--as-of", "yyyy-mm-dd",
        "With --live: start from the network as it was at the end of a past day.");

    public Option<string?> Classes { get; } = Of<string?>("--classes", "file",
        "Table of organisations (CSV or Excel): district, host-kind, size-band, none, established, "
        + "home, demonstration, dormant.");

    public Option<int?> Organisations { get; } = Of<int?>("--organisations", "number",
        "Organisations, divided among the policy's districts, where there is no table "
        + "(default: 2744).");

    public Option<string?> Start { get; } = Of<string?>("--start", "yyyy-mm",
        "First month (default: the January after the policy).");

    public Option<int> Months { get; } = Of("--months", "number", "Horizon.", 60);

    public Option<int> Runs { get; } = Of("--runs", "number", "Independent runs.", 1_000);

    public Option<long> Seed { get; } = Of("--seed", "number",
        "The same seed gives the same digits; another, other chance.", 1L);

    public Option<int> Threads { get; } = Of("--threads", "number",
        "Threads, 0 for all; the digits do not depend on them.", 0);

    public Option<string> Output { get; } = Of("--output", "json|table|csv",
        "What is written.", "table");

    public Option<string?> Budget { get; } = Of<string?>("--budget", "yuan",
        "Money of a year; several years with commas, the last goes on.");

    public Option<decimal?> Grant { get; } = Of<decimal?>("--grant", "yuan",
        "Grant of each demonstration unit.");

    public Option<string?> Units { get; } = Of<string?>("--units", "number",
        "Demonstration units a year: at most, or least-most such as 2-4.");

    public Option<int?> Quota { get; } = Of<int?>("--quota", "number",
        "New associations that each district owes a year.");

    public Option<string?> Strategy { get; } = Of<string?>("--strategy", "word",
        "How units are chosen: by-score, coverage-gap, round-robin or given.");

    public Option<string[]> Given { get; } = Of<string[]>("--given", "district=number",
        "Units of a district, for the strategy given.");

    public Option<double?> Outreach { get; } = Of<double?>("--outreach", "times",
        "Multiplies own initiative, visits' effect and waking up.");

    public Option<double?> OutreachShare { get; } = Of<double?>("--outreach-share", "share",
        "Part of the budget that goes into visits, 0 to 1.");

    public Option<double?> Visits { get; } = Of<double?>("--visits", "number",
        "Visits a month that cost nothing extra.");

    public Option<double?> HomeSupport { get; } = Of<double?>("--home-support", "times",
        "Multiplies the recognition of homes.");

    public Option<double?> ExpertProgramme { get; } = Of<double?>("--expert-programme", "times",
        "Adds to the founding of workstations; 0.5 is half as many more.");

    public Option<int?> GrantTerm { get; } = Of<int?>("--grant-term", "months",
        "Months for which a grant works.");

    public Option<string[]> Parameter { get; } = Of<string[]>("--parameter", "name=value",
        "Takes one assumed number as known, such as dormancy=0.01.");

    public void AddTo(Command command)
    {
        Output.AcceptOnlyFromAmong("json", "table", "csv");
        foreach (var option in new Option[]
        {
            Live, AsOf, Classes, Organisations, Start, Months, Runs, Seed, Threads, Output, Budget,
            Grant, Units, Quota, Strategy, Given, Outreach, OutreachShare, Visits, HomeSupport,
            ExpertProgramme, GrantTerm, Parameter,
        })
        {
            command.Options.Add(option);
        }
    }

    private static Option<T> Of<T>(string name, string helpName, string description) =>
        new(name) { HelpName = helpName, Description = description };

    private static Option<T> Of<T>(string name, string helpName, string description, T usual) =>
        new(name)
        {
            HelpName = helpName,
            Description = string.Create(CultureInfo.InvariantCulture,
                $"{description.TrimEnd('.')} (default: {usual})."),
            DefaultValueFactory = _ => usual,
        };
}
