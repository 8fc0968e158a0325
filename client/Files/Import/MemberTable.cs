using System.Globalization;
using Network.Client.Files.Cells;
using Network.Client.Files.Columns;
using Network.Grains.Enterprise;
using Network.Grains.Kernel;
using Network.Silo.Journal;

namespace Network.Client.Files.Import;

/// <summary>Member rolls: new people are admitted, known ones brought up to date; nobody is taken
/// off a roll by not being in the file.</summary>
internal sealed class MemberTable(
    HostFinder finder, Rehearsal rehearsal, IJournal journal, string digest) : ITableImport
{
    /// <summary>Members that one command admits.</summary>
    private const int MemberBatchMax = 200;

    private readonly Dictionary<GrainKey,
        Dictionary<(string, string, string), (MemberLine Line, int Row)>> _seen = [];

    private readonly Dictionary<GrainKey, KnownMembers> _known = [];
    private readonly Dictionary<GrainKey, List<(NewMember Member, RowCells Row)>> _new = [];

    public int Entered { get; private set; }

    public int Unchanged { get; private set; }

    public async Task Add(RowCells row, CancellationToken cancel)
    {
        var key = finder.Find(row, others: false);
        var line = Read(row);
        if (key is not { } host || line is null || row.Failed || !IsFirst(host, line, row))
            return;

        var grain = await rehearsal.Grain(host, cancel);
        var state = (EnterpriseState)grain.State;
        if (!_known.TryGetValue(host, out var known))
            _known[host] = known = await KnownMembers.Read(state, journal, cancel);

        if (known.IsErased(line))
        {
            Unchanged++;
            row.Warn(Column.Person, "member.erased", "此会员的个人信息已按要求删除，本行不导入。",
                "This member's personal data has been erased; the row is left out.");
        }
        else if (known.Find(line) is { } member)
        {
            await Update(host, line, member, grain.Version, row, cancel);
        }
        else
        {
            await Admit(host, line, state, row, cancel);
        }
    }

    public async Task End(CancellationToken cancel)
    {
        foreach (var (host, members) in _new)
        {
            foreach (var batch in members.Chunk(MemberBatchMax))
            {
                // Rows, with the whole file's digest, make the id: it stands in the history for
                // ever, and nobody can try names until one fits it.
                var rows = string.Join(',', batch.Select(b => b.Row.Number));
                var command = new EnterpriseCommand.AdmitMembers(
                    [.. batch.Select(b => b.Member)]);
                var answer = await rehearsal.Plan(
                    host, command, $"{digest}/{rows}", batch[0].Row.Number, cancel);
                if (answer.Why is { } why)
                    batch[0].Row.Refused(RefusedColumns.Of(command, why.Field), why);
                else if (answer.Spent)
                    LeftSince(batch);
            }
        }
    }

    private static MemberLine? Read(RowCells row)
    {
        var name = HostCells.Needed(row, Column.Person);
        var phone = row.Text(Column.Phone) is { } p ? CellText.Narrow(p) : null;
        var grade = HostCells.Word(row, Column.Grade, ClosedLists.Grades);
        var societies = HostCells.Word(row, Column.InSocieties, ClosedLists.YesNo);
        var joined = row.Date(Column.JoinedOn);
        var id = HostCells.Id(row, Column.Id);
        if (name?.EndsWith('*') == true)
        {
            row.Error(Column.Person, "member.masked-name", "姓名已隐去部分，不能导入。请填写全名。",
                "Part of this name is hidden; give the whole name.");
        }

        return name is null ? null : new MemberLine(
            new PersonalData(CellText.PersonName(name), phone, row.Text(Column.Email)),
            grade, row.Text(Column.Field), societies, joined)
        { Id = id };
    }

    /// <summary>This very file has admitted them before, and they have left since.</summary>
    private void LeftSince((NewMember Member, RowCells Row)[] batch)
    {
        Entered -= batch.Length;
        Unchanged += batch.Length;
        foreach (var (_, row) in batch)
        {
            row.Warn(Column.Person, "member.left-since", "此文件以前已导入，该会员其后已退会，不再登记。",
                "This file was imported before and the member has left since; the row is left "
                + "out.");
        }
    }

    /// <summary>Whether nobody above is the same person of the same host.</summary>
    private bool IsFirst(GrainKey host, MemberLine line, RowCells row)
    {
        if (!_seen.TryGetValue(host, out var seen))
            _seen[host] = seen = [];

        if (seen.TryAdd(line.Who, (line, row.Number)))
            return true;

        var (before, number) = seen[line.Who];
        if (before == line)
        {
            row.Warn(Column.Person, "member.repeated", $"与第 {number} 行重复，只导入一次。",
                $"This repeats row {number}; it is entered once.");
        }
        else
        {
            row.Error(Column.Person, "member.contradiction",
                $"与第 {number} 行姓名、电话相同，但其他内容不一致。请只保留一行。",
                $"Row {number} has the same name and phone but differs otherwise.");
        }

        return false;
    }

    private async Task Update(GrainKey host, MemberLine line, KnownMember known, long version,
        RowCells row, CancellationToken cancel)
    {
        if (line.Joined is { } joined && joined != known.Member.Joined)
        {
            row.Warn(Column.JoinedOn, "member.other-date",
                $"系统中的入会日期为 {known.Member.Joined:yyyy-MM-dd}，与此不一致，未作修改。",
                $"The day of joining is recorded as {known.Member.Joined:yyyy-MM-dd} and stays.");
        }

        if (line.ChangeOf(known.Member, known.Person) is not { } change)
        {
            Unchanged++;
            return;
        }

        // As with new members, names and phones make no id that could be found by trying.
        var salt = string.Create(CultureInfo.InvariantCulture, $"{digest}/{version}");
        var answer = await rehearsal.Plan(host, change, salt, row.Number, cancel);
        if (answer.Why is { } why)
            row.Refused(RefusedColumns.Of(change, why.Field), why);
        else
            Entered++;
    }

    private async Task Admit(GrainKey host, MemberLine line, EnterpriseState state, RowCells row,
        CancellationToken cancel)
    {
        var member = line.Admitted(state.EstablishedOn ?? state.RegisteredOn);
        var command = new EnterpriseCommand.AdmitMembers([member]);
        if (await rehearsal.Try(host, command, cancel) is { } why)
        {
            row.Refused(RefusedColumns.Of(command, why.Field) ?? Column.Name, why);
            return;
        }

        if (!_new.TryGetValue(host, out var members))
            _new[host] = members = [];

        members.Add((member, row));
        Entered++;
    }
}
