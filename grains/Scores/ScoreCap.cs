using Network.Grains.Kernel;
using Network.Grains.Policies;

namespace Network.Grains.Scores;

/// <summary>An item of a form and the most points it gives.</summary>
/// <param name="Clause">What sets the most points, where that is known.</param>
public sealed record ScoreCap(string Item, LocalText Name, int Max, Source? Clause)
{
    public static ScoreCap Of(ScoreItem item)
    {
        ArgumentNullException.ThrowIfNull(item);
        return new(item.Id, item.Name, item.Max.Value, item.Max.Source);
    }

    /// <summary>A line's own cap: a form keeps the rule it began with.</summary>
    /// <param name="form">Names the item, where it still has it.</param>
    public static ScoreCap Of(ScoreLine line, ScoreForm? form)
    {
        ArgumentNullException.ThrowIfNull(line);
        var item = form?.Find(line.Item);
        return new(line.Item, item?.Name ?? new(line.Item, line.Item), line.Max,
            item?.Max.Source);
    }
}
