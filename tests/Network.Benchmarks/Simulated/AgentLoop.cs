using System.Numerics;
using Network.Grains.Simulation.Inputs;

namespace Network.Benchmarks.Simulated;

/// <summary>
/// The same model organisation by organisation, as fast as plain arrays make it: one byte for
/// each, one random word for each and month, thresholds worked out once a month. It does less than
/// the product: foundings, homes, sleeping and waking, but no choice of units, no activities, no
/// workstations, and it keeps nothing of the months.
/// </summary>
internal sealed class AgentLoop
{
    /// <summary>Stages above those of the first twelve months, which count them.</summary>
    private const byte None = 0;
    private const byte Mature = 13;
    private const byte Home = 14;
    private const byte Dormant = 15;

    private readonly SimulationInput _input;
    private readonly byte[] _stages;
    private readonly int[] _ends;
    private ulong _state0 = 0x9E3779B97F4A7C15;
    private ulong _state1 = 0xBF58476D1CE4E5B9;

    public AgentLoop(SimulationInput input)
    {
        _input = input;
        _stages = new byte[input.Classes.Sum(c => c.Counts.Total)];
        _ends = new int[input.Classes.Length];
        var end = 0;
        foreach (var (i, entry) in input.Classes.Index())
        {
            var counts = entry.Counts;
            _stages.AsSpan(end + counts.None, counts.Established).Fill(Mature);
            _stages.AsSpan(end + counts.None + counts.Established, counts.Home).Fill(Home);
            _ends[i] = end += (int)counts.Total;
        }
    }

    /// <summary>One run; gives the associations at its end.</summary>
    public int Run()
    {
        for (var month = 0; month < _input.Months; month++)
        {
            var first = 0;
            foreach (var (i, end) in _ends.Index())
            {
                Month(_stages.AsSpan(first, end - first), _input.Classes[i].Initiative);
                first = end;
            }
        }

        return _stages.Count(s => s is not (None or Dormant));
    }

    private void Month(Span<byte> stages, double initiative)
    {
        var none = stages.Count(None);
        var dormant = stages.Count(Dormant);
        var share = (stages.Length - none - dormant) / (double)stages.Length;
        var found = Threshold(Middle(ParameterId.Initiative) * initiative
            + Middle(ParameterId.Imitation) * share);
        var (recognise, sleep, wake) = (Threshold(Middle(ParameterId.Accreditation)),
            Threshold(Middle(ParameterId.Dormancy)), Threshold(Middle(ParameterId.Revival)));
        for (var i = 0; i < stages.Length; i++)
        {
            var word = Next();
            stages[i] = stages[i] switch
            {
                None => word < found ? (byte)1 : None,
                Mature => word < sleep ? Dormant : word < sleep + recognise ? Home : Mature,
                Home => word < sleep ? Dormant : Home,
                Dormant => word < wake ? Mature : Dormant,
                var young => (byte)(young + 1),
            };
        }
    }

    private double Middle(ParameterId id) => _input[id].Prior.Middle;

    private static ulong Threshold(double hazard) =>
        (ulong)((1 - Math.Exp(-hazard)) * uint.MaxValue);

    /// <summary>xoroshiro128+, its upper half.</summary>
    private ulong Next()
    {
        unchecked
        {
            var (s0, s1) = (_state0, _state1);
            var word = (s0 + s1) >> 32;
            s1 ^= s0;
            _state0 = BitOperations.RotateLeft(s0, 24) ^ s1 ^ (s1 << 16);
            _state1 = BitOperations.RotateLeft(s1, 37);
            return word;
        }
    }
}
