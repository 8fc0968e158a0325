using System.Collections.Immutable;
using Network.Grains.City;
using Network.Grains.Enterprise;
using Network.Grains.Kernel;
using Network.Grains.Policies;
using Network.Grains.Scores;

namespace Network.Tests.Grains;

/// <summary>Commands about homes, rounds, budgets and grants from numbers, sensible or not.
/// </summary>
internal static class RandomHomes
{
    private const string Line = "demonstration-grants";

    private static readonly string[] Hosts = ["h1", "h2", "h3", "h4"];

    private static readonly string[] Purposes = ["home-building", "activities", "travel"];

    /// <summary>A city that is founded, and what the numbers say about its rounds.</summary>
    public static Life Cities(IEnumerable<int> program) => Lived(
        new Life(GrainKey.OfCity("kunshan")).Given(Kunshan.Founding,
            new CityCommand.SetBudget(2024, Line, 30_000_000), new CityCommand.OpenRound(2024)),
        program, (n, life) => City(n, (CityState)life.State));

    /// <summary>An association, and what the numbers say about its title and grants.</summary>
    public static Life Enterprises(IEnumerable<int> program) => Lived(
        Applicant.Established(), program,
        (n, life) => Enterprise(n, (EnterpriseState)life.State));

    public static EnterpriseCommand Enterprise(long n, EnterpriseState state) =>
        n % 2 == 0 ? Title(n / 2) : Grant(n / 2, state);

    public static CityCommand City(long n, CityState state) => (n % 10) switch
    {
        0 => new CityCommand.SetBudget(2023 + (int)(n / 10 % 3), Line, n / 30 % 5 * 10_000_000,
            Reason: n / 30 % 4 == 0 ? null : "调整"),
        1 => new CityCommand.OpenRound(2024),
        2 => new CityCommand.EnterCandidate(2024, Host(n), "昆山单位", "zhangpu", $"推荐{n % 3}"),
        3 => n % 40 == 3
            ? new CityCommand.DropCandidate(2024, Host(n), "撤回")
            : new CityCommand.IssuePlaque(Host(n), 2023 + (int)(n / 60 % 2)),
        4 or 5 => new CityCommand.ScoreCandidate(2024, Host(n), Scores(
            Kunshan.Policy.Demonstration!.Score!, n / 60)),
        6 or 7 => new CityCommand.SelectUnit(
            2024, Host(n), 4_500_000 + (n / 60 % 12 * 500_000)),
        8 => new CityCommand.DeselectUnit(2024, Host(n), "复核"),
        _ => n / 10 % 2 == 0 && state.Round(2024)?.Units > 1
            ? new CityCommand.CloseRound(2024)
            : new CityCommand.OpenRound(2021 + (int)(n / 40 % 4)),
    };

    public static ImmutableArray<ScoreEntry> Scores(ScoreForm form, long n) => [
        .. form.Items.Select((item, i) => new ScoreEntry(
            item.Id, Math.Min((n + i) % 23 / 2m, item.Max.Value + (n % 17 == 0 ? 1 : 0)),
            "附件")),
    ];

    private static EnterpriseCommand Title(long n) => (n % 11) switch
    {
        0 or 1 => new EnterpriseCommand.ApplyForHome(
            2023 + (int)(n / 11 % 3), "基本具备条件", Scores(Kunshan.Policy.Home!.Score, n / 33)),
        2 => new EnterpriseCommand.WithdrawHomeApplication("补充材料"),
        3 or 4 => new EnterpriseCommand.RecommendHome("同意推荐",
            [.. Kunshan.Policy.Home!.Materials.Select(m => m.Id).Skip(n / 11 % 5 == 0 ? 1 : 0)],
            n / 11 % 2 == 0 ? [] : Scores(Kunshan.Policy.Home.Score, n / 33)),
        5 => new EnterpriseCommand.ReturnHomeApplication("缺佐证"),
        6 or 7 => new EnterpriseCommand.RecogniseHome(
            n / 11 % 2 == 0 ? Kunshan.Today : Kunshan.Day(2023, 5, 1 + (int)(n % 28))),
        8 => n / 11 % 2 == 0
            ? new EnterpriseCommand.RefuseHome("暂不成熟")
            : new EnterpriseCommand.WithdrawHome(Kunshan.Today, "停止活动"),
        9 => new EnterpriseCommand.NominateForDemonstration(
            2023 + (int)(n / 11 % 3), "作用突出"),
        _ => (n / 11 % 3) switch
        {
            0 => new EnterpriseCommand.WithdrawNomination(2024, "另行安排"),
            1 => new EnterpriseCommand.EndNomination(
                2024, (NominationOutcome)(int)(n / 33 % 5)),
            _ => new EnterpriseCommand.ReceivePlaque($"昆科家〔2024〕{n % 3}号"),
        },
    };

    private static EnterpriseCommand Grant(long n, EnterpriseState state) => (n % 8) switch
    {
        0 => new EnterpriseCommand.ReceiveAward(
            2023 + (int)(n / 8 % 2), 5_000_001 + (n / 16 % 99), Kunshan.Day(2024, 3, 1)),
        1 or 2 => new EnterpriseCommand.PayInstalment(2024, n / 8 % 40 * 100_000,
            Kunshan.Day(2024, 4, 1), n % 2 == 0 ? "first" : "second"),
        3 or 4 => new EnterpriseCommand.RecordSpending(2024, Purposes[n / 8 % 3],
            n / 24 % 9 * 300_000, Kunshan.Day(2024, 5, 1), $"票{n / 24 % 20}"),
        5 => new EnterpriseCommand.CorrectSpending(2024, Spent(state), Purposes[n / 8 % 3],
            n / 24 % 9 * 200_000, Kunshan.Day(2024, 5, 2), $"票{n / 24 % 20}", "误记"),
        6 => n / 8 % 2 == 0
            ? new EnterpriseCommand.CancelSpending(2024, Spent(state), "退货")
            : new EnterpriseCommand.SubmitGrantReport(
                2024, Kunshan.Day(2024, 6, 1), "按用途使用"),
        _ => n / 8 % 2 == 0
            ? new EnterpriseCommand.ReturnUnspent(
                2024, n / 16 % 30 * 100_000, Kunshan.Day(2024, 7, 1), "结余")
            : new EnterpriseCommand.RecoverGrant(
                2024, n / 16 % 30 * 100_000, Kunshan.Day(2024, 7, 1), "未使用"),
    };

    /// <summary>Days pass now and then, also over the deadline.</summary>
    private static Life Lived(
        Life life, IEnumerable<int> program, Func<long, Life, GrainCommand> command)
    {
        foreach (var number in program)
        {
            var n = Scattered(number);
            life.Today = life.Today.AddDays(n % 5 == 0 && life.Today.Year < 2026 ? 9 : 0);
            life.When(command(n / 5, life));
        }

        return life;
    }

    /// <summary>Small numbers lie close together; their commands should not.</summary>
    private static long Scattered(int number) =>
        unchecked((long)((ulong)number * 11_400_714_819_323_198_485UL >> 24));

    private static string Spent(EnterpriseState state) =>
        state.Grant(2024)?.Spendings.LastOrDefault()?.Id ?? "none";

    private static string Host(long n) => Hosts[n / 10 % Hosts.Length];
}
