namespace Network.Grains.Simulation.Draws;

/// <summary>
/// Philox 4×32-10 (Salmon, Moraes, Dror, Shaw 2011): random words as a pure function of a key and
/// a counter. A draw is addressed, not taken from a sequence; so it is the same whoever asks for
/// it, in whatever order, on whatever thread.
/// </summary>
public static class Philox
{
    internal const uint Multiplier0 = 0xD2511F53;
    internal const uint Multiplier1 = 0xCD9E8D57;
    internal const uint Weyl0 = 0x9E3779B9;
    internal const uint Weyl1 = 0xBB67AE85;
    internal const int Rounds = 10;

    public static PhiloxBlock Block(
        uint key0, uint key1, uint counter0, uint counter1, uint counter2, uint counter3)
    {
        unchecked
        {
            for (var round = 0; round < Rounds; round++)
            {
                var product0 = (ulong)Multiplier0 * counter0;
                var product1 = (ulong)Multiplier1 * counter2;
                counter0 = (uint)(product1 >> 32) ^ counter1 ^ key0;
                counter2 = (uint)(product0 >> 32) ^ counter3 ^ key1;
                counter1 = (uint)product1;
                counter3 = (uint)product0;
                key0 += Weyl0;
                key1 += Weyl1;
            }
        }

        return new(counter0, counter1, counter2, counter3);
    }
}
