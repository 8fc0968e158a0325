using System.Collections.Immutable;
using Network.Grains.Kernel;

namespace Network.Grains.Enterprise;

/// <summary>The member roll 会员名册: who joined, who left and why.</summary>
internal static class MemberRoll
{
    /// <summary>Members in one command.</summary>
    public const int BatchMax = 200;

    /// <summary>Members of one association.</summary>
    public const int MembersMax = 50_000;

    public static Decision Admit(
        EnterpriseState state, EnterpriseCommand.AdmitMembers c, Context context)
    {
        if (c.Members.IsDefaultOrEmpty || c.Members.Length > BatchMax)
        {
            return Decision.Refuse("member.batch-size",
                $"每次登记 1 至 {BatchMax} 名会员。", $"Admit 1 to {BatchMax} members at a time.",
                "members");
        }

        var known = state.Members.Select(m => m.Id).ToHashSet(StringComparer.Ordinal);
        var people = new List<Person>();
        var members = new List<Member>();
        for (var i = 0; i < c.Members.Length; i++)
        {
            var entry = c.Members[i];
            if (Check(entry, $"members[{i}]", context) is { } wrong)
            {
                return new Decision.Refused(wrong);
            }

            var id = entry.Id is null ? context.NewId(i)
                : known.Contains(entry.Id) ? entry.Id
                : context.OwnId(entry.Id);
            if (known.Add(id))
            {
                people.Add(new Person(id, entry.Person));
                members.Add(new Member(
                    id, entry.Grade, entry.Field, entry.InSocieties, entry.Joined));
            }
        }

        return Stages.NeedsAssociation(state) is { } stage ? new Decision.Refused(stage)
            : known.Count > MembersMax
                ? Decision.Refuse("member.too-many", $"会员最多 {MembersMax} 人。",
                    $"An association has at most {MembersMax} members.", "members")
                : members.Count == 0
                    ? Decision.Nothing
                    : Decision.Accept(
                        [.. people], new EnterpriseEvent.MembersAdmitted([.. members]));
    }

    public static Decision Update(
        EnterpriseState state, EnterpriseCommand.UpdateMember c, Context context)
    {
        var id = IdOf(state, c.Member, context);
        var wrong = Missing(state, id)
            ?? Checks.OptionalText(c.Field, "field", TextLimits.ShortMax)
            ?? (c.Person is { } person ? Checks.Person(person, "person") : null);
        if (wrong is not null)
        {
            return new Decision.Refused(wrong);
        }

        var member = Find(state, id)!;
        ImmutableArray<Person> people = c.Person is null ? [] : [new(id, c.Person)];
        return c.Person is null
            && (member.Grade, member.Field, member.InSocieties)
                == (c.Grade, c.Field, c.InSocieties)
            ? Decision.Nothing
            : Decision.Accept(people, new EnterpriseEvent.MemberUpdated(
                id, c.Grade, c.Field, c.InSocieties));
    }

    public static Decision Remove(
        EnterpriseState state, EnterpriseCommand.RemoveMember c, Context context)
    {
        var id = IdOf(state, c.Member, context);
        return (Missing(state, id)
            ?? Checks.Past(c.On, context, "on")
            ?? Checks.NotBefore(c.On, Find(state, id)!.Joined, "on",
                "入会日期", "the day the member joined")) is { } wrong
            ? new Decision.Refused(wrong)
            : Decision.Accept(new EnterpriseEvent.MemberRemoved(id, c.On, c.Reason));
    }

    public static EnterpriseState? Evolve(EnterpriseState state, EnterpriseEvent fact) =>
        fact switch
        {
            EnterpriseEvent.MembersAdmitted e => Joined(state, e.Members, null),
            EnterpriseEvent.MembersAbsorbed e => Joined(state, e.Members, e.On),
            EnterpriseEvent.MemberUpdated e => state with
            {
                Members = [
                    .. state.Members.Select(m => m.Id != e.Member ? m : m with
                    {
                        Grade = e.Grade,
                        Field = e.Field,
                        InSocieties = e.InSocieties,
                    })],
            },
            EnterpriseEvent.MemberRemoved e => Find(state, e.Member) is null ? state : state with
            {
                Members = state.Members.RemoveAll(m => m.Id == e.Member),
                Left = MonthCounts.Add(state.Left, e.On, 1),
            },
            _ => null,
        };

    /// <summary>The roll's id of a member who may be called by the sender's own id.</summary>
    public static string IdOf(EnterpriseState state, string given, Context context) =>
        Find(state, given) is not null ? given : context.OwnId(given);

    public static Member? Find(EnterpriseState state, string id) =>
        state.Members.FirstOrDefault(m => m.Id == id);

    private static EnterpriseState Joined(
        EnterpriseState state, ImmutableArray<Member> members, DateOnly? on) => state with
        {
            Members = state.Members.AddRange(members),
            Joined = members.Aggregate(state.Joined, (counts, m) =>
                MonthCounts.Add(counts, on ?? m.Joined, 1)),
        };

    private static Rejection? Check(NewMember entry, string field, Context context) =>
        Checks.Id(entry.Id, $"{field}.id")
        ?? Checks.Person(entry.Person, $"{field}.person")
        ?? Checks.Past(entry.Joined, context, $"{field}.joined")
        ?? Checks.OptionalText(entry.Field, $"{field}.field", TextLimits.ShortMax);

    private static Rejection? Missing(EnterpriseState state, string member) =>
        Find(state, member) is not null ? null : new("unknown.member", new(
            "名册中没有这名会员，可能已退会。请刷新后重试。",
            "This member is not on the roll; perhaps the member has left. Reload."), "member");
}
