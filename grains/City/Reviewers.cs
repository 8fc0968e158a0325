using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using Network.Grains.Kernel;
using Network.Grains.Panel;

namespace Network.Grains.City;

/// <summary>The pool of experts 专家库 who review, and the draw by lot from it.</summary>
internal static class Reviewers
{
    public static Decision Enlist(
        CityState state, CityCommand.EnlistReviewer c, Context context)
    {
        var known = context.City!.Policy.Projects?.Groups.Select(g => g.Id).ToList() ?? [];
        var expert = ExpertRegister.Find(state, c.Expert, context);
        var wrong = Unknown(expert, c.Expert)
            ?? Checks.Id(c.Host, "host")
            ?? ((c.Group is null ? known.Count == 0 : known.Contains(c.Group))
                ? null
                : new Rejection("project.not-in-policy", new(
                    $"专业组应在现行文件的目录中：{string.Join("、", known)}。",
                    $"The group is one of the policy's list: {string.Join(", ", known)}."),
                    "group"));
        return wrong is not null ? new Decision.Refused(wrong)
            : expert is { Reviews: true } && expert.Host == c.Host
                && (c.Group is null || expert.Groups.Contains(c.Group))
                ? Decision.Nothing
                : Decision.Accept(new CityEvent.ReviewerEnlisted(expert!.Id, c.Group, c.Host));
    }

    public static Decision Release(
        CityState state, CityCommand.ReleaseReviewer c, Context context)
    {
        var expert = ExpertRegister.Find(state, c.Expert, context);
        return (Unknown(expert, c.Expert)
            ?? Checks.Text(c.Reason, "reason", TextLimits.ReasonMax)) is { } wrong
            ? new Decision.Refused(wrong)
            : expert!.Reviews
                ? Decision.Accept(new CityEvent.ReviewerReleased(expert.Id, c.Reason))
                : Decision.Nothing;
    }

    /// <summary>Draws by lot. Everybody can repeat it: reviewers of the group, without those of
    /// the excluded hosts, in the order of SHA-256 over <c>seed/panel/group/expert</c>.</summary>
    public static Decision Draw(CityState state, CityCommand.DrawReviewers c)
    {
        ImmutableArray<PanelSeat> drawn = [
            .. state.Experts
                .Where(e => e.Reviews && (c.Group is null || e.Groups.Contains(c.Group)))
                .Where(e => e.Host is null || !c.ExcludedHosts.Contains(e.Host))
                .OrderBy(e => Lot(c, e.Id), StringComparer.Ordinal)
                .Take(c.Count)
                .Select(e => new PanelSeat(e.Id, e.Host, c.Group))];
        return Decision.Accept(new CityEvent.ReviewersDrawn(
            c.Panel, drawn, new PanelDraw(c.Group, c.Seed, c.Count, drawn.Length)));
    }

    private static Rejection? Unknown(CityExpert? expert, string given) =>
        expert is not null ? null : new("unknown.expert", new(
            $"专家库中没有编号为“{given}”的专家。请先登记。",
            $"There is no expert '{given}'. Register the expert first."), "expert");

    private static string Lot(CityCommand.DrawReviewers c, string expert) =>
        Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(
            string.Create(System.Globalization.CultureInfo.InvariantCulture,
                $"{c.Seed}/{c.Panel}/{c.Group}/{expert}"))));
}
