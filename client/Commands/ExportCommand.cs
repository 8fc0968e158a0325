using System.CommandLine;
using Network.Client.Files.Export;

namespace Network.Client.Commands;

/// <summary>Writes tables that imports read again.</summary>
internal static class ExportCommand
{
    private static readonly Argument<string?> Output = new("file")
    {
        Description = "File to write, ending in .csv or .xlsx; an older one is replaced. "
            + "Without one, CSV goes to standard output.",
        Arity = ArgumentArity.ZeroOrOne,
    };

    private static readonly Option<string[]> District = new("--district")
    {
        Description = "Only these districts, by id.",
        HelpName = "id",
    };

    private static readonly Option<int?> Year = new("--year")
    {
        Description = "Only activities of this year.",
        HelpName = "year",
    };

    public static Command Create()
    {
        var command = new Command("export",
            "Write a table with the columns that 'import' reads: imported again, it changes "
            + "nothing.")
        {
            Output, District, Year,
        };
        var kind = KindArgument.AddTo(command);
        var options = SharedOptions.AddTo(command);
        var target = TargetOptions.AddTo(command);
        HelpWithExamples.Add(command,
            "export hosts hosts.xlsx",
            "export members members.csv --district zhangpu",
            "export hosts > hosts.csv",
            "export activities year.xlsx --year 2024 --server http://localhost:5080");
        command.SetAction(async (parsed, cancel) =>
        {
            var path = parsed.GetValue(Output);
            var format = path is null ? ExportFormat.Csv : FormatOf(path);
            await using var door = await target.Open(
                parsed, () => options.Read(parsed), DoorUse.Read, cancel);
            Task Write(Stream stream) => door.Export(kind.Read(parsed),
                parsed.GetValue(District) ?? [], parsed.GetValue(Year), format, stream, cancel);
            if (path is null)
            {
                await using var output = Console.OpenStandardOutput();
                await Write(output);
            }
            else
            {
                await Replace(path, Write);
                Console.WriteLine(path);
            }

            return (int)ExitCode.Success;
        });
        return command;
    }

    /// <summary>An export that fails leaves the older file as it was.</summary>
    private static async Task Replace(string path, Func<Stream, Task> write)
    {
        var part = path + ".part";
        try
        {
            await using (var file = File.Create(part))
            {
                await write(file);
            }

            File.Move(part, path, overwrite: true);
        }
        finally
        {
            File.Delete(part);
        }
    }

    private static ExportFormat FormatOf(string path) =>
        Path.GetExtension(path).ToLowerInvariant() switch
        {
            ".csv" => ExportFormat.Csv,
            ".xlsx" => ExportFormat.Xlsx,
            _ => throw new ExpectedFailureException(ExitCode.BadInput,
                $"'{path}' should end in .csv or .xlsx."),
        };
}
