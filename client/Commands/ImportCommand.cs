using System.CommandLine;

namespace Network.Client.Commands;

/// <summary>Takes tables in as officials keep them.</summary>
internal static class ImportCommand
{
    private static readonly Argument<string> File = new("file")
    {
        Description = "CSV, XLSX or XLS. Title rows, merged cells and totals may stay in it.",
    };

    private static readonly Option<string?> Sheet = new("--sheet")
    {
        Description = "Sheet of a workbook (default: the first with something in it).",
        HelpName = "name",
    };

    private static readonly Option<bool> DryRun = new("--dry-run")
    {
        Description = "Only say what is wrong, by row and column; enter nothing.",
    };

    private static readonly Option<string?> Correction = new("--correction")
    {
        Description = "Why records of a closed year are entered or changed after all.",
        HelpName = "reason",
    };

    private static readonly Option<string?> Report = new("--report")
    {
        Description = "Also write the mistakes to a CSV file.",
        HelpName = "file",
    };

    public static Command Create()
    {
        var command = new Command("import",
            "Enter a table: the whole file, or with one mistake in it nothing. Run twice, it "
            + "changes nothing more. Exit code 2 when the file has mistakes.")
        {
            File, Sheet, DryRun, Correction, Report,
        };
        var kind = KindArgument.AddTo(command);
        var options = SharedOptions.AddTo(command);
        var target = TargetOptions.AddTo(command);
        HelpWithExamples.Add(command,
            "import hosts hosts.xlsx --dry-run             # what is wrong, by row and column",
            "import hosts hosts.xlsx",
            "import members members.csv --report mistakes.csv",
            "import activities year.xlsx --sheet 2024年 --server http://localhost:5080");
        command.SetAction(async (parsed, cancel) =>
        {
            var path = parsed.GetRequiredValue(File);
            if (!System.IO.File.Exists(path))
            {
                throw new ExpectedFailureException(ExitCode.BadInput,
                    $"There is no file '{path}'.");
            }

            var order = new ImportOrder(kind.Read(parsed), path,
                parsed.GetValue(Sheet), parsed.GetValue(DryRun), parsed.GetValue(Correction));
            await using var door = await target.Open(
                parsed, () => options.Read(parsed),
                order.DryRun ? DoorUse.Rehearse : DoorUse.Write, cancel);
            var (report, status) = await door.Import(order, cancel);
            ImportPrinting.Print(report, status, parsed.GetValue(DryRun));
            if (parsed.GetValue(Report) is { } list)
                await ImportPrinting.Write(report, list, cancel);

            return (int)(report.Errors > 0 ? ExitCode.BadInput
                : status is { Refused.IsEmpty: false } ? ExitCode.Failure
                : ExitCode.Success);
        });
        return command;
    }
}
