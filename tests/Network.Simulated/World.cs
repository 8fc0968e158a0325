using System.Globalization;

namespace Network.Simulated;

/// <summary>
/// All that happens, in one thread: virtual time, what is ready to run and what is due later. The
/// dice choose what comes next, so the seed is the whole story.
/// </summary>
internal sealed class World(ulong seed, bool telling)
{
    /// <summary>Lines of the story that a failure tells.</summary>
    public const int LinesMax = 50;

    private readonly PriorityQueue<(Island Of, Action Do), (long At, long Order)> agenda = new();
    private readonly List<Work> ready = [];
    private readonly Queue<string> story = new();
    private readonly int thread = Environment.CurrentManagedThreadId;
    private long order;

    public Dice Dice { get; } = new(seed);

    /// <summary>Virtual time since the beginning, ticks.</summary>
    public long Now { get; private set; }

    public TimeSpan Time => TimeSpan.FromTicks(Now);

    public long Steps { get; private set; }

    /// <summary>Of everything that was chosen: two runs of one seed have the same.</summary>
    public ulong Trace { get; private set; } = 14695981039346656037;

    /// <summary>Share of the choices that let time pass while work is ready.</summary>
    public double Slowness { get; set; }

    public HashSet<Mark> Marks { get; } = [];

    /// <summary>The first broken promise, in words.</summary>
    public string? Violation { get; private set; }

    public IEnumerable<string> Story => story;

    /// <summary>Whether somebody wants to read the story.</summary>
    public bool Telling => telling;

    public void Say(FormattableString line)
    {
        Mix((ulong)line.Format.Length);
        if (!telling)
            return;

        if (story.Count == LinesMax)
            story.Dequeue();

        story.Enqueue(string.Create(CultureInfo.InvariantCulture,
            $"{Steps,7} {Time.TotalMilliseconds,10:0.000}  {line}"));
    }

    public void Violate(string promise)
    {
        if (Violation is null)
        {
            Violation = promise;
            Say($"BROKEN {promise}");
        }
    }

    public void Reach(Mark mark) => Marks.Add(mark);

    public void Add(Work work) => ready.Add(work);

    public void After(TimeSpan time, Island of, Action work) =>
        agenda.Enqueue((of, work), (Now + time.Ticks, order++));

    /// <summary>Does one thing; false when there is nothing left to do.</summary>
    public bool Step()
    {
        Steps++;
        var passes = ready.Count == 0 || (agenda.Count > 0 && Dice.Chance(Slowness));
        if (passes && agenda.TryDequeue(out var due, out var at))
        {
            Now = Math.Max(Now, at.At);
            due.Of.Do(due.Do);
            return true;
        }

        if (ready.Count == 0)
            return false;

        var chosen = ready.Count == 1 ? 0 : Dice.Below(ready.Count);
        var work = ready[chosen];
        ready[chosen] = ready[^1];
        ready.RemoveAt(ready.Count - 1);
        if (!work.Of.Alive)
            return true;

        Mix((ulong)chosen + ((ulong)ready.Count << 16));
        Mix((ulong)Now);
        var before = SynchronizationContext.Current;
        SynchronizationContext.SetSynchronizationContext(work.Of);
        try
        {
            work.Do(work.State);
        }
        finally
        {
            SynchronizationContext.SetSynchronizationContext(before);
        }

        return true;
    }

    /// <summary>Work that leaves the simulation's thread cannot be replayed.</summary>
    public void CheckThread(Island of)
    {
        if (Environment.CurrentManagedThreadId != thread)
        {
            throw new InvalidOperationException(
                $"Work of {of.Name} came from another thread:\n{Environment.StackTrace}");
        }
    }

    private void Mix(ulong value)
    {
        unchecked
        {
            Trace = (Trace ^ value) * 1099511628211;
        }
    }
}
