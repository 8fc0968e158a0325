using System.Collections.Immutable;
using Network.Client.Files.Columns;
using Network.Client.Files.Import;
using Network.Grains.City;
using Network.Grains.Enterprise;
using Network.Grains.Kernel;
using Network.Grains.Policies;

namespace Network.Client.Files.Export;

/// <summary>Activities of associations, districts and the city: dated ones, and a year's counts.
/// </summary>
internal sealed class ActivityExport(Policy policy, CityState city, int? year) : IExportTable
{
    private const decimal FenPerYuan = 100;

    public ImmutableArray<Column> Columns =>
    [
        Column.Name, Column.Code, Column.District, Column.Title, Column.Category, Column.Date,
        Column.Year, Column.Sessions, Column.Participants, Column.Items, Column.Money,
        Column.Evidence, Column.HostId, Column.Id,
    ];

    public IEnumerable<object?[]> Rows(ExportedGrain grain)
    {
        var (name, code, district) = Owner(grain);
        var log = ActivityCommands.LogOf(grain.State);
        var key = OwnKeys.Write(grain.Key);
        foreach (var (id, entry) in log.Lines.OrderBy(l => l.Entry.Date))
        {
            if (year is null || entry.Date.Year == year)
            {
                yield return
                [
                    name, code, district, entry.Title, Category(entry.Category), entry.Date,
                    null, entry.Sessions, entry.Participants, entry.Items,
                    entry.MoneyFen / FenPerYuan, entry.Evidence, key, id,
                ];
            }
        }

        foreach (var count in log.Years.OrderBy(y => y.Year).ThenBy(y => y.Category))
        {
            if (year is null || count.Year == year)
            {
                yield return
                [
                    name, code, district, null, Category(count.Category), null, count.Year,
                    count.Sessions, count.Participants, count.Items,
                    count.MoneyFen / FenPerYuan, null, key, null,
                ];
            }
        }
    }

    private (string Name, string? Code, string? District) Owner(ExportedGrain grain) =>
        grain.State switch
        {
            EnterpriseState { Profile: { } profile } host => (profile.Name, profile.CreditCode,
                ExportNames.District(city, host.District)),
            _ when grain.Key.Kind == GrainKind.District =>
                (ExportNames.District(city, grain.Key.Id), null,
                    ExportNames.District(city, grain.Key.Id)),
            _ => (city.Name.Zh, null, null),
        };

    private string Category(string id) =>
        policy.Activities.FirstOrDefault(a => a.Id == id)?.Name.Zh ?? id;
}
