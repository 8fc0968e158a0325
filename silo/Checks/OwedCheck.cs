using System.Data.Common;
using Network.Grains.Kernel;
using Network.Silo.Journal;

namespace Network.Silo.Checks;

/// <summary>
/// Every owed command has somebody who owes it: an event of the stream that it names as its cause,
/// or a file that was imported.
/// </summary>
internal sealed class OwedCheck(StoreRows store, StoreFindings findings)
{
    private readonly Dictionary<Guid, string> orphans = [];

    public long Owed { get; private set; }

    /// <summary>Reads what is owed, before the events are read.</summary>
    public void Begin()
    {
        try
        {
            foreach (var row in store.Read("SELECT id, cause FROM outbox"))
            {
                Owed++;
                var cause = StoreRows.Text(row, 1);
                if (!ImportCause.TryParse(cause, out _))
                    orphans[StoreRows.Id(row, 0)] = cause;
            }
        }
        catch (DbException broken)
        {
            findings.Add($"待办命令表无法读取：{broken.Message}",
                $"The owed commands cannot be read: {broken.Message}");
        }
    }

    /// <summary>An event is there; what follows from it is somebody's.</summary>
    public void Owes(string stream, Guid command, int ordinal)
    {
        if (orphans.Count == 0)
            return;

        for (var n = 0; ; n++)
        {
            var id = Context.Derive(command, $"owed/{ordinal}/{n}");
            if (!orphans.TryGetValue(id, out var cause) || cause != stream)
                return;

            orphans.Remove(id);
        }
    }

    /// <summary>After all events: what is left is nobody's.</summary>
    public void End()
    {
        if (orphans.Count == 0)
            return;

        try
        {
            foreach (var row in store.Read(
                "SELECT id, cause, target, command FROM outbox ORDER BY sequence"))
            {
                if (orphans.TryGetValue(StoreRows.Id(row, 0), out var cause))
                    Tell(cause, StoreRows.Text(row, 2), StoreRows.Text(row, 3));
            }
        }
        catch (DbException broken)
        {
            findings.Add($"待办命令表无法读取：{broken.Message}",
                $"The owed commands cannot be read: {broken.Message}");
        }
    }

    private void Tell(string cause, string target, string command) => findings.Add(
        $"待办命令 {command}（发往 {target}）没有出处：{cause} 中没有产生它的事件。",
        $"The owed command {command} to {target} is nobody's: no event of {cause} causes it.");
}
