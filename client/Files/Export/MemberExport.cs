using System.Collections.Immutable;
using Network.Client.Files.Columns;
using Network.Client.Files.Import;
using Network.Grains.City;
using Network.Grains.Enterprise;

namespace Network.Client.Files.Export;

/// <summary>Members whose names the reader may see; who was erased is left out.</summary>
internal sealed class MemberExport(CityState city) : IExportTable
{
    public ImmutableArray<Column> Columns =>
    [
        Column.Name, Column.Code, Column.District, Column.Person, Column.Phone, Column.Email,
        Column.Grade, Column.Field, Column.InSocieties, Column.JoinedOn,
        Column.HostId, Column.Id,
    ];

    public IEnumerable<object?[]> Rows(ExportedGrain grain)
    {
        if (grain.State is not EnterpriseState { Profile: { } profile } host)
            yield break;

        foreach (var member in host.Members)
        {
            if (!grain.People.TryGetValue(member.Id, out var person))
                continue;

            yield return
            [
                profile.Name, profile.CreditCode, ExportNames.District(city, host.District),
                person.Name, person.Phone, person.Email, ClosedLists.Grades.Word(member.Grade),
                member.Field, ClosedLists.YesNo.Word(member.InSocieties), member.Joined,
                grain.Key.Id, member.Id,
            ];
        }
    }
}
