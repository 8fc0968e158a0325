using Network.Silo.Journal;

namespace Network.Simulated.Store;

/// <summary>One connection's way to write to the disk.</summary>
internal sealed class SimulatedWriter(Disk disk, Weather weather) : IBatchWriter
{
    public long Write(IReadOnlyList<PreparedUnit> units)
    {
        // A late transaction runs when the caller's list is another one already.
        PreparedUnit[] mine = [.. units];
        weather.Batch(mine);
        try
        {
            return weather.Write("a batch", () => disk.Write(mine));
        }
        catch (UnitRefusedException)
        {
            weather.Refused(mine);
            throw;
        }
    }

    public AppendResult Judge(PreparedUnit unit, UnitRefusedException refusal)
    {
        AppendResult result =
            disk.FindCommand(unit.Stream, unit.Unit.CommandId) is { } version
                ? new AppendResult.Duplicate(version)
                : refusal.Ahead ? new AppendResult.Ahead()
                : new AppendResult.Conflict();
        weather.Judged(result);
        return result;
    }

    public void Dispose()
    {
        // Nothing is held.
    }
}
