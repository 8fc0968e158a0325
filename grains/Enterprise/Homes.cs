using Network.Grains.Kernel;

namespace Network.Grains.Enterprise;

/// <summary>The city's part: the title is given, refused or withdrawn.</summary>
internal static class Homes
{
    /// <summary>Recognises what the district recommended, one at a time; a title from before the
    /// host came to the register is entered as it was given.</summary>
    public static Decision Recognise(
        EnterpriseState state, EnterpriseCommand.RecogniseHome c, Context context)
    {
        var former = state.Home?.Application is null && c.On < state.RegisteredOn;
        var wrong = NoHomes(context)
            ?? Stages.NeedsAssociation(state)
            ?? Held(state)
            ?? (former ? null : Ripe(state, c, context))
            ?? Checks.Past(c.On, context, "on")
            ?? Checks.NotBefore(
                c.On, state.EstablishedOn!.Value, "on", "科协成立日期", "its establishment")
            ?? Checks.OptionalText(c.Plaque, "plaque", TextLimits.ShortMax);
        return wrong is not null ? new Decision.Refused(wrong) : Decision.Accept(
            new EnterpriseEvent.HomeRecognised(
                former ? c.On.Year : state.Home!.Application!.Year, c.On,
                string.IsNullOrWhiteSpace(c.Plaque) ? null : c.Plaque.Trim()));
    }

    public static Decision Refuse(
        EnterpriseState state, EnterpriseCommand.RefuseHome c, Context context) =>
        (NoHomes(context)
            ?? Waiting(state, context)
            ?? Checks.Text(c.Reason, "reason", TextLimits.ReasonMax)) is { } wrong
            ? new Decision.Refused(wrong)
            : Decision.Accept(new EnterpriseEvent.HomeRefused(c.Reason, context.Today));

    public static Decision Withdraw(
        EnterpriseState state, EnterpriseCommand.WithdrawHome c, Context context) =>
        ((state.Home?.RecognisedOn is { } since
                ? Checks.Past(c.On, context, "on")
                    ?? Checks.NotBefore(c.On, since, "on", "认定日期", "its recognition")
                : new Rejection("home.not-recognised", new(
                    "该单位不是“科技工作者之家”，无须撤销。",
                    "It does not hold the title of home.")))
            ?? Checks.Text(c.Reason, "reason", TextLimits.ReasonMax)) is { } wrong
            ? new Decision.Refused(wrong)
            : Decision.Accept(new EnterpriseEvent.HomeWithdrawn(c.On, c.Reason));

    /// <summary>The title may have been withdrawn before the number came.</summary>
    public static Decision Receive(EnterpriseState state, EnterpriseCommand.ReceivePlaque c) =>
        state.Home is not { RecognisedOn: not null } home || home.Plaque == c.Plaque
            ? Decision.Nothing
            : Decision.Accept(new EnterpriseEvent.PlaqueReceived(c.Plaque));

    /// <summary>A policy without the title has no homes.</summary>
    public static Rejection? NoHomes(Context context) =>
        context.City!.Policy.Home is not null ? null : new("policy.no-homes", new(
            "现行文件没有“科技工作者之家”的规定，不能办理。",
            "This policy has no title of home of science workers."));

    public static Rejection? Held(EnterpriseState state) =>
        state.Home?.RecognisedOn is { } since ? new("home.recognised-already", new(
            $"该单位已于 {since:yyyy-MM-dd} 被认定为“科技工作者之家”，无须再次办理。",
            $"It holds the title of home since {since:yyyy-MM-dd}.")) : null;

    public static LocalText Stage(HomeStage stage) => Lists.Name(Lists.HomeStages, stage);

    private static Rejection? Ripe(
        EnterpriseState state, EnterpriseCommand.RecogniseHome c, Context context)
    {
        var rules = context.City!.Policy.Home!;
        return Waiting(state, context)
            ?? Checks.NotBefore(c.On, state.Home!.Application!.Since, "on",
                "推荐或申报日期", "the recommendation or the application")
            ?? (c.Plaque is null ? null : new Rejection("home.plaque-given", new(
                $"牌匾编号由系统按“{rules.Plaque.Value}”编排，请不要填写。",
                $"The network numbers plaques as '{rules.Plaque.Value}'; leave it empty."),
                "plaque", rules.Plaque.Source))
            ?? (rules.Rolling.Value || context.Today > state.Home.Application.Due ? null
                : new Rejection("home.before-deadline", new(
                    $"{state.Home.Application.Due:yyyy-MM-dd} 申报截止以后集中认定。",
                    "Homes are recognised together after "
                    + $"{state.Home.Application.Due:yyyy-MM-dd}."), "on", rules.Rolling.Source));
    }

    /// <summary>The city acts on what the district recommended, where the policy says so.
    /// </summary>
    private static Rejection? Waiting(EnterpriseState state, Context context)
    {
        var rules = context.City!.Policy.Home!;
        return state.Home?.Application?.Stage is HomeStage.Applied && !rules.Recommended.Value
            ? null
            : HomeApplications.NeedsStage(state, HomeStage.Recommended) is { } wrong
                ? state.Home?.Application?.Stage is null or HomeStage.Applied
                    ? new("home.not-recommended", new(
                        "区镇科协尚未推荐，市科协不能认定。",
                        "The district has not recommended it yet."), null,
                        rules.Recommended.Source)
                    : wrong
                : null;
    }
}
