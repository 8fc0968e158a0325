using System.CommandLine;
using System.CommandLine.Invocation;
using Network.Silo.Journal;

namespace Network.Client.Commands;

/// <summary>Runs a command line; what goes wrong is told in one line.</summary>
internal static class CommandLineRun
{
    public static async Task<int> Run(RootCommand root, string[] arguments)
    {
        HelpWithExamples.Install(root);
        var parsed = root.Parse(arguments);
        if (parsed.Action is ParseErrorAction)
        {
            return await Tell(ExitCode.BadInput,
                $"{parsed.Errors[0].Message} See '{Path(parsed)} --help'.");
        }

        try
        {
            var settings = new InvocationConfiguration { EnableDefaultExceptionHandler = false };
            return await parsed.InvokeAsync(settings);
        }
        catch (ExpectedFailureException failure)
        {
            return await Tell(failure.ExitCode, failure.Message);
        }
        catch (StoreRefusedException refused)
        {
            return await Tell(ExitCode.Failure, refused.Text.In(Terminal.IsChinese));
        }
        catch (JournalUnavailableException failure)
        {
            return await Tell(ExitCode.Failure, failure.Message);
        }
        catch (IOException failure)
        {
            // A port in use, a full disk, a folder without rights: the message says which.
            return await Tell(ExitCode.Failure, failure.Message);
        }
        catch (UnauthorizedAccessException failure)
        {
            return await Tell(ExitCode.Failure, failure.Message);
        }
        catch (OperationCanceledException)
        {
            return await Tell(ExitCode.Failure, "Cancelled.");
        }
    }

    private static async Task<int> Tell(ExitCode code, string message)
    {
        await Console.Error.WriteLineAsync($"Error: {message}");
        return (int)code;
    }

    private static string Path(ParseResult parsed)
    {
        var command = parsed.CommandResult.Command;
        return command is RootCommand
            ? HelpWithExamples.Program
            : $"{HelpWithExamples.Program} {command.Name}";
    }
}
