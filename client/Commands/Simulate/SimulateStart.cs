using System.Collections.Immutable;
using System.CommandLine;
using System.Globalization;
using Network.Client.Configuration;
using Network.Grains.Policies;
using Network.Grains.Simulation.Inputs;

namespace Network.Client.Commands.Simulate;

/// <summary>Reads what a simulation begins with: a policy file and a table, or the network.
/// </summary>
internal sealed class SimulateStart(
    SimulateOptions options, SharedOptions shared, TargetOptions target, ParseResult parsed)
{
    /// <returns>Assumed is true where nobody said how the organisations are spread.</returns>
    public async Task<(SimulationInput Input, Policy Policy, bool Assumed)> Read(
        CancellationToken cancel) =>
        parsed.GetValue(options.Live) ? await Live(cancel) : Alone();

    private async Task<(SimulationInput, Policy, bool)> Live(CancellationToken cancel)
    {
        if (parsed.GetValue(options.Classes) is not null
            || parsed.GetValue(options.Organisations) is not null
            || parsed.GetValue(options.Start) is not null)
        {
            throw Wrong("--live takes the organisations and the first month from the network; "
                + "leave --classes, --organisations and --start out.");
        }

        await using var door = await target.Open(
            parsed, () => shared.Read(parsed), DoorUse.Read, cancel);
        var live = await door.Start(parsed.GetValue(options.AsOf), cancel);
        var start = live.Start with
        {
            Parameters = KnownParameters.Read(
                live.Start.Parameters, parsed.GetValue(options.Parameter) ?? []),
        };
        return (start.Input(new LeverOptions(options, parsed).Read(start.Baseline),
            parsed.GetValue(options.Months), parsed.GetValue(options.Runs),
            parsed.GetValue(options.Seed)), live.Policy, false);
    }

    private (SimulationInput, Policy, bool) Alone()
    {
        if (target.NamesServer(parsed) || parsed.GetValue(options.AsOf) is not null)
            throw Wrong("--server and --as-of go with --live.");

        var policies = PolicyFiles.Read(shared.Read(parsed).Policies).All;
        var city = LocalDoor.City([.. policies.Select(p => p.City)], target.City(parsed));
        var policy = policies.First(p => p.City == city);
        var (year, month) = Start(parsed.GetValue(options.Start), policy);
        return (new SimulationInput
        {
            Districts = [.. policy.Districts.Select(d => new SimulatedDistrict(d.Id, d.Name))],
            Classes = Classes(policy),
            Parameters = KnownParameters.Read(
                DefaultParameters.All, parsed.GetValue(options.Parameter) ?? []),
            Activities = DefaultActivities.Of(policy),
            Levers = new LeverOptions(options, parsed).Read(DefaultLevers.Of(policy)),
            StartYear = year,
            StartMonth = month,
            Months = parsed.GetValue(options.Months),
            Runs = parsed.GetValue(options.Runs),
            Seed = parsed.GetValue(options.Seed),
        }, policy, parsed.GetValue(options.Classes) is null);
    }

    private ImmutableArray<OrganisationClass> Classes(Policy policy)
    {
        var (table, organisations) = (
            parsed.GetValue(options.Classes), parsed.GetValue(options.Organisations));
        if (table is not null && organisations is not null)
        {
            throw Wrong("--classes says how many organisations there are; leave --organisations "
                + "out.");
        }

        if (organisations is < 0 or > (int)SimulationLimits.OrganisationsMax)
        {
            throw Wrong("--organisations must be a number from 0 to "
                + $"{SimulationLimits.OrganisationsMax}.");
        }

        return table is not null
            ? ClassTable.Read(table, policy)
            : EvenClasses.Of(policy, organisations ?? EvenClasses.UsualOrganisations);
    }

    private static (int Year, int Month) Start(string? text, Policy policy)
    {
        if (text is null)
            return (policy.Issued.Year + 1, 1);

        return DateOnly.TryParseExact(text, "yyyy-MM", CultureInfo.InvariantCulture,
            DateTimeStyles.None, out var day)
            ? (day.Year, day.Month)
            : throw Wrong($"--start must be a month such as 2025-01, not '{text}'.");
    }

    private static ExpectedFailureException Wrong(string message) =>
        new(ExitCode.BadInput, message);
}
