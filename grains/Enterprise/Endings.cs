using Network.Grains.Kernel;

namespace Network.Grains.Enterprise;

/// <summary>Causes for which associations end, where the policy lists them.</summary>
internal static class Endings
{
    public static Rejection? Check(string? cause, string hostKind, Context context)
    {
        var endings = context.City!.Policy.Endings;
        if (endings.IsEmpty)
        {
            return cause is null ? null : new("ending.not-listed", new(
                "现行文件没有撤销原因目录，请不填此项。",
                "This policy lists no causes of dissolution; leave it out."), "cause");
        }

        var known = string.Join("、", endings.Select(e => e.Name.Zh));
        var ids = string.Join(", ", endings.Select(e => e.Id));
        return endings.FirstOrDefault(e => e.Id == cause) is not { } ending
            ? new Rejection("unknown.ending", new(
                $"请从目录中选择撤销原因：{known}。",
                $"Choose the cause from the policy's list: {ids}."), "cause")
            : ending.BarredFor.Contains(hostKind)
                ? new Rejection("ending.barred", new(
                    $"不得以“{ending.Name.Zh}”为由撤销此类协会。",
                    $"An association of this kind must not end for '{ending.Name.En}'."),
                    "cause", ending.Source)
                : null;
    }
}
