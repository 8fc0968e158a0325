using System.Collections.Immutable;

namespace Network.Grains.Policies;

/// <summary>A form by which something is scored 评分表: items, each with its most points.</summary>
/// <param name="Groups">Parts of the form, such as 事业之家 and 活动之家; may be empty.</param>
/// <param name="PassMark">Fewest points in all with which one goes on; null where the document
/// sets none.</param>
public sealed record ScoreForm(
    ImmutableArray<Choice> Groups, ImmutableArray<ScoreItem> Items, Rule<int>? PassMark = null)
{
    /// <summary>The most points in all.</summary>
    public int Max => Items.Sum(i => i.Max.Value);

    public ScoreItem? Find(string id) => Items.FirstOrDefault(i => i.Id == id);
}
