using System.CommandLine;
using Network.Client.Configuration;
using Network.Client.Hosting;

namespace Network.Client.Commands;

/// <summary>Runs the network and its pages until it is told to stop.</summary>
internal static class ServeCommand
{
    public static Command Create()
    {
        var command = new Command("serve",
            "Run the network and its web pages (done when no command is given).");
        SetUp(command);
        HelpWithExamples.Add(command, Examples);
        return command;
    }

    /// <summary>What the program does when no command is given.</summary>
    public static RootCommand AsDefault(RootCommand root)
    {
        SetUp(root);
        HelpWithExamples.Add(root, Examples);
        return root;
    }

    private static readonly string[] Examples =
    [
        "demo                # a simulated city, to look around",
        "serve               # your city, on http://localhost:5080",
        "serve --policy my-city.yaml --database my-city.db --port 8080",
        "serve --postgres \"Host=db;Database=network;Username=network\"",
    ];

    private static void SetUp(Command command)
    {
        var options = SharedOptions.AddTo(command, serves: true);
        command.SetAction((parsed, cancel) => Serve(options.Read(parsed), cancel));
    }

    private static async Task<int> Serve(NetworkSettings settings, CancellationToken cancel)
    {
        var policies = PolicyFiles.Read(settings.Policies);
        using var logs = NetworkStart.Logs();
        await using var network = await NetworkStart.Run(
            settings, policies, logs, cancel: cancel);
        await SignInStart.Prepare(settings, policies, network, Console.Out);
        await using var host = NetworkHost.Build(settings, policies, network);
        await NetworkHost.Run(host, cancel);
        return (int)ExitCode.Success;
    }
}
