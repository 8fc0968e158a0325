using Network.Grains.Kernel;
using Network.Grains.Policies;

namespace Network.Grains.Nomination;

/// <summary>What has happened to a nomination.</summary>
public abstract record NominationEvent : GrainEvent
{
    private NominationEvent()
    {
    }

    /// <param name="Recommended">Whether the district has to recommend, of the policy in force on
    /// that day.</param>
    [StableName("nominated")]
    public sealed record Nominated(
        string? Host, string UnitName, string District, Nominee Nominee, HonourLevel Level,
        bool Recommended, DateOnly On) : NominationEvent;

    [StableName("nomination-recommended")]
    public sealed record NominationRecommended(string Opinion, DateOnly On) : NominationEvent;

    [StableName("nomination-refused")]
    public sealed record NominationRefused(string Reason, DateOnly On) : NominationEvent;

    [StableName("nomination-accepted")]
    public sealed record NominationAccepted(DateOnly On) : NominationEvent;

    /// <summary>A place came that this nomination cannot take.</summary>
    [StableName("place-declined")]
    public sealed record PlaceDeclined(string Programme, int Year) : NominationEvent;

    [StableName("honour-conferred")]
    public sealed record HonourConferred(HonourLevel Level, DateOnly On, string? Number)
        : NominationEvent;

    /// <param name="FreesPlace">Whether it held a place, which is free again.</param>
    [StableName("nomination-withdrawn")]
    public sealed record NominationWithdrawn(string Reason, DateOnly On, bool FreesPlace)
        : NominationEvent;
}
