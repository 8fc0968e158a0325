using System.CommandLine;
using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using Network.Client.Commands.Simulate;
using Network.Grains.Kernel;
using Network.Grains.Policies;
using Network.Grains.Simulation.Inputs;
using Network.Silo.Simulations;
using Spectre.Console;

namespace Network.Client.Commands;

/// <summary>Simulates a city from a policy file and a table of organisations alone, or from the
/// network itself.</summary>
internal static class SimulateCommand
{
    private static readonly JsonSerializerOptions Json = new(Wire.Options) { WriteIndented = true };

    public static Command Create()
    {
        var command = new Command("simulate",
            "Simulate the coming years of a city under a policy, and tell how sure that is.");
        var options = new SimulateOptions();
        options.AddTo(command);
        var shared = SharedOptions.AddTo(command);
        var target = TargetOptions.AddTo(command);
        HelpWithExamples.Add(command,
            "simulate --policy policies/kunshan-2024.yaml --organisations 2744 --months 60",
            "simulate --classes organisations.csv --budget 600000 --grant 100000 --units 4",
            "simulate --outreach-share 0.3 --quota 2 --runs 1000 --seed 1 --output csv > city.csv",
            "simulate --live --server http://localhost:5080 --quota 2");
        command.SetAction(async (parsed, cancel) =>
        {
            var starts = new SimulateStart(options, shared, target, parsed);
            var (input, policy, assumed) = await starts.Read(cancel);
            return (int)Run(options, parsed, input, policy, assumed, cancel);
        });
        return command;
    }

    private static ExitCode Run(SimulateOptions options, ParseResult parsed,
        SimulationInput input, Policy policy, bool assumed, CancellationToken cancel)
    {
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
                threads, assumed, LeversBeyondPolicy.Of(input.Levers, policy), input, result),
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
}
