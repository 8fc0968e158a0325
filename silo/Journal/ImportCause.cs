using System.Diagnostics.CodeAnalysis;
using Network.Grains.Access;
using Network.Grains.Kernel;

namespace Network.Silo.Journal;

/// <summary>
/// The cause of commands that a file brings: <c>import/city/actor/digest</c>. Whether the actor
/// may send them was decided before they were staged; they are delivered in that person's name.
/// </summary>
/// <param name="Actor">Id of the person who imports; stands in every grain's history.</param>
/// <param name="Digest">Begin of the SHA-256 of the file, hexadecimal.</param>
public sealed record ImportCause(string City, string Actor, string Digest)
{
    private const string Prefix = "import";

    public override string ToString() => $"{Prefix}/{City}/{Actor}/{Digest}";

    public static bool TryParse(string cause, [NotNullWhen(true)] out ImportCause? import)
    {
        ArgumentNullException.ThrowIfNull(cause);
        var parts = cause.Split('/');
        import = parts.Length == 4 && parts[0] == Prefix
            && parts.Skip(1).All(GrainKey.IsPart)
            ? new ImportCause(parts[1], parts[2], parts[3])
            : null;
        return import is not null;
    }

    /// <summary>In whose name an owed command is delivered: the person of an import, else the
    /// grain whose fact causes it.</summary>
    public static Actor ActorOf(string cause) => TryParse(cause, out var import)
        ? new Actor(import.Actor, [new Grant(Role.CityStaff, import.City)])
        : Grains.Access.Actor.OfGrain(GrainKey.Stored(cause));
}
