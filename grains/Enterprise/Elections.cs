using System.Collections.Immutable;
using Network.Grains.Kernel;

namespace Network.Grains.Enterprise;

/// <summary>Elections 选举、换届: posts of the policy, and a term that ends.</summary>
internal static class Elections
{
    /// <summary>People elected at once.</summary>
    private const int PostsMax = 200;

    public static Decision Elect(
        EnterpriseState state, EnterpriseCommand.ElectLeaders c, Context context)
    {
        if ((Stages.NeedsAssociation(state) ?? Checks.Past(c.On, context, "on")) is { } early)
        {
            return new Decision.Refused(early);
        }

        var rules = context.City!.Policy.Leadership;
        var latest = c.On.AddYears(rules.TermYears.Value);
        var until = c.Until ?? latest;
        var wrong = (state.Leadership is { } before ? Checks.NotBefore(
                c.On, before.ElectedOn, "on", "上次选举日期", "the election before") : null)
            ?? Checks.NotBefore(until, c.On, "until", "选举日期", "the election")
            ?? (until > latest
                ? new Rejection("leadership.term-too-long", new(
                    $"每届任期不超过 {rules.TermYears.Value} 年，最迟至 {latest:yyyy-MM-dd}。",
                    $"A term is at most {rules.TermYears.Value} years, until "
                    + $"{latest:yyyy-MM-dd} at the latest."), "until", rules.TermYears.Source)
                : null)
            ?? Posts(state, c.Posts, context);
        if (wrong is not null)
        {
            return new Decision.Refused(wrong);
        }

        var people = new List<Person>();
        var holders = c.Posts.Select((post, i) =>
        {
            var id = post.Member is null
                ? context.NewId(i)
                : MemberRoll.IdOf(state, post.Member, context);
            if (post.Person is { } person && post.Member is null)
            {
                people.Add(new Person(id, person));
            }

            return new PostHolder(post.Post, id);
        }).ToImmutableArray();
        return Decision.Accept(
            [.. people], new EnterpriseEvent.LeadersElected(c.On, holders, until));
    }

    private static Rejection? Posts(
        EnterpriseState state, ImmutableArray<ElectedPost> posts, Context context)
    {
        if (posts.IsDefaultOrEmpty || posts.Length > PostsMax)
        {
            return new("leadership.posts-missing", new(
                $"请填写 1 至 {PostsMax} 个当选职务。", $"Enter 1 to {PostsMax} elected posts."),
                "posts");
        }

        var known = context.City!.Policy.Leadership.Posts;
        for (var i = 0; i < posts.Length; i++)
        {
            if (Check(state, posts[i], $"posts[{i}]", context) is { } wrong)
            {
                return wrong;
            }
        }

        return known.FirstOrDefault(p => p.Required && posts.All(e => e.Post != p.Id)) is { } gap
            ? new("leadership.post-vacant", new(
                $"缺少“{gap.Name.Zh}”。请补充当选人。",
                $"The post '{gap.Name.En}' is vacant. Enter who was elected."),
                "posts", gap.Source)
            : null;
    }

    private static Rejection? Check(EnterpriseState state, ElectedPost post, string field,
        Context context)
    {
        var known = context.City!.Policy.Leadership.Posts;
        return (known.Any(p => p.Id == post.Post) ? null : new Rejection("unknown.post", new(
            $"文件中没有职务“{post.Post}”。职务有：{string.Join("、", known.Select(p => p.Id))}。",
            $"There is no post '{post.Post}'. Posts are "
            + $"{string.Join(", ", known.Select(p => p.Id))}."), $"{field}.post"))
            ?? (post.Member is not null ? OnRoll(state, post.Member, $"{field}.member", context)
                : post.Person is not null ? Checks.Person(post.Person, $"{field}.person")
                : new Rejection("leadership.nobody", new(
                    "请选择一名会员，或填写姓名。", "Choose a member, or enter a name."), field));
    }

    private static Rejection? OnRoll(
        EnterpriseState state, string member, string field, Context context) =>
        MemberRoll.Find(state, MemberRoll.IdOf(state, member, context)) is not null
            ? null
            : new("unknown.member", new(
                "名册中没有这名会员。", "This member is not on the roll."), field);
}
