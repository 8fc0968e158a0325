using System.Collections.Immutable;
using Network.Grains.Kernel;
using Network.Grains.Policies;

namespace Network.Grains.Nomination;

/// <summary>How a unit nominates for one of the policy's programmes.</summary>
internal static class Nominating
{
    /// <summary>A nomination may be made for a year as far ahead as this, years.</summary>
    private const int YearsAheadMax = 1;

    /// <summary>And entered for one as long past as this, years: archives are entered, too.
    /// </summary>
    private const int YearsBackMax = 70;

    /// <summary>Checks a nomination, and makes of it what the unit's event keeps.</summary>
    /// <param name="known">Id of a person whom the unit knows already, such as a member.</param>
    /// <param name="named">A person whom it does not.</param>
    /// <param name="nomination">Id of the nomination; null for one of the network.</param>
    public static Decision Nominate(string programme, int year, string merits, string? known,
        PersonalData? named, string? title, string? nomination, Context context,
        Func<string, Nominee, GrainEvent> nominated)
    {
        if ((Unknown(programme, context)
            ?? Year(year, context)
            ?? Checks.Text(merits, "merits", TextLimits.NoteMax)
            ?? (named is null ? null : Checks.Person(named, "person"))
            ?? Checks.OptionalText(title, "title", TextLimits.TitleMax)
            ?? Fits(Find(programme, context)!, known is not null || named is not null, title)
            ?? Checks.Id(nomination, "nomination")) is { } wrong)
        {
            return new Decision.Refused(wrong);
        }

        var id = known ?? context.NewId(1);
        ImmutableArray<Person> people = known is null && named is not null
            ? [new Person(id, named)] : [];
        return Decision.Accept(people, nominated(nomination ?? context.NewId(), new Nominee(
            programme, year, merits.Trim(), known is null && named is null ? null : id,
            title?.Trim())));
    }

    public static HonourRule? Find(string programme, Context context) =>
        context.City!.Policy.Honours.FirstOrDefault(h => h.Id == programme);

    public static Rejection? Unknown(string programme, Context context)
    {
        var honours = context.City!.Policy.Honours;
        return honours.IsEmpty
            ? new("policy.no-honours", new(
                "现行文件没有人才计划和表彰项目。", "The policy in force has no honours."))
            : Find(programme, context) is not null ? null
            : new("nomination.not-in-policy", new(
                $"没有“{programme}”。可选：{string.Join("、", honours.Select(h => h.Name.Zh))}。",
                $"There is no '{programme}': "
                + $"{string.Join(", ", honours.Select(h => h.Name.En))}."), "programme");
    }

    private static Rejection? Year(int year, Context context) =>
        year < context.Today.Year - YearsBackMax || year > context.Today.Year + YearsAheadMax
            ? new("nomination.wrong-year", new(
                $"年度应在 {context.Today.Year - YearsBackMax} 至 "
                + $"{context.Today.Year + YearsAheadMax} 之间。",
                $"The year is from {context.Today.Year - YearsBackMax} to "
                + $"{context.Today.Year + YearsAheadMax}."), "year")
            : null;

    /// <summary>A person needs a name, a work needs its title; a unit is the one that nominates.
    /// </summary>
    private static Rejection? Fits(HonourRule rule, bool person, string? title) =>
        rule.Nominee switch
        {
            HonourNominee.Person when !person => new("nomination.person-missing", new(
                $"“{rule.Name.Zh}”推荐个人，请填写被提名人。",
                $"'{rule.Name.En}' is for persons: say who."), "person", rule.Source),
            HonourNominee.Unit when person => new("nomination.for-units", new(
                $"“{rule.Name.Zh}”推荐单位，不填写个人。",
                $"'{rule.Name.En}' is for units, not for persons."), "person", rule.Source),
            HonourNominee.Work when string.IsNullOrWhiteSpace(title) => new(
                "nomination.title-missing", new(
                    $"“{rule.Name.Zh}”推荐论文或成果，请填写名称。",
                    $"'{rule.Name.En}' is for works: give the title."), "title", rule.Source),
            _ => null,
        };
}
