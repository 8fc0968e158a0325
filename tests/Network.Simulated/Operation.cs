using Network.Grains.Access;
using Network.Grains.Kernel;

namespace Network.Simulated;

/// <summary>One command of one client, sent as often as it takes.</summary>
/// <param name="Floor">The newest version of the grain that anybody had been told when it was
/// first sent: it must come after.</param>
/// <param name="CityFloor">The same of the city.</param>
internal sealed record Operation(
    Guid Id, GrainKey Key, GrainCommand Command, Actor Actor, long? Expected, long Floor,
    long CityFloor)
{
    /// <summary>Sendings whose end nobody has seen.</summary>
    public int UnderWay { get; set; }

    /// <summary>A refusal reached the client.</summary>
    public bool Refused { get; set; }

    /// <summary>The client was told that it is done.</summary>
    public bool Acknowledged { get; set; }
}
