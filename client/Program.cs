using System.CommandLine;
using Network.Client.Commands;

var root = ServeCommand.AsDefault(new RootCommand(
    "科协网络 · A city's association-for-science-and-technology network."));
root.Subcommands.Add(ServeCommand.Create());
root.Subcommands.Add(DemoCommand.Create());
root.Subcommands.Add(ImportCommand.Create());
root.Subcommands.Add(ExportCommand.Create());
root.Subcommands.Add(VerifyCommand.Create());
root.Subcommands.Add(BackupCommand.Create());
root.Subcommands.Add(RestoreCommand.Create());
root.Subcommands.Add(MoveCommand.Create());
root.Subcommands.Add(PolicyCommand.Create());
root.Subcommands.Add(SimulateCommand.Create());
root.Subcommands.Add(OpenApiCommand.Create());
return await CommandLineRun.Run(root, args);
