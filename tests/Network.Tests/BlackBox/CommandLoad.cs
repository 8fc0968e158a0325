using System.Collections.Concurrent;

namespace Network.Tests.BlackBox;

/// <summary>
/// Several clients at once, each sending one command after the other from its own seed and
/// keeping a history of it all.
/// </summary>
internal sealed class CommandLoad(int seed, Func<Random, LoadedCommand> next)
{
    /// <summary>Commands that one client sends in one run at most.</summary>
    public int CommandsAClientMax { get; init; } = 2_000;

    /// <summary>How often a command of unknown fate is sent again before the test fails.</summary>
    private const int TriesMax = 50;

    private static readonly TimeSpan BetweenTries = TimeSpan.FromMilliseconds(200);
    private static readonly TimeSpan ReachWithin = TimeSpan.FromSeconds(30);

    private readonly ConcurrentQueue<(Operation Operation, LoadedCommand Command)> _sent = new();
    private int _runs;
    private int _acknowledged;

    public IEnumerable<Operation> Operations => _sent.Select(s => s.Operation);

    public int Acknowledged => Volatile.Read(ref _acknowledged);

    public int Unknown => Operations.Count(o => o.Verdict == Verdict.Unknown);

    /// <summary>Commands known to have been done.</summary>
    public IEnumerable<LoadedCommand> Done => _sent
        .Where(s => s.Operation.Verdict == Verdict.Acknowledged).Select(s => s.Command);

    /// <summary>Whether a client whose call broke off sends the command again, under its own id,
    /// until it is answered, instead of waiting for a person.</summary>
    public bool SendsAgain { get; init; }

    /// <summary>Sends until stopped: client n to sender n, round and round.</summary>
    public async Task Run(int clients, CommandSender[] senders, CancellationToken stop)
    {
        var run = _runs++;
        await Task.WhenAll(Enumerable.Range(0, clients).Select(n => Task.Run(() =>
            Client(new Random(HashCode(run, n)), senders[n % senders.Length], stop),
            CancellationToken.None)));
    }

    /// <summary>Waits until so many commands have been acknowledged in all.</summary>
    public Task Reaches(int acknowledged) => Eventually.Is(
        () => Task.FromResult(Acknowledged), n => n >= acknowledged, ReachWithin,
        n => $"{n} of {acknowledged} acknowledged. {Refusals()}");

    /// <summary>What was refused; a load is made so that nothing should be.</summary>
    public string Refusals() => string.Join('\n', Operations
        .Where(o => o.Verdict == Verdict.Refused).Take(5));

    /// <summary>Sends every command of unknown fate again, under its own id, until its fate is
    /// known.</summary>
    public async Task SettleUnknown(CommandSender sender)
    {
        foreach (var (operation, command) in _sent
            .Where(s => s.Operation.Verdict == Verdict.Unknown))
        {
            await Eventually.Is(
                () => Send(sender, operation, command),
                o => o.Verdict != Verdict.Unknown || o.Tries > TriesMax,
                TimeSpan.FromSeconds(15), o => $"No answer: {o}");
        }

        Unknown.ShouldBe(0);
    }

    private async Task Client(Random random, CommandSender sender, CancellationToken stop)
    {
        for (var i = 0; i < CommandsAClientMax && !stop.IsCancellationRequested; i++)
        {
            var command = next(random);
            var operation = new Operation(command.Stream, NewId(random));
            _sent.Enqueue((operation, command));
            await Send(sender, operation, command);
            if (SendsAgain)
            {
                await Insist(sender, operation, command, stop);
            }
            else if (operation.Verdict == Verdict.Unknown)
            {
                // A client whose call broke off waits for a person to try again.
                return;
            }
        }
    }

    private async Task Insist(CommandSender sender, Operation operation,
        LoadedCommand command, CancellationToken stop)
    {
        using var pace = new PeriodicTimer(BetweenTries);
        while (operation.Verdict == Verdict.Unknown && !stop.IsCancellationRequested)
        {
            await pace.WaitForNextTickAsync(CancellationToken.None);
            await Send(sender, operation, command);
        }
    }

    private async Task<Operation> Send(
        CommandSender sender, Operation operation, LoadedCommand command)
    {
        await sender.Send(operation, command.Name, command.Body);
        if (operation.Verdict == Verdict.Acknowledged)
        {
            Interlocked.Increment(ref _acknowledged);
        }

        return operation;
    }

    private int HashCode(int run, int client) => unchecked(((seed * 397) + run) * 397 + client);

    private static Guid NewId(Random random)
    {
        Span<byte> bytes = stackalloc byte[16];
        random.NextBytes(bytes);
        return new Guid(bytes);
    }
}
