using Network.Client.Files.Import;

namespace Network.Client.Commands;

/// <summary>Shows an import's phases, one bar each.</summary>
internal sealed class ImportSteps(ProgressBar bar) : IProgress<ImportProgress>
{
    public void Report(ImportProgress value)
    {
        ArgumentNullException.ThrowIfNull(value);
        bar.Report(Name(value.Phase), value.Done, value.Total);
    }

    public static string Name(ImportPhase phase) => (phase, Terminal.IsChinese) switch
    {
        (ImportPhase.Checking, true) => "核对",
        (ImportPhase.Checking, false) => "Checking",
        (ImportPhase.Staging, true) => "登记",
        (ImportPhase.Staging, false) => "Writing down",
        (_, true) => "导入",
        _ => "Entering",
    };
}
