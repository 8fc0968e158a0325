using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using Network.Grains.Kernel;
using Network.Grains.Panel;

namespace Network.Grains.City;

/// <summary>The pool of experts 专家库 who review, and the draw by lot from it.</summary>
internal static class Reviewers
{
    private const int GroupsMax = 20;

    public static Decision Enlist(
        CityState state, CityCommand.EnlistReviewer c, Context context)
    {
        var known = context.City!.Policy.Projects?.Groups.Select(g => g.Id).ToList() ?? [];
        var stranger = c.Groups.IsDefault ? null
            : c.Groups.FirstOrDefault(g => !known.Contains(g));
        var wrong = (state.Expert(c.Expert) is null
                ? new Rejection("unknown.expert", new(
                    $"专家库中没有编号为“{c.Expert}”的专家。请先登记。",
                    $"There is no expert '{c.Expert}'. Register the expert first."), "expert")
                : null)
            ?? Checks.Id(c.Host, "host")
            ?? (c.Groups.IsDefault || c.Groups.Length > GroupsMax || stranger is not null
                ? new Rejection("project.not-in-policy", new(
                    $"专业组应在现行文件的目录中：{string.Join("、", known)}。",
                    $"Groups are of the policy's list: {string.Join(", ", known)}."), "groups")
                : null);
        return wrong is not null
            ? new Decision.Refused(wrong)
            : Decision.Accept(new CityEvent.ReviewerEnlisted(
                c.Expert, [.. c.Groups.Distinct()], c.Host));
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

    private static string Lot(CityCommand.DrawReviewers c, string expert) =>
        Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(
            string.Create(System.Globalization.CultureInfo.InvariantCulture,
                $"{c.Seed}/{c.Panel}/{c.Group}/{expert}"))));
}
