using System.Collections.Concurrent;
using System.Collections.Immutable;

namespace Network.Silo.Journal;

/// <summary>
/// The one writer: takes what waits, writes it in one transaction, answers everybody. While one
/// commit is on its way to disk the next batch gathers, so many grains share one write.
/// </summary>
internal sealed class GroupCommit : IDisposable
{
    private readonly BlockingCollection<object> queue = new(JournalLimits.QueueUnitsMax);
    private readonly IBatchWriter writer;
    private readonly Action<ImmutableArray<DeltaEntry>> committed;
    private readonly List<PreparedUnit> batch = new(JournalLimits.BatchEventsMax);
    private readonly HashSet<string> streams = new(StringComparer.Ordinal);
    private readonly Thread? thread;
    private object? carried;

    /// <param name="name">Of the writer's own thread; null where the owner calls
    /// <see cref="Step"/> whenever something waits.</param>
    public GroupCommit(
        IBatchWriter writer, Action<ImmutableArray<DeltaEntry>> committed, string? name)
    {
        this.writer = writer;
        this.committed = committed;
        if (name is not null)
        {
            thread = new Thread(Loop) { IsBackground = true, Name = name };
            thread.Start();
        }
    }

    public int Waiting => queue.Count;

    /// <exception cref="JournalOverloadedException">The queue is full.</exception>
    public Task<AppendResult> Append(PreparedUnit unit)
    {
        Enqueue(unit);
        return unit.Answer;
    }

    /// <summary>Runs another write on the writer's thread, between batches.</summary>
    /// <exception cref="JournalOverloadedException">The queue is full.</exception>
    public Task Run(Action work)
    {
        var side = new SideWork(work);
        Enqueue(side);
        return side.Done.Task;
    }

    /// <summary>Writes and answers what waits, then stops.</summary>
    public void Dispose()
    {
        queue.CompleteAdding();
        if (thread is null)
            Loop();
        else
            thread.Join();

        writer.Dispose();
        queue.Dispose();
    }

    private void Enqueue(object work)
    {
        try
        {
            if (!queue.TryAdd(work))
            {
                throw new JournalOverloadedException();
            }
        }
        catch (InvalidOperationException stopped)
        {
            throw new JournalUnavailableException("The journal is stopping.", stopped);
        }
    }

    /// <summary>Writes the next batch, or runs the next other write.</summary>
    /// <param name="wait">How long for something to do.</param>
    /// <returns>False when there was nothing to do.</returns>
    public bool Step(TimeSpan wait)
    {
        if (!Next(wait, out var first))
            return false;

        if (first is SideWork side)
        {
            side.Run();
            return true;
        }

        batch.Clear();
        streams.Clear();
        Gather((PreparedUnit)first);
        Write(batch);
        return true;
    }

    private void Loop()
    {
        while (Step(Timeout.InfiniteTimeSpan))
        {
            // Until nothing comes any more.
        }
    }

    private bool Next(TimeSpan wait, out object work)
    {
        if (carried is { } left)
        {
            work = left;
            carried = null;
            return true;
        }

        return queue.TryTake(out work!, wait);
    }

    /// <summary>At most one unit a stream: a second one stands on the first one's success.
    /// </summary>
    private void Gather(PreparedUnit first)
    {
        var events = first.Unit.Events.Length;
        var characters = first.Characters;
        batch.Add(first);
        streams.Add(first.Stream);
        while (events < JournalLimits.BatchEventsMax && queue.TryTake(out var next))
        {
            if (next is not PreparedUnit unit
                || events + unit.Unit.Events.Length > JournalLimits.BatchEventsMax
                || characters + unit.Characters > JournalLimits.BatchCharactersMax
                || !streams.Add(unit.Stream))
            {
                carried = next;
                return;
            }

            events += unit.Unit.Events.Length;
            characters += unit.Characters;
            batch.Add(unit);
        }
    }

    private void Write(List<PreparedUnit> units)
    {
        try
        {
            Answer(units, writer.Write(units));
        }
        catch (UnitRefusedException refusal) when (units.Count == 1)
        {
            Judge(units[0], refusal);
        }
        catch (UnitRefusedException)
        {
            // One bad unit must not sink the others: each is written alone.
            foreach (var unit in units)
            {
                Write([unit]);
            }
        }
        catch (Exception failure)
        {
            Fail(units, failure);
        }
    }

    private void Judge(PreparedUnit unit, UnitRefusedException refusal)
    {
        try
        {
            unit.Succeed(writer.Judge(unit, refusal));
        }
        catch (Exception failure)
        {
            Fail([unit], failure);
        }
    }

    private void Answer(List<PreparedUnit> batch, long position)
    {
        var entries = ImmutableArray.CreateBuilder<DeltaEntry>(batch.Count);
        var first = position - batch.Sum(u => u.Unit.Events.Length) + 1;
        foreach (var prepared in batch)
        {
            var unit = prepared.Unit;
            var last = first + unit.Events.Length - 1;
            entries.Add(new DeltaEntry(first, last, unit.Key, unit.RecordedAt, unit.Deltas));
            first = last + 1;
        }

        // Watchers first: whoever is answered finds the totals moved already.
        var written = entries.MoveToImmutable();
        committed(written);
        for (var i = 0; i < batch.Count; i++)
        {
            var unit = batch[i].Unit;
            batch[i].Succeed(new AppendResult.Appended(
                unit.ExpectedVersion + unit.Events.Length, written[i].Last));
        }
    }

    private static void Fail(List<PreparedUnit> batch, Exception failure)
    {
        var cause = failure as JournalUnavailableException
            ?? new JournalUnavailableException("The journal could not be written.", failure);
        foreach (var unit in batch)
        {
            unit.Fail(cause);
        }
    }

    private sealed class SideWork(Action work)
    {
        public TaskCompletionSource Done { get; } =
            new(TaskCreationOptions.RunContinuationsAsynchronously);

        public void Run()
        {
            try
            {
                work();
                Done.TrySetResult();
            }
            catch (Exception failure)
            {
                Done.TrySetException(new JournalUnavailableException(
                    "The store could not be written.", failure));
            }
        }
    }
}
