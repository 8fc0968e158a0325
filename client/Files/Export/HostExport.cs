using System.Collections.Immutable;
using Network.Client.Files.Columns;
using Network.Client.Files.Import;
using Network.Grains;
using Network.Grains.City;
using Network.Grains.Enterprise;
using Network.Grains.Policies;

namespace Network.Client.Files.Export;

/// <summary>Hosts and where their associations stand.</summary>
internal sealed class HostExport(Policy policy, CityState city) : IExportTable
{
    public ImmutableArray<Column> Columns =>
    [
        Column.Name, Column.Code, Column.District, Column.HostKind, Column.Ownership,
        Column.Industry, Column.Park, Column.Address, Column.Staff, Column.TechnicalStaff,
        Column.Stage, Column.EstablishedOn, Column.FilingNumber, Column.FiledOn,
        Column.MemberCount, Column.Contact, Column.Phone, Column.Id,
    ];

    public IEnumerable<object?[]> Rows(ExportedGrain grain)
    {
        if (grain.State is not EnterpriseState { Profile: { } profile } host)
            yield break;

        var contact = host.Contact is { } id ? grain.People.GetValueOrDefault(id) : null;
        yield return
        [
            profile.Name, profile.CreditCode, ExportNames.District(city, host.District),
            ClosedLists.HostKinds.Word(profile.Kind),
            ClosedLists.Ownerships.Word(profile.Ownership),
            policy.Industries.FirstOrDefault(i => i.Id == profile.Industry)?.Name.Zh
                ?? profile.Industry,
            profile.Park, profile.Address, profile.Staff, profile.TechnicalStaff,
            Lists.Name(Lists.Stages, host.Stage).Zh,
            host.HasAssociation ? host.EstablishedOn : null,
            host.HasAssociation ? host.Filing?.Number : null,
            host.HasAssociation ? host.Filing?.On : null,
            host.Members.Length, contact?.Name, contact?.Phone, grain.Key.Id,
        ];
    }
}
