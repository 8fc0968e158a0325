using System.Collections.Immutable;
using Network.Grains.Kernel;

namespace Network.Grains.Pairing;

/// <summary>What has happened in a pairing.</summary>
public abstract record PairingEvent : GrainEvent
{
    private PairingEvent()
    {
    }

    /// <param name="Terms">Duties of the policy in force on that day.</param>
    [StableName("mentor-paired")]
    public sealed record MentorPaired(
        string Host, string HostName, string District, string Member,
        ImmutableArray<PairingTerm> Terms, DateOnly On) : PairingEvent;

    /// <summary>A mentor came whom this pairing has no need of.</summary>
    [StableName("mentor-declined")]
    public sealed record MentorDeclined(string Host, string Member) : PairingEvent;

    [StableName("child-enrolled")]
    public sealed record ChildEnrolled(
        string Child, string? Guardian, DateOnly On, string Situation) : PairingEvent;

    [StableName("file-updated")]
    public sealed record FileUpdated(string Situation, string? Guardian) : PairingEvent;

    [StableName("contact-recorded")]
    public sealed record ContactRecorded(PairingContact Contact) : PairingEvent;

    [StableName("contact-cancelled")]
    public sealed record ContactCancelled(string Contact, string Reason) : PairingEvent;

    [StableName("mentor-lost")]
    public sealed record MentorLost(string Member, DateOnly On) : PairingEvent;

    [StableName("pairing-ended")]
    public sealed record PairingEnded(string Host, string? Member, DateOnly On, string Reason)
        : PairingEvent;

    [StableName("pairing-transferred")]
    public sealed record PairingTransferred(string From, string To) : PairingEvent;
}
