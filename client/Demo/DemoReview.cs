using System.Collections.Immutable;
using System.Globalization;
using Network.Grains.Policies;

namespace Network.Client.Demo;

/// <summary>Draws the projects of the last year and the review that is under way at its end; none
/// where the policy has no projects.</summary>
internal sealed class DemoReview(
    int seed, Policy policy, DemoSpan span, IReadOnlyList<DemoHost> hosts)
{
    /// <summary>Id of the panel that judges.</summary>
    public const string Panel = "demo-review";

    /// <summary>Projects that come before the panel.</summary>
    private const int Finished = 5;

    /// <summary>Projects that are under way.</summary>
    private const int Running = 5;

    private static readonly ImmutableArray<string> Titles =
    [
        "主轴热误差在线补偿", "高韧性薄膜国产替代", "柔性产线快速换型", "废水深度处理与回用",
        "压铸件缺陷视觉检测", "低功耗驱动芯片封装", "伺服电机降噪设计", "生物试剂冷链监测",
        "注塑车间能耗优化", "激光焊接工艺稳定性", "智能仓储调度", "轻量化车身连接件",
    ];

    /// <summary>All that the prizes may cost, fen.</summary>
    public const long BudgetFen = 2_000_000;

    public DateOnly Opened => Before(45);

    public DateOnly Enlisted => Before(40);

    public DateOnly Recommended => Before(32);

    public DateOnly Drawn => Before(20);

    /// <summary>The first day on which an expert scores; the others follow.</summary>
    public DateOnly Scored => Before(12);

    public ImmutableArray<DemoProject> Projects { get; } =
        policy.Projects is null || hosts.Count == 0
            ? [] : [.. Titles.Select((title, n) => Project(seed, span, hosts, title, n))];

    /// <summary>Those that come before the panel.</summary>
    public IEnumerable<DemoProject> Entries => Projects.Where(p => p.Finished is not null);

    private static DemoProject Project(
        int seed, DemoSpan span, IReadOnlyList<DemoHost> hosts, string title, int number)
    {
        var draws = Draws.Of(seed, $"project/{number.ToString(CultureInfo.InvariantCulture)}");
        var (waits, ends) = (number >= Finished + Running, number < Finished);
        var proposed = DemoSpan.Workday(span.Until.AddDays(
            -(waits ? draws.Between(3, 12) : draws.Between(ends ? 300 : 150, ends ? 340 : 260))));
        return new DemoProject(
            $"demo-{(number + 1).ToString("D2", CultureInfo.InvariantCulture)}",
            hosts[number % hosts.Count], title, proposed,
            waits ? null : DemoSpan.Workday(proposed.AddDays(draws.Between(8, 16))),
            ends ? DemoSpan.Workday(span.Until.AddDays(-draws.Between(55, 75))) : null);
    }

    private DateOnly Before(int days) => DemoSpan.Workday(span.Until.AddDays(-days));
}
