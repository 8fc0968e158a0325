using System.CommandLine;
using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using Network.Client.Commands.Simulate;
using Network.Grains.Kernel;
using Network.Grains.Policies;
using Network.Grains.Simulation.Inputs;
using Network.Silo.Policies;
using Network.Silo.Simulations;
using Spectre.Console;

namespace Network.Client.Commands;

/// <summary>Simulates a city from a policy file and a table of organisations alone.</summary>
internal static class SimulateCommand
{
    private static readonly JsonSerializerOptions Json = new(Wire.Options) { WriteIndented = true };

    public static Command Create()
    {
        var command = new Command("simulate",
            "Simulate the coming years of a city under a policy, and tell how sure that is.");
        var options = new SimulateOptions();
        options.AddTo(command);
        HelpWithExamples.Add(command,
            "simulate --policy policies/kunshan-2024.yaml --organisations 2744 --months 60",
            "simulate --classes organisations.csv --budget 600000 --grant 100000 --units 4",
            "simulate --outreach-share 0.3 --quota 2 --runs 1000 --seed 1 --output csv > city.csv");
        command.SetAction((parsed, cancel) => Task.FromResult((int)Run(options, parsed, cancel)));
        return command;
    }

    private static ExitCode Run(
        SimulateOptions options, ParseResult parsed, CancellationToken cancel)
    {
        var policy = Policy(parsed.GetValue(options.Policy)!);
        var input = Input(options, parsed, policy);
        if (InputCheck.Of(input) is { } rejection)
        {
            throw new ExpectedFailureException(ExitCode.BadInput,
                $"{rejection.Field}: {rejection.Message.In(Terminal.IsChinese)}");
        }

        var threads = parsed.GetValue(options.Threads);
        threads = threads is > 0 and <= ThreadsMax ? threads
            : threads == 0 ? Environment.ProcessorCount
            : throw new ExpectedFailureException(ExitCode.BadInput,
                $"--threads must be a number from 0 to {ThreadsMax}.");
        var from = Stopwatch.GetTimestamp();
        var result = new SimulationDriver(threads).Run(input, cancel: cancel);
        Tell(new SimulateReport(policy.Id, Stopwatch.GetElapsedTime(from).TotalMilliseconds,
                threads, parsed.GetValue(options.Classes) is null,
                LeversBeyondPolicy.Of(input.Levers, policy), input, result),
            parsed.GetValue(options.Output)!, parsed.InvocationConfiguration);
        return ExitCode.Success;
    }

    private const int ThreadsMax = 256;

    private static void Tell(
        SimulateReport report, string output, InvocationConfiguration console)
    {
        switch (output)
        {
            case "json":
                console.Output.WriteLine(JsonSerializer.Serialize(report, Json));
                break;
            case "csv":
                SimulateCsv.Write(console.Output, report.Result);
                console.Error.WriteLine(string.Create(
                    CultureInfo.InvariantCulture, $"Took {report.TookMs:0} ms."));
                break;
            default:
                SimulateTables.Write(AnsiConsole.Console, report);
                break;
        }
    }

    private static Policy Policy(string file)
    {
        var load = PolicyFile.Load(file);
        return load.Policy ?? throw new ExpectedFailureException(
            ExitCode.BadInput, load.Mistakes[0].In(Terminal.IsChinese));
    }

    private static SimulationInput Input(
        SimulateOptions options, ParseResult parsed, Policy policy)
    {
        var (table, organisations) = (
            parsed.GetValue(options.Classes), parsed.GetValue(options.Organisations));
        if (table is not null && organisations is not null)
        {
            throw new ExpectedFailureException(ExitCode.BadInput,
                "--classes says how many organisations there are; leave --organisations out.");
        }

        if (organisations is < 0 or > (int)SimulationLimits.OrganisationsMax)
        {
            throw new ExpectedFailureException(ExitCode.BadInput, "--organisations must be a "
                + $"number from 0 to {SimulationLimits.OrganisationsMax}.");
        }

        var (year, month) = Start(parsed.GetValue(options.Start), policy);
        return new SimulationInput
        {
            Districts = [.. policy.Districts.Select(d => new SimulatedDistrict(d.Id, d.Name))],
            Classes = table is not null
                ? ClassTable.Read(table, policy)
                : EvenClasses.Of(policy, organisations ?? EvenClasses.UsualOrganisations),
            Parameters = KnownParameters.Read(parsed.GetValue(options.Parameter) ?? []),
            Activities = DefaultActivities.Of(policy),
            Levers = new LeverOptions(options, parsed).Read(policy),
            StartYear = year,
            StartMonth = month,
            Months = parsed.GetValue(options.Months),
            Runs = parsed.GetValue(options.Runs),
            Seed = parsed.GetValue(options.Seed),
        };
    }

    private static (int Year, int Month) Start(string? text, Policy policy)
    {
        if (text is null)
            return (policy.Issued.Year + 1, 1);

        return DateOnly.TryParseExact(text, "yyyy-MM", CultureInfo.InvariantCulture,
            DateTimeStyles.None, out var day)
            ? (day.Year, day.Month)
            : throw new ExpectedFailureException(ExitCode.BadInput,
                $"--start must be a month such as 2025-01, not '{text}'.");
    }
}
