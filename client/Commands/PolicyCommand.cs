using System.CommandLine;
using Network.Client.Configuration;
using Network.Silo.Policies;

namespace Network.Client.Commands;

/// <summary>Checks policy files.</summary>
internal static class PolicyCommand
{
    public static Command Create()
    {
        var files = new Argument<string[]>("file")
        {
            Description = "Policy files, or folders of them.",
            Arity = ArgumentArity.OneOrMore,
        };
        var check = new Command("check",
            "Check policy files and list every mistake with its line.") { files };
        check.SetAction(parsed => (int)Check(
            parsed.GetRequiredValue(files), parsed.InvocationConfiguration));
        HelpWithExamples.Add(check,
            "policy check policies/kunshan-2024.yaml",
            "policy check policies");
        return new Command("policy", "Work with policy files.") { check };
    }

    private static ExitCode Check(string[] paths, InvocationConfiguration console)
    {
        var code = ExitCode.Success;
        foreach (var file in paths.SelectMany(PolicyFiles.Files))
        {
            var load = PolicyFile.Load(file);
            foreach (var mistake in load.Mistakes)
            {
                console.Error.WriteLine(mistake.In(Terminal.IsChinese));
            }

            if (load.Policy is { } policy)
            {
                console.Output.WriteLine(
                    $"{file}: ok. {policy.Number} {policy.Title.Zh}, {policy.CityName.Zh}: "
                    + $"{policy.Districts.Length} districts, {policy.Quotas.Length} quotas, "
                    + $"{policy.Deadlines.Length} deadlines.");
            }
            else
            {
                code = ExitCode.BadInput;
            }
        }

        return code;
    }
}
