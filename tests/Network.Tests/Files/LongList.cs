using System.Globalization;
using Network.Grains.Kernel;
using Network.Silo.Journal;

namespace Network.Tests.Files;

/// <summary>A list of many hosts that nobody has to enter.</summary>
internal sealed class LongList(int total) : IDirectory
{
    public static DirectoryQuery Query { get; } = new(GrainKind.Enterprise, "kunshan");

    public Task<DirectoryPage> Find(DirectoryQuery query, CancellationToken cancel = default)
    {
        var from = int.Parse(query.Cursor ?? "0", CultureInfo.InvariantCulture);
        var until = Math.Min(total, from + query.Take);
        return Task.FromResult(new DirectoryPage(
            [
                .. Enumerable.Range(from, until - from).Select(i => (
                    GrainKey.OfEnterprise("kunshan", $"h-{i}"), 1L, new Card($"昆山厂 {i}")
                    {
                        District = "zhangpu",
                        Stage = "established",
                        Since = new DateOnly(2024, 1, 1),
                    })),
            ],
            total, until == total ? null : until.ToString(CultureInfo.InvariantCulture)));
    }
}
