using System.Collections.Immutable;
using Network.Grains.Kernel;
using Network.Grains.Nomination;
using Network.Grains.Reports;
using Network.Silo;
using Network.Silo.Journal;

namespace Network.Client.Api.Reports;

/// <summary>Who was honoured in a year, in the city, a district or an association.</summary>
internal sealed class HonouredNames(RunningNetwork running)
{
    public async Task<ImmutableArray<HonouredName>> Read(
        GrainKey of, int year, CancellationToken cancel)
    {
        var names = ImmutableArray.CreateBuilder<HonouredName>();
        var query = new DirectoryQuery(GrainKind.Nomination, of.City)
        {
            Districts = of.Kind == GrainKind.District ? [of.Id] : [],
            Host = of.Kind == GrainKind.Enterprise ? of.Id : null,
            Stages = [Words.Of(NominationStage.Honoured)],
            Take = ReportLimits.NamesMax,
        };
        do
        {
            var page = await running.Store.Find(query, cancel);
            foreach (var line in page.Lines.Where(l => l.Card.Since?.Year == year))
            {
                var grain = await running.Network.Read(line.Key, cancel);
                if (grain?.State is NominationState { Nominee: { } nominee } state)
                {
                    names.Add(new(nominee.Programme, nominee.Person is { } person
                        ? Sentences.Person(person) : nominee.Title ?? state.UnitName));
                }
            }

            query = query with { Cursor = page.Next };
        }
        while (query.Cursor is not null && names.Count < ReportLimits.NamesMax);
        return names.ToImmutable();
    }
}
