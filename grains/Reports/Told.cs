using System.Collections.Immutable;
using Network.Grains.Kernel;

namespace Network.Grains.Reports;

/// <summary>What one topic gives to a chapter.</summary>
internal sealed record Told(
    ImmutableArray<LocalText> Paragraphs, ImmutableArray<ReportTable> Tables)
{
    public static Told Nothing { get; } = new([], []);

    public static Told Of(params ReadOnlySpan<ImmutableArray<LocalText>> sentences)
    {
        var all = ImmutableArray.CreateBuilder<LocalText>();
        foreach (var some in sentences)
        {
            all.AddRange(some);
        }

        return new(all.ToImmutable(), []);
    }

    public Told With(ReportTable? table) =>
        table is null ? this : this with { Tables = [.. Tables, table] };

    public bool Empty => Paragraphs.IsEmpty && Tables.IsEmpty;
}
