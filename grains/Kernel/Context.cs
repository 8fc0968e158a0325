using System.Security.Cryptography;
using Network.Grains.Access;

namespace Network.Grains.Kernel;

/// <summary>Everything a decision may know besides the state and the command.</summary>
/// <param name="Today">The date in the city's time zone.</param>
/// <param name="CommandId">Spent once; ids that the decision needs are derived from it.</param>
/// <param name="City">The city's policy in force and its districts. Null only for the command
/// that founds the city.</param>
public sealed record Context(GrainKey Self, Actor Actor, DateOnly Today, Guid CommandId,
    CityFacts? City)
{
    /// <summary>The n-th id that this command gives out; the same on every retry, and another
    /// one where a sender spends one command id on several grains.</summary>
    public string NewId(int n = 0) =>
        Derive(CommandId, $"{Self.Stream}/id/{n}").ToString("N")[..16];

    /// <summary>The id under which this grain keeps a person whom the sender calls by an own
    /// one. Persons of all grains stand together, so one grain's id must never be another's.
    /// </summary>
    public string OwnId(string given) => OwnId(Self, given);

    /// <summary>The id under which a grain keeps such a person.</summary>
    public static string OwnId(GrainKey self, string given) =>
        Derive(Guid.Empty, $"{self.Stream}/person/{given}").ToString("N")[..16];

    /// <summary>A command id that follows from another one and a label, and from nothing else.
    /// </summary>
    public static Guid Derive(Guid cause, string label)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(System.Text.Encoding.UTF8.GetBytes($"{cause:N}/{label}"), hash);
        return new Guid(hash[..16]);
    }
}
