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
    /// <summary>The n-th id that this command gives out; the same on every retry.</summary>
    public string NewId(int n = 0) => Derive(CommandId, $"id/{n}").ToString("N")[..16];

    /// <summary>A command id that follows from another one and a label, and from nothing else.
    /// </summary>
    public static Guid Derive(Guid cause, string label)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(System.Text.Encoding.UTF8.GetBytes($"{cause:N}/{label}"), hash);
        return new Guid(hash[..16]);
    }
}
