using Network.Grains.Kernel;
using Network.Grains.Metrics;

namespace Network.Silo.Rollup;

/// <summary>One number that a recount found otherwise than it stood.</summary>
/// <param name="Subject">Stream of the grain, or <c>totals</c> for live totals, <c>store</c> for
/// the store's own sum, or <c>history</c> for the sum of all changes.</param>
/// <param name="Stood">What stood there before.</param>
/// <param name="Recounted">What the events give.</param>
public sealed record RecountDifference(
    string Subject, Dimensions Where, Amount Recounted, long Stood)
{
    /// <summary>Live totals in memory.</summary>
    public const string Totals = "totals";

    /// <summary>The sum that the store computes.</summary>
    public const string Store = "store";

    /// <summary>The sum of all changes that stand beside the events.</summary>
    public const string History = "history";

    public LocalText Text => new(
        $"{SubjectZh}的 {Metric} 为 {Stood}，按事件重新计算为 {Recounted.Value}。",
        $"{Subject}: {Metric} stood at {Stood}; the events give {Recounted.Value}.");

    /// <summary>The metric, with its period where it is not what stands now.</summary>
    public string Metric => Recounted.Period.IsStanding
        ? Recounted.Metric : $"{Recounted.Metric}@{Recounted.Period}";

    private string SubjectZh => Subject switch
    {
        Totals => "实时汇总",
        Store => "数据库汇总",
        History => "历次变动累计",
        _ => Subject,
    };
}
