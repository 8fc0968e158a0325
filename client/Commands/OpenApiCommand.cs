using System.CommandLine;
using Network.Client.Api.Document;
using Network.Client.Configuration;
using Network.Client.Hosting;

namespace Network.Client.Commands;

/// <summary>Prints the OpenAPI document without opening any database.</summary>
internal static class OpenApiCommand
{
    public static Command Create()
    {
        var command = new Command("openapi", "Print the OpenAPI document of the API.");
        HelpWithExamples.Add(command, "openapi > client/openapi.json");
        command.SetAction(async (parsed, cancel) =>
        {
            await using var host = NetworkHost.Build(
                new NetworkSettings(), new RunningPolicies([]), null);
            await parsed.InvocationConfiguration.Output.WriteAsync(
                await DocumentText.Write(host.Services, cancel));
            return (int)ExitCode.Success;
        });
        return command;
    }
}
