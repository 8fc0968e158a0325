using Network.Client.Files.Columns;
using Network.Grains.Enterprise;
using Network.Grains.Kernel;

namespace Network.Client.Files.Import;

/// <summary>A list of hosts: new ones are registered, known ones brought up to date.</summary>
internal sealed class HostTable(
    HostCells cells, HostIndex hosts, Rehearsal rehearsal, ImportCity city, HostChanges changes)
    : ITableImport
{
    private readonly Dictionary<GrainKey, (HostLine Line, int Row)> _seen = [];
    private readonly Dictionary<(string, string), GrainKey> _names = [];
    private bool _told;

    public int Entered { get; private set; }

    public int Unchanged { get; private set; }

    public async Task Add(RowCells row, CancellationToken cancel)
    {
        if (cells.Read(row) is not { } line || KeyOf(row, line) is not { } key)
            return;

        if (_seen.TryGetValue(key, out var before))
        {
            Again(row, line, before.Line, before.Row);
            return;
        }

        _seen.Add(key, (line, row.Number));
        _names.TryAdd((line.District, HostIndex.Comparable(line.Name)), key);
        var planned = rehearsal.Commands.Count;
        if (!row.Failed)
        {
            await changes.Plan(key, line, row, cancel);
            await CompareMembers(key, row, cancel);
            if (rehearsal.Commands.Count > planned)
                Entered++;
            else if (!row.Failed)
                Unchanged++;
        }
    }

    public Task End(CancellationToken cancel) => Task.CompletedTask;

    /// <summary>Which host a row means: by its id, its code, else by district and name.</summary>
    private GrainKey? KeyOf(RowCells row, HostLine line)
    {
        var own = line.Id is { } id ? GrainKey.OfEnterprise(city.Code, id) : (GrainKey?)null;
        var coded = line.Code is { } code ? hosts.ByCode(code) : null;
        if (own is { } given && hosts.Knows(given))
        {
            if (coded is not { } holder || holder == given)
                return given;

            row.Error(Column.Code, "host.code-of-another",
                $"此代码属于“{hosts.CardOf(holder)!.Name}”。请核对。",
                $"This code belongs to '{hosts.CardOf(holder)!.Name}'; check it.");
            return null;
        }

        return coded ?? ByName(row, line, own);
    }

    /// <param name="own">The id that a new host shall have, where the row gives one.</param>
    private GrainKey? ByName(RowCells row, HostLine line, GrainKey? own)
    {

        var place = (line.District, HostIndex.Comparable(line.Name));
        if (_names.TryGetValue(place, out var before)
            && (line.Code is null || _seen[before].Line.Code is null
                || _seen[before].Line.Code == line.Code))
        {
            return before;
        }

        var named = hosts.ByName(line.Name, line.District);
        if (named.Count != 1)
            return own ?? HostIndex.KeyOf(city.Code, line.Code, line.District, line.Name);

        if (line.Code is null || hosts.CardOf(named[0])?.Code is not { } other
            || other == line.Code)
        {
            return named[0];
        }

        row.Error(Column.Code, "host.other-code",
            $"“{line.Name}”已登记，代码为 {other}。请核对，或先在系统中更正。",
            $"'{line.Name}' is registered with the code {other}; check which one is right.");
        return null;
    }

    private static void Again(RowCells row, HostLine line, HostLine before, int beforeRow)
    {
        if (line.DiffersIn(before) is { } column)
        {
            row.Error(column, "host.contradiction",
                $"与第 {beforeRow} 行是同一单位，但“{ColumnNames.Of(column)}”不一致。请只保留一行。",
                $"Row {beforeRow} is the same host, but differs in {ColumnNames.Of(column)}.");
        }
        else
        {
            row.Warn(Column.Name, "host.repeated", $"与第 {beforeRow} 行重复，只导入一次。",
                $"This repeats row {beforeRow}; it is entered once.");
        }
    }

    /// <summary>Says once that a column of member counts brings no members.</summary>
    private async Task CompareMembers(GrainKey key, RowCells row, CancellationToken cancel)
    {
        if (_told || row.Count(Column.MemberCount) is not { } told)
            return;

        var state = (EnterpriseState)(await rehearsal.Grain(key, cancel)).State;
        if (told == state.Members.Length)
            return;

        _told = true;
        row.Warn(Column.MemberCount, "host.member-count-left-out",
            "会员数由会员名册得出，此列不导入。请另行导入会员名册。",
            "Members are counted from the roll; this column is left out.");
    }
}
