using Network.Grains.Kernel;

namespace Network.Grains.Enterprise;

/// <summary>The city's register of hosts, with or without an association.</summary>
internal static class Registry
{
    /// <summary>Most staff of one host, persons.</summary>
    private const int StaffMax = 2_000_000;

    public static Decision Register(EnterpriseCommand.Register c, Context context)
    {
        var profile = Tidy(c.Profile);
        var threshold = Threshold(context);
        return (Checks.OpenDistrict(c.District, context, "district")
            ?? Check(profile, context)) is { } wrong
            ? new Decision.Refused(wrong)
            : Decision.Accept(new EnterpriseEvent.HostRegistered(
                c.District, profile, profile.TechnicalStaff >= threshold, threshold,
                context.Today));
    }

    /// <summary>The same entry again changes nothing; another one is an update.</summary>
    public static Decision RegisterAgain(
        EnterpriseState state, EnterpriseCommand.Register c) =>
        Tidy(c.Profile) == state.Profile && c.District == state.District
            ? Decision.Nothing
            : Decision.Refuse("enterprise.exists",
                $"该编号已登记为“{state.Profile!.Name}”。如需修改，请使用“修改单位信息”。",
                $"This id is registered as '{state.Profile.Name}'. Use update-host to change it.");

    public static Decision Update(
        EnterpriseState state, EnterpriseCommand.UpdateHost c, Context context)
    {
        var profile = Tidy(c.Profile);
        var threshold = Threshold(context);
        return Check(profile, context) is { } wrong ? new Decision.Refused(wrong)
            : profile == state.Profile ? Decision.Nothing
            : Decision.Accept(new EnterpriseEvent.HostUpdated(
                profile, profile.TechnicalStaff >= threshold, threshold));
    }

    public static Decision SetContact(EnterpriseCommand.SetContact c, Context context)
    {
        var id = context.NewId();
        return Checks.Person(c.Contact, "contact") is { } wrong
            ? new Decision.Refused(wrong)
            : Decision.Accept(
                [new Person(id, c.Contact)], new EnterpriseEvent.ContactSet(id));
    }

    public static Decision Assess(EnterpriseState state, Context context)
    {
        var threshold = Threshold(context);
        return threshold == state.Threshold
            ? Decision.Nothing
            : Decision.Accept(new EnterpriseEvent.EligibilityAssessed(
                state.Profile!.TechnicalStaff >= threshold, threshold));
    }

    public static Decision Transfer(
        EnterpriseState state, EnterpriseCommand.Transfer c, Context context) =>
        (Checks.OpenDistrict(c.District, context, "district")
            ?? Checks.Text(c.Reason, "reason", TextLimits.ReasonMax)) is { } wrong
            ? new Decision.Refused(wrong)
            : c.District == state.District
                ? Decision.Nothing
                : Decision.Accept(new EnterpriseEvent.HostTransferred(
                    state.District, c.District, c.Reason));

    public static EnterpriseState? Evolve(EnterpriseState state, EnterpriseEvent fact) =>
        fact switch
        {
            EnterpriseEvent.HostRegistered e => state with
            {
                District = Words.Shared(e.District),
                Profile = Lean(e.Profile),
                Eligible = e.Eligible,
                Threshold = e.Threshold,
                RegisteredOn = e.On,
                Since = e.On,
            },
            EnterpriseEvent.HostUpdated e => state with
            {
                Profile = Lean(e.Profile),
                Eligible = e.Eligible,
                Threshold = e.Threshold,
            },
            EnterpriseEvent.ContactSet e => state with { Contact = e.Person },
            EnterpriseEvent.EligibilityAssessed e => state with
            {
                Eligible = e.Eligible,
                Threshold = e.Threshold,
            },
            EnterpriseEvent.HostTransferred e => state with { District = Words.Shared(e.To) },
            _ => null,
        };

    private static HostProfile Lean(HostProfile profile) => profile.Industry is null
        ? profile
        : profile with { Industry = Words.Shared(profile.Industry) };

    private static int Threshold(Context context) =>
        context.City!.Policy.Eligibility.TechnicalStaffMin.Value;

    private static HostProfile Tidy(HostProfile profile) => profile with
    {
        Name = profile.Name.Trim(),
        CreditCode = profile.CreditCode is null ? null : CreditCode.Tidy(profile.CreditCode),
    };

    private static Rejection? Check(HostProfile profile, Context context) =>
        Checks.Text(profile.Name, "profile.name", TextLimits.NameMax)
        ?? Code(profile.CreditCode)
        ?? Industry(profile.Industry, context)
        ?? Checks.OptionalText(profile.Park, "profile.park", TextLimits.NameMax)
        ?? Checks.OptionalText(profile.Address, "profile.address", TextLimits.TitleMax)
        ?? Checks.Count(profile.Staff, "profile.staff", StaffMax)
        ?? Checks.Count(profile.TechnicalStaff, "profile.technicalStaff", StaffMax)
        ?? (profile.Staff > 0 && profile.TechnicalStaff > profile.Staff
            ? new Rejection("host.more-technical-staff-than-staff", new(
                $"科技人员（{profile.TechnicalStaff} 人）多于职工总数（{profile.Staff} 人），请核对。",
                $"Technical staff ({profile.TechnicalStaff}) exceed all staff "
                + $"({profile.Staff})."),
                "profile.technicalStaff")
            : null);

    private static Rejection? Code(string? code) =>
        code is null || CreditCode.IsValid(code) ? null
        : CreditCode.CheckCharacter(code) is { } expected && code.Length == CreditCode.Characters
            ? new Rejection("host.wrong-credit-code", new(
                $"统一社会信用代码的校验位应为 {expected}，现为 {code[^1]}，请核对。",
                $"The check character of the credit code should be {expected}; it is "
                + $"{code[^1]}."), "profile.creditCode")
            : new Rejection("host.wrong-credit-code", new(
                "统一社会信用代码应为 18 位数字或大写字母（不含 I、O、S、V、Z），请核对。",
                "A credit code has 18 digits or capital letters (without I, O, S, V, Z)."),
                "profile.creditCode");

    private static Rejection? Industry(string? industry, Context context) =>
        industry is null || context.City!.Policy.Industries.Any(i => i.Id == industry)
            ? null
            : new Rejection("unknown.industry", new(
                $"行业“{industry}”不在目录中。请从行业目录中选择。",
                $"'{industry}' is not an industry of the list. Choose one of it."),
                "profile.industry");
}
