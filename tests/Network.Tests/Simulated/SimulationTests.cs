using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using Network.Simulated;

namespace Network.Tests.Simulated;

/// <summary>
/// Whole networks in one thread with everything going wrong by a seed; see
/// <c>docs/simulation-testing.md</c>.
/// </summary>
public sealed class SimulationTests
{
    /// <summary>Seconds of fresh seeds in an ordinary run; <c>NETWORK_SIMULATION_SECONDS</c>
    /// takes another number.</summary>
    private const int FreshSeconds = 60;

    /// <summary>Threads for fresh seeds: other tests run at the same time.</summary>
    private static readonly int ThreadsMax = Math.Max(1, Environment.ProcessorCount / 2);

    /// <summary>Seeds that are run twice.</summary>
    private const int TwiceMax = 40;

    [Fact]
    public void Corpus_EverySeed_KeepsEveryPromiseAndTogetherTheyReachEveryMark()
    {
        var results = new ConcurrentBag<SimulationResult>();

        Parallel.ForEach(Corpus.Seeds, seed => results.Add(SimulatedNetwork.Run(seed)));

        results.FirstOrDefault(r => r.Violation is not null)?.Report.ShouldBeNull();
        var reached = results.SelectMany(r => r.Marks).ToHashSet();
        Enum.GetValues<Mark>().Except(reached).ShouldBeEmpty();
    }

    [Fact]
    public void Seeds_RunTwice_GoTheSameWay()
    {
        Parallel.ForEach(Corpus.Seeds.Take(TwiceMax), seed =>
        {
            var (once, again) = (SimulatedNetwork.Run(seed), SimulatedNetwork.Tell(seed));

            again.Trace.ShouldBe(once.Trace, $"seed {seed}");
            again.Steps.ShouldBe(once.Steps, $"seed {seed}");
        });
    }

    [Fact]
    public void Seeds_NeverSeenBefore_KeepEveryPromise()
    {
        var first = Setting("NETWORK_SIMULATION_SEED");
        var seconds = Setting("NETWORK_SIMULATION_SECONDS") ?? FreshSeconds;
        var next = first ?? (ulong)Random.Shared.NextInt64(1L << 40, 1L << 60);
        var from = next;
        var clock = Stopwatch.StartNew();
        SimulationResult? broken = null;
        var threads = Enumerable.Range(0, ThreadsMax).Select(_ => new Thread(() =>
        {
            do
            {
                var result = SimulatedNetwork.Run(Interlocked.Increment(ref next) - 1);
                if (result.Violation is not null)
                    Interlocked.CompareExchange(ref broken, result, null);
            }
            while (broken is null && clock.Elapsed.TotalSeconds < seconds);
        })).ToList();
        threads.ForEach(t => t.Start());
        threads.ForEach(t => t.Join());

        Console.WriteLine(
            $"{next - from} fresh seeds from {from} in {clock.Elapsed.TotalSeconds:0} s");
        broken?.Report.ShouldBeNull(
            $"first seed {from}; replay this one with NETWORK_SIMULATION_SEED={broken.Seed}");
    }

    private static ulong? Setting(string name) =>
        Environment.GetEnvironmentVariable(name) is { Length: > 0 } text
            ? ulong.Parse(text, CultureInfo.InvariantCulture) : null;
}
