using Network.Grains.Access;
using Network.Grains.Kernel;
using Network.Tests.Accounts;

namespace Network.Tests.Access;

/// <summary>Somebody of every role, signed in, and somebody who is not.</summary>
internal sealed class Readers
{
    private readonly Dictionary<Role, Visit> _byRole = [];

    private Readers(Visit nobody, IReadOnlyDictionary<Whose, string> experts) =>
        (Nobody, Experts) = (nobody, experts);

    public Visit Nobody { get; }

    /// <summary>Ids of the experts in whose name somebody may speak.</summary>
    public IReadOnlyDictionary<Whose, string> Experts { get; }

    /// <summary>Roles that people have.</summary>
    public static IEnumerable<Role> Roles =>
        Enum.GetValues<Role>().Where(r => r != Role.Network);

    /// <summary>Accounts that the readers do something to: nobody signs in with them.</summary>
    public Dictionary<Whose, string> Managed { get; } = [];

    /// <summary>The reader of a role; whoever is not signed in for none.</summary>
    public Visit this[Role? role] => role is { } held ? _byRole[held] : Nobody;

    public static async Task<Readers> Invite(
        AccountHost host, IReadOnlyDictionary<Whose, string> experts)
    {
        var readers = new Readers(new Visit(host.Host), experts);
        var admin = await host.Administrator();
        foreach (var role in Roles)
        {
            readers._byRole[role] = role == Role.Administrator
                ? admin : await host.Person(admin, role, readers.UnitOf(role));
        }

        foreach (var whose in Enum.GetValues<Whose>())
        {
            readers.Managed[whose] = (await admin.Post("accounts/invite", new
            {
                signInName = $"managed-{Words.Of(whose)}",
                displayName = "某人",
                grants = new[] { new Grant(Role.Planner, TwoCities.CityOf(whose)) },
            })).Body.GetProperty("account").GetString()!;
        }

        return readers;
    }

    private string? UnitOf(Role role) => role switch
    {
        Role.DistrictStaff => TwoCities.DistrictOf(Whose.Own),
        Role.Secretary => TwoCities.IdOf(GrainKind.Enterprise, Whose.Own),
        Role.WorkstationContact => TwoCities.IdOf(GrainKind.Workstation, Whose.Own),
        Role.Expert => Experts[Whose.Own],
        _ => null,
    };
}
