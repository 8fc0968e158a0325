using System.CommandLine;
using System.Globalization;
using Network.Client.Demo;

namespace Network.Client.Commands;

/// <summary>Runs a simulated city on a file of its own.</summary>
internal static class DemoCommand
{
    private static readonly Option<int> Seed = new("--seed")
    {
        Description = "Another number gives another city.",
        HelpName = "number",
        DefaultValueFactory = _ => 1,
    };

    private static readonly Option<double> Pace = new("--pace")
    {
        Description = "How fast the city lives on: 5 is five times as fast, 0 lets it rest.",
        HelpName = "times",
        DefaultValueFactory = _ => 1,
    };

    private static readonly Option<int> Organisations = new("--organisations")
    {
        Description = "How many hosts there are, about.",
        HelpName = "number",
        DefaultValueFactory = _ => 400,
    };

    private static readonly Option<bool> Fresh = new("--fresh")
    {
        Description = "Throw the old demo away and begin a new one.",
    };

    public static Command Create()
    {
        var command = new Command("demo",
            "Run a simulated city with three years behind it, in a file of its own (data/demo.db), "
            + "marked as simulated on every page.")
        {
            Seed, Pace, Organisations, Fresh,
        };
        var options = SharedOptions.AddTo(command, serves: true);
        Between(Pace, 0, DemoLife.PaceMax);
        Between(Organisations, DemoHistory.OrganisationsMin, DemoHistory.OrganisationsMax);
        HelpWithExamples.Add(command,
            "demo                   # on http://localhost:5080, in data/demo.db",
            "demo --pace 5          # five times as lively",
            "demo --seed 7 --fresh  # another city from the start",
            "demo --organisations 2000 --database large-demo.db --fresh");
        command.SetAction(async (parsed, cancel) =>
        {
            var settings = options.Read(parsed, new Dictionary<string, string?>
            {
                ["Store:Path"] = DemoRun.DefaultDatabase,
                ["Simulated"] = "true",
                ["SignIn:Mode"] = "roles",
            });
            await DemoRun.Run(
                settings with { Simulated = true },
                new DemoSettings(parsed.GetValue(Seed), parsed.GetValue(Organisations)),
                parsed.GetValue(Pace), parsed.GetValue(Fresh), cancel);
            return (int)ExitCode.Success;
        });
        return command;
    }

    private static void Between<T>(Option<T> option, T min, T max)
        where T : struct, IComparable<T>, IFormattable => option.Validators.Add(result =>
        {
            var value = result.GetValueOrDefault<T>();
            if (value.CompareTo(min) < 0 || value.CompareTo(max) > 0)
            {
                result.AddError(string.Create(CultureInfo.InvariantCulture,
                    $"{option.Name} must be a number from {min} to {max}."));
            }
        });
}
