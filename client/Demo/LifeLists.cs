using System.Collections.Immutable;
using Network.Grains.Kernel;
using Network.Silo.Journal;

namespace Network.Client.Demo;

/// <summary>Who there is in the living city, as the lists of the network show it.</summary>
internal sealed record LifeLists(
    ImmutableArray<GrainKey> Associations, ImmutableArray<GrainKey> Preparing,
    ImmutableArray<GrainKey> Prospects, ImmutableArray<GrainKey> Stations)
{
    public static async Task<LifeLists> Read(
        IDirectory directory, string city, CancellationToken cancel)
    {
        async Task<ImmutableArray<GrainKey>> Of(GrainKind kind, string? stage)
        {
            var page = await directory.Find(new DirectoryQuery(kind, city)
            {
                Stages = stage is null ? [] : [stage],
                Sort = "-activities",
                Take = JournalLimits.PageLinesMax,
            }, cancel);
            return [.. page.Lines.Select(l => l.Key)];
        }

        return new LifeLists(
            await Of(GrainKind.Enterprise, "established"),
            await Of(GrainKind.Enterprise, "preparing"),
            await Of(GrainKind.Enterprise, "prospect"),
            await Of(GrainKind.Workstation, null));
    }
}
