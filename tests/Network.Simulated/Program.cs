using System.Diagnostics;
using System.Globalization;
using Network.Simulated;

// --seed N            runs one seed and tells its last steps
// --seeds N --from M  runs N seeds, from M on, until one fails
ulong? Argument(string name) => Array.IndexOf(args, name) is var at and >= 0
    ? ulong.Parse(args[at + 1], CultureInfo.InvariantCulture) : null;

if (Argument("--seed") is { } one)
{
    var told = SimulatedNetwork.Tell(one);
    Console.WriteLine(told.Report);
    return told.Violation is null ? 0 : 1;
}

var from = Argument("--from") ?? 1;
var count = Argument("--seeds") ?? 100;
var clock = Stopwatch.StartNew();
var marks = new HashSet<Mark>();
var (steps, commands) = (0L, 0L);
for (ulong i = 0; i < count; i++)
{
    var result = SimulatedNetwork.Run(from + i);
    marks.UnionWith(result.Marks);
    (steps, commands) = (steps + result.Steps, commands + result.Commands);
    if (result.Violation is not null)
    {
        Console.WriteLine(result.Report);
        Console.WriteLine($"found after {i + 1} seeds");
        return 1;
    }

    if ((i + 1) % 1000 == 0)
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{i + 1} seeds, {(i + 1) / clock.Elapsed.TotalSeconds:0.0} a second"));
}

Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"""
    {count} seeds from {from}, no promise broken
    {clock.Elapsed.TotalSeconds:0.0} s, {count / clock.Elapsed.TotalSeconds:0.0} seeds a second
    {steps} steps, {commands} events
    not reached: {string.Join(", ", Enum.GetValues<Mark>().Except(marks))}
    """));
return 0;
