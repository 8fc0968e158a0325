using System.Collections.Immutable;
using Network.Grains.Kernel;

namespace Network.Grains.Access;

/// <summary>Decides on an actor's roles and scopes, and on nothing else.</summary>
public static class AccessControl
{
    /// <summary>Roles that see names and phones of people within their scope.</summary>
    private static readonly ImmutableArray<Role> SeePeople =
        [Role.CityStaff, Role.DistrictStaff, Role.Secretary, Role.WorkstationContact];

    /// <summary>Roles that answer to people for their data.</summary>
    private static readonly ImmutableArray<Role> ErasePeople =
        [Role.CityStaff, Role.DistrictStaff, Role.Secretary];

    /// <summary>Roles that see every figure of the city.</summary>
    private static readonly ImmutableArray<Role> SeeCity = [
        Role.CityLeader, Role.CityStaff, Role.Planner, Role.Network];

    /// <summary>Roles that see the city's own records, such as its rounds and announcements.
    /// </summary>
    private static readonly ImmutableArray<Role> SeeCityRecords =
        [.. SeeCity, Role.DistrictStaff];

    /// <summary>Kinds of grain whose records only those read who need them for their work:
    /// what stands there is about children and families.</summary>
    private static readonly ImmutableArray<GrainKind> Confidential = [GrainKind.Pairing];

    /// <summary>Stands for the id of what does not exist yet.</summary>
    private const string NewOne = "-";

    /// <summary>The answer to somebody who may not read a grain.</summary>
    public static Rejection NotYours { get; } = new("access.not-yours", new(
        "您没有查看此内容的权限。", "You may not see this."));

    /// <summary>Whether grains of a kind are read, listed and searched by their own people only.
    /// </summary>
    public static bool IsConfidential(GrainKind kind) => Confidential.Contains(kind);

    /// <summary>The part of a city's confidential grains that an actor may read: all for the
    /// city's staff, else that of the own districts, else that of the own host; null for nobody
    /// who has to do with them.</summary>
    public static ReadScope? Confidants(Actor actor, string city)
    {
        ArgumentNullException.ThrowIfNull(actor);
        var grants = actor.Grants.Where(g => g.City == city).ToList();
        var districts = grants.Where(g => g.Role == Role.DistrictStaff).ToList();
        var hosts = grants.Where(g => g.Role == Role.Secretary).ToList();
        return grants.Any(g => g.Role == Role.CityStaff)
            || districts.Concat(hosts).Any(g => g.Unit is null)
            ? new ReadScope([])
            : districts.Count > 0 ? new ReadScope([.. districts.Select(g => g.Unit!)])
            : hosts.Count > 0 ? new ReadScope([], hosts[0].Unit)
            : null;
    }

    /// <summary>Whether somebody works in a city at all, in whatever role.</summary>
    public static bool BelongsTo(Actor actor, string city)
    {
        ArgumentNullException.ThrowIfNull(actor);
        return actor.Grants.Any(g => g.City == city);
    }

    /// <summary>Whether an actor may see the figures of a city as a whole.</summary>
    /// <returns>Null when allowed.</returns>
    public static Rejection? CheckTotals(Actor actor, string city)
    {
        ArgumentNullException.ThrowIfNull(actor);
        return actor.Grants.Any(g => g.City == city && (SeeCity.Contains(g.Role)
            || g is { Role: Role.DistrictStaff, Unit: null }))
            ? null : NotYours;
    }

    /// <summary>The part of a city's grains of a kind that an actor may list; null for none.
    /// </summary>
    public static ReadScope? Listed(Actor actor, string city, GrainKind kind)
    {
        ArgumentNullException.ThrowIfNull(actor);
        if (IsConfidential(kind))
        {
            return Confidants(actor, city);
        }

        if (CheckTotals(actor, city) is null)
        {
            return new ReadScope([]);
        }

        if (Units(actor, city, Role.DistrictStaff) is { Count: > 0 } districts)
        {
            return new ReadScope([.. districts]);
        }

        if (ForAll(actor, city, kind == GrainKind.Workstation
            ? Role.WorkstationContact : Role.Secretary))
        {
            return new ReadScope([]);
        }

        return kind == GrainKind.Workstation
            && Units(actor, city, Role.WorkstationContact) is [var station, ..]
                ? new ReadScope([], Id: station)
            : Units(actor, city, Role.Secretary) is [var host, ..]
                ? kind == GrainKind.Enterprise
                    ? new ReadScope([], Id: host) : new ReadScope([], host)
            : kind == GrainKind.Panel && Judges(actor, city) ? new ReadScope([]) : null;
    }

    /// <summary>Whether an actor scores in a city: it finds its panels among all.</summary>
    private static bool Judges(Actor actor, string city) =>
        actor.Grants.Any(g => g.City == city && g.Role == Role.Expert);

    /// <summary>The hosts and workstations that somebody works for by name, with the role.
    /// </summary>
    public static ImmutableArray<(GrainKey Unit, Role Role)> OwnUnits(Actor actor, string city)
    {
        ArgumentNullException.ThrowIfNull(actor);
        return [
            .. Units(actor, city, Role.Secretary).Select(id =>
                (GrainKey.OfEnterprise(city, id), Role.Secretary)),
            .. Units(actor, city, Role.WorkstationContact).Select(id =>
                (new GrainKey(GrainKind.Workstation, city, id), Role.WorkstationContact))];
    }

    /// <summary>Whether an actor holds a role for every unit.</summary>
    private static bool ForAll(Actor actor, string city, Role role) =>
        actor.Grants.Any(g => g.City == city && g.Role == role && g.Unit is null);

    /// <summary>Ids that an actor holds a role for one by one.</summary>
    private static List<string> Units(Actor actor, string city, Role role) =>
        [.. actor.Grants.Where(g => g.City == city && g.Role == role)
            .Select(g => g.Unit).OfType<string>()];

    /// <summary>Whether an actor may send a command to a grain.</summary>
    /// <param name="place">Where the grain stands.</param>
    /// <returns>Null when allowed.</returns>
    public static Rejection? Check(
        Actor actor, GrainKey key, string command, Place place)
    {
        ArgumentNullException.ThrowIfNull(actor);
        return AccessTable.Find(key.Kind, command) is not { } row ? Unknown(command)
            : actor.Grants.Any(g => row.Roles.Contains(g.Role) && Covers(g, key, place)) ? null
            : Refused(row);
    }

    /// <summary>Whether an actor holds a role in a city that a command is for, wherever the grain
    /// stands: enough to turn others away before anything is read.</summary>
    /// <returns>Null when allowed so far.</returns>
    public static Rejection? CheckRole(Actor actor, GrainKey key, string command)
    {
        ArgumentNullException.ThrowIfNull(actor);
        return AccessTable.Find(key.Kind, command) is not { } row ? Unknown(command)
            : actor.Grants.Any(g => row.Roles.Contains(g.Role) && g.City == key.City) ? null
            : Refused(row);
    }

    /// <summary>The commands that an actor may send to a grain where it stands, by name: what a
    /// page offers.</summary>
    public static ImmutableArray<string> Allowed(Actor actor, GrainKey key, Place place)
    {
        ArgumentNullException.ThrowIfNull(actor);
        var covering = actor.Grants.Where(g => Covers(g, key, place)).Select(g => g.Role).ToList();
        return Commands(key.Kind, covering);
    }

    /// <summary>The commands that an actor may send to grains of a kind somewhere in a city.
    /// </summary>
    public static ImmutableArray<string> Somewhere(Actor actor, string city, GrainKind kind)
    {
        ArgumentNullException.ThrowIfNull(actor);
        return Commands(kind,
            [.. actor.Grants.Where(g => g.City == city).Select(g => g.Role)]);
    }

    /// <summary>The kinds of grain that an actor may begin something of at a place.</summary>
    public static ImmutableArray<GrainKind> Begins(Actor actor, string city, Place place) =>
        [.. AccessTable.Beginnings
            .Where(b => Allowed(actor, new GrainKey(b.Kind, city, NewOne), place)
                .Contains(b.Command))
            .Select(b => b.Kind)];

    private static ImmutableArray<string> Commands(GrainKind kind, List<Role> roles) =>
        [.. AccessTable.Rows
            .Where(r => r.Kind == kind && r.Roles.Any(roles.Contains))
            .Select(r => r.Command)
            .Order(StringComparer.Ordinal)];

    /// <summary>Whether an actor may read a grain, without personal data. A secretary also reads
    /// about the workstations at the own host.</summary>
    public static Rejection? CheckRead(Actor actor, GrainKey key, Place place)
    {
        ArgumentNullException.ThrowIfNull(actor);
        return (IsConfidential(key.Kind)
            ? SeesPeople(actor, key, place)
            : actor.Grants.Any(g =>
                g.City == key.City && (Sees(g, key) || Covers(g, key, place)
                    || (g.Role == Role.Secretary && IsUnit(g, place.Host)))))
            ? null
            : NotYours;
    }

    /// <summary>Whether an actor sees the names and phones that belong to a grain.</summary>
    public static bool SeesPeople(Actor actor, GrainKey key, Place place)
    {
        ArgumentNullException.ThrowIfNull(actor);
        return actor.Grants.Any(g =>
            SeePeople.Contains(g.Role) && Covers(g, key, place));
    }

    /// <summary>Among whose members an actor may look for people by name: the same as whose names
    /// it is shown. Null for nobody's.</summary>
    public static NameScope? NamesSought(Actor actor, string city)
    {
        ArgumentNullException.ThrowIfNull(actor);
        var whole = actor.Grants.Any(g => g.City == city && (g.Role == Role.CityStaff
            || g is { Role: Role.DistrictStaff or Role.Secretary, Unit: null }));
        var districts = Units(actor, city, Role.DistrictStaff);
        var hosts = Units(actor, city, Role.Secretary);
        return whole ? new NameScope(true, [], [])
            : districts.Count + hosts.Count > 0
                ? new NameScope(false, [.. districts], [.. hosts])
            : null;
    }

    /// <summary>Whether an actor may see and add the files that belong to a grain. Nobody can mask
    /// a scan, so they are for those who see its people.</summary>
    /// <returns>Null when allowed.</returns>
    public static Rejection? CheckFiles(Actor actor, GrainKey key, Place place) =>
        SeesPeople(actor, key, place) ? null : NotYours;

    /// <summary>Whether an actor who sees the files of a grain may take one away: the own ones,
    /// the city's staff any.</summary>
    /// <param name="addedBy">Id of who added it.</param>
    /// <returns>Null when allowed.</returns>
    public static Rejection? CheckFileRemoval(Actor actor, GrainKey key, string addedBy)
    {
        ArgumentNullException.ThrowIfNull(actor);
        return actor.Id == addedBy || actor.Grants.Any(
            g => g.Role == Role.CityStaff && g.City == key.City)
            ? null
            : new("access.not-your-file", new(
                "附件只能由上传人或市科协删除。",
                "A file is taken away by who added it or by the city's staff."));
    }

    /// <summary>Whether an actor may erase what names the people of a grain.</summary>
    public static bool ErasesPeople(Actor actor, GrainKey key, Place place)
    {
        ArgumentNullException.ThrowIfNull(actor);
        return actor.Grants.Any(g =>
            ErasePeople.Contains(g.Role) && Covers(g, key, place));
    }

    private static bool Sees(Grant grant, GrainKey key) =>
        (key.Kind == GrainKind.City ? SeeCityRecords : SeeCity).Contains(grant.Role);

    private static bool Covers(Grant grant, GrainKey key, Place place) =>
        grant.City == key.City && grant.Role switch
        {
            Role.CityLeader or Role.CityStaff or Role.Planner or Role.Network => true,
            Role.DistrictStaff => IsUnit(grant, place.District),
            Role.Secretary => key.Kind != GrainKind.Workstation && IsUnit(grant, place.Host),
            Role.WorkstationContact => key.Kind == GrainKind.Workstation && IsUnit(grant, key.Id),
            Role.Expert => key.Kind == GrainKind.Panel && IsUnit(grant, place.Expert),
            _ => false,
        };

    private static bool IsUnit(Grant grant, string? unit) =>
        unit is not null && (grant.Unit is null || grant.Unit == unit);

    private static Rejection Refused(AccessRow row)
    {
        var roles = row.Roles.Where(r => r != Role.Network).ToList();
        return roles.Count == 0
            ? new("access.network-only", new(
                "此操作由系统自动完成，不能由人员发起。",
                "The network does this by itself; nobody can send it."))
            : new("access.not-allowed", new(
                $"您没有此操作的权限。可由以下人员办理：{string.Join("、", roles.Select(Zh))}。",
                "You may not do this. It is for "
                + $"{string.Join(", ", roles.Select(En))}."));
    }

    private static Rejection Unknown(string command) => new("unknown.command", new(
        $"没有“{command}”这项操作。", $"There is no command '{command}'."));

    private static string Zh(Role role) => RoleNames.Of(role).Zh;

    private static string En(Role role) => RoleNames.Of(role).En;
}
