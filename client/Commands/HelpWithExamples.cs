using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace Network.Client.Commands;

/// <summary>Help that ends with command lines to copy.</summary>
internal sealed class HelpWithExamples(HelpAction help) : SynchronousCommandLineAction
{
    /// <summary>How the program is started from a clone of the project.</summary>
    public const string Program = "dotnet run --project client --";

    private static readonly Dictionary<Command, string[]> Examples = [];

    /// <summary>Gives a command its examples: what follows the program's name.</summary>
    public static void Add(Command command, params string[] examples) =>
        Examples[command] = examples;

    /// <summary>Lets the help of a root command and all below it show their examples.</summary>
    public static void Install(RootCommand root)
    {
        var option = root.Options.OfType<HelpOption>().Single();
        option.Action = new HelpWithExamples((HelpAction)option.Action!);
    }

    public override int Invoke(ParseResult parseResult)
    {
        var code = help.Invoke(parseResult);
        if (Examples.TryGetValue(parseResult.CommandResult.Command, out var examples))
        {
            var output = parseResult.InvocationConfiguration.Output;
            output.WriteLine("Examples:");
            foreach (var example in examples)
            {
                output.WriteLine($"  {Program} {example}");
            }

            output.WriteLine();
        }

        return code;
    }
}
