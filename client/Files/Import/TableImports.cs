using Network.Silo.Journal;

namespace Network.Client.Files.Import;

/// <summary>The import of each kind of table.</summary>
internal static class TableImports
{
    public static ITableImport Of(ImportKind kind, ImportCity city, HostIndex hosts,
        Rehearsal rehearsal, IJournal journal, string digest)
    {
        var districts = new DistrictNames(city);
        var cells = new HostCells(city, districts);
        return kind switch
        {
            ImportKind.Hosts => new HostTable(cells, hosts, rehearsal, city,
                new HostChanges(rehearsal, journal, districts, digest)),
            ImportKind.Members => new MemberTable(
                new HostFinder(hosts, districts, city), rehearsal, journal, digest),
            ImportKind.Projects => new ProjectTable(
                new HostFinder(hosts, districts, city), hosts, rehearsal, city),
            _ => new ActivityTable(
                new HostFinder(hosts, districts, city), rehearsal, city),
        };
    }
}
