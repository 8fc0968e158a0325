using Network.Grains.Kernel;

namespace Network.Client.Demo;

/// <summary>What one grain is told over the years, in any order of telling.</summary>
internal sealed class Story(GrainKey key, DemoSpan span)
{
    /// <summary>Minutes between two commands for one grain on one day.</summary>
    private const int MinutesBetween = 4;

    /// <summary>Latest minute of office hours at which a day's first command is given.</summary>
    private const int LastFirstMinute = 400;

    private readonly List<(DateOnly Day, GrainCommand Command)> _told = [];

    public GrainKey Key => key;

    /// <summary>Nothing is told from this day on.</summary>
    public DateOnly Ends { get; set; } = DateOnly.MaxValue;

    /// <summary>Nothing is told from one day up to the day before another.</summary>
    public (DateOnly From, DateOnly Until)? Quiet { get; set; }

    /// <summary>Adds a command on a day. What lies after the simulated years is left out, and
    /// what lies where the grain is known to be at rest or ended.</summary>
    public void Tell(DateOnly day, GrainCommand command)
    {
        var resting = Quiet is { } quiet && day >= quiet.From && day < quiet.Until;
        if (span.Contains(day) && day < Ends && !resting)
        {
            _told.Add((day, command));
        }
    }

    public IEnumerable<PastCommand> Commands(int seed, TimeZoneInfo zone)
    {
        var draws = Draws.Of(seed, $"clock/{key.Stream}");
        var number = 0;
        foreach (var day in _told.GroupBy(t => t.Day).OrderBy(d => d.Key))
        {
            var minute = draws.Between(0, LastFirstMinute);
            foreach (var (_, command) in day)
            {
                yield return new PastCommand(DemoSpan.Moment(day.Key, minute, zone), day.Key, key,
                    command, CommandId(seed, key, number++));
                minute += MinutesBetween;
            }
        }
    }

    public static Guid CommandId(int seed, GrainKey key, int number) =>
        Context.Derive(Guid.Empty, $"demo/{seed}/{key.Stream}/{number}");
}
