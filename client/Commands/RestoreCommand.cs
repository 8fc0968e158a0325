using System.CommandLine;
using System.Globalization;
using Network.Client.Configuration;
using Network.Silo.Backups;

namespace Network.Client.Commands;

/// <summary>Makes a database from a backup.</summary>
internal static class RestoreCommand
{
    public static Command Create()
    {
        var command = new Command("restore",
            "Make a database from a backup, as it stood at the backup's end or at an earlier "
            + "moment. The target must not be there yet, or be an empty PostgreSQL database; it "
            + "appears whole and checked, or not at all.");
        var file = new Argument<string>("file") { Description = "The backup." };
        var to = new Option<string?>("--to")
        {
            Description = "SQLite file to make.",
            HelpName = "file",
        };
        var postgres = new Option<string?>("--to-postgres")
        {
            Description = "Connection string of an empty PostgreSQL database.",
            HelpName = "connection",
        };
        var until = new Option<string?>("--until")
        {
            Description = "Last moment that comes back, in the city's time, such as "
                + "2026-03-05T12:00; or a position of the journal.",
            HelpName = "moment",
        };
        command.Arguments.Add(file);
        command.Options.Add(to);
        command.Options.Add(postgres);
        command.Options.Add(until);
        var options = SharedOptions.AddTo(command);
        command.SetAction(async (parsed, cancel) =>
        {
            var backup = parsed.GetRequiredValue(file);
            if (!File.Exists(backup))
            {
                throw new ExpectedFailureException(ExitCode.BadInput,
                    $"There is no backup '{backup}'.");
            }

            var target = BackupPrinting.Store(
                parsed.GetValue(to), parsed.GetValue(postgres));
            var point = Point(parsed.GetValue(until), () => options.Read(parsed));
            var result = await BackupPrinting.Run(
                b => b.Restore(backup, target, point, cancel));
            return BackupPrinting.Tell(result,
                ("已恢复", "Restored"), ("没有恢复：备份有错误", "Nothing restored: the backup has faults"));
        });
        HelpWithExamples.Add(command,
            "restore backup-2026-03-05.db --to data/network.db",
            "restore backup-2026-03-05.db --to lunch.db --until 2026-03-05T12:00",
            "restore backup-2026-03-05.db --to-postgres \"Host=db;Database=network\"");
        return command;
    }

    private static RestorePoint Point(string? until, Func<NetworkSettings> settings)
    {
        if (until is null)
            return RestorePoint.All;

        if (long.TryParse(until, NumberStyles.None, CultureInfo.InvariantCulture, out var position))
            return new RestorePoint(Position: position);

        if (!DateTime.TryParse(until, CultureInfo.InvariantCulture,
            DateTimeStyles.RoundtripKind, out var moment))
        {
            throw new ExpectedFailureException(ExitCode.BadInput,
                $"'{until}' is neither a moment such as 2026-03-05T12:00 nor a position.");
        }

        return new RestorePoint(Moment: moment.Kind == DateTimeKind.Unspecified
            ? InTheCity(moment, settings()) : new DateTimeOffset(moment));
    }

    private static DateTimeOffset InTheCity(DateTime moment, NetworkSettings settings)
    {
        var policy = PolicyFiles.Read(settings.Policies).All[0];
        var zone = TimeZoneInfo.FindSystemTimeZoneById(policy.TimeZone);
        return new DateTimeOffset(moment, zone.GetUtcOffset(moment));
    }
}
