using Network.Grains.Kernel;

namespace Network.Grains.Resources;

/// <summary>Counting bases and teams, the same for an association, a district and the city.
/// </summary>
public static class ResourceDecisions
{
    /// <summary>Most of one base or team that one body can have.</summary>
    private const int CountMax = 10_000_000;

    public static Decision Count(ResourceBook book, ResourceCount count, Context context,
        Func<ResourceCount, GrainEvent> fact)
    {
        ArgumentNullException.ThrowIfNull(book);
        ArgumentNullException.ThrowIfNull(count);
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(fact);
        var wrong = Unknown(count.Resource, context)
            ?? Checks.Count(count.Count, "count", CountMax)
            ?? Checks.Past(count.On, context, "on");
        return wrong is not null ? new Decision.Refused(wrong)
            : book.Counts.Contains(count) ? Decision.Nothing
            : Decision.Accept(fact(count));
    }

    private static Rejection? Unknown(string resource, Context context)
    {
        var known = context.City!.Policy.Resources;
        return known.Any(r => r.Id == resource) ? null
            : new Rejection("unknown.resource", known.IsEmpty
                ? new("现行文件没有阵地和队伍目录，不能填报。",
                    "This policy lists no bases and teams.")
                : new($"阵地和队伍目录中没有“{resource}”。请从目录中选择："
                    + $"{string.Join("、", known.Select(r => r.Name.Zh))}。",
                    $"'{resource}' is not one of the policy's bases and teams: "
                    + $"{string.Join(", ", known.Select(r => r.Id))}."), "resource");
    }
}
