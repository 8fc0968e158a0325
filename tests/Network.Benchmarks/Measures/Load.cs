using Network.Benchmarks.Data;
using Network.Benchmarks.Stores;
using Network.Grains.Kernel;
using Network.Silo;

namespace Network.Benchmarks.Measures;

/// <summary>Many senders, each with one command under way.</summary>
internal sealed class Load(INetwork network, int associations, int inFlight)
{
    private static readonly DateOnly Day = new(2025, 12, 15);

    private readonly BulkCity _city = new(Kunshan.Policy);

    /// <summary>Sends so many commands, each to the next association in turn.</summary>
    /// <exception cref="InvalidOperationException">One was not done.</exception>
    public async Task Send(int commands, string label)
    {
        var next = -1;
        await Task.WhenAll(Enumerable.Range(0, inFlight).Select(_ => Task.Run(async () =>
        {
            for (var n = Interlocked.Increment(ref next); n < commands;
                n = Interlocked.Increment(ref next))
            {
                await One(n, label);
            }
        })));
    }

    public async Task One(int number, string label)
    {
        var outcome = await network.Execute(
            BulkCity.Association(Kunshan.Policy.City, number % associations),
            _city.Activity(number, Day), Context.Derive(Guid.Empty, $"{label}/{number}"),
            Kunshan.Clerk);
        if (outcome is not Outcome.Done)
            throw new InvalidOperationException($"Command {number} was answered {outcome}.");
    }
}
