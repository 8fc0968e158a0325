using Network.Client.Files.Export;
using Network.Client.Files.Import;

namespace Network.Client.Commands;

/// <summary>A network to bring files to or fetch them from: opened here, or running elsewhere.
/// </summary>
internal interface INetworkDoor : IAsyncDisposable
{
    /// <summary>The report, and what became of the delivery; null where nothing was entered.
    /// </summary>
    Task<(ImportReport Report, ImportStatus? Status)> Import(
        ImportOrder order, CancellationToken cancel);

    /// <summary>Writes a table into a stream that can be searched.</summary>
    Task Export(ImportKind kind, IReadOnlyList<string> districts, int? year, ExportFormat format,
        Stream stream, CancellationToken cancel);

    /// <summary>The city as simulations begin with it, and the rules that it works under.</summary>
    /// <param name="asOf">A past day; none for today.</param>
    Task<LiveStart> Start(DateOnly? asOf, CancellationToken cancel);
}
