using System.Collections.Immutable;
using Network.Grains.Kernel;
using Network.Grains.Policies;

namespace Network.Grains.Service;

/// <summary>How a unit asks the service desk: by a line of the policy's catalogue.</summary>
internal static class Asking
{
    /// <summary>Checks what is asked, and makes of it what the unit's event and the desk keep.
    /// </summary>
    /// <param name="request">Id for what is asked, chosen by who asks; null for one of the
    /// network.</param>
    /// <param name="associated">Whether the unit has an association of its own.</param>
    /// <param name="asked">The event of the unit, from the id of the request and what is asked.
    /// </param>
    public static Decision Ask(string entry, string subject, string details,
        PersonalData? person, string? request, bool associated, Context context,
        Func<string, ServiceAsk, GrainEvent> asked)
    {
        if ((NoServices(context)
            ?? Unknown(entry, context)
            ?? ForAssociations(entry, associated, context)
            ?? Checks.Text(subject, "subject", TextLimits.TitleMax)
            ?? Checks.Text(details, "details", TextLimits.NoteMax)
            ?? (person is null ? null : Checks.Person(person, "worker"))
            ?? Checks.Id(request, "request")) is { } wrong)
        {
            return new Decision.Refused(wrong);
        }

        var id = context.NewId(1);
        ImmutableArray<Person> people = person is null ? [] : [new Person(id, person)];
        return Decision.Accept(people, asked(request ?? context.NewId(), new ServiceAsk(
            entry, subject.Trim(), details.Trim(), person is null ? null : id)));
    }

    public static ServiceEntry? Find(string entry, Context context) =>
        context.City!.Policy.Services.FirstOrDefault(s => s.Id == entry);

    private static Rejection? NoServices(Context context) =>
        context.City!.Policy.Services.IsEmpty
            ? new("policy.no-services", new(
                "现行文件没有服务清单。", "The policy in force has no catalogue of services."))
            : null;

    private static Rejection? Unknown(string entry, Context context) =>
        Find(entry, context) is not null ? null : new("service.not-in-catalogue", new(
            $"服务清单中没有“{entry}”。可选：{string.Join("、", Names(context, true))}。",
            $"'{entry}' is not in the catalogue: {string.Join(", ", Names(context, false))}."),
            "service");

    private static Rejection? ForAssociations(string entry, bool associated, Context context) =>
        associated || Find(entry, context)?.AssociationsOnly is not { Value: true } only
            ? null
            : new("service.associations-only", new(
                "此项服务只面向建有科协组织的单位。请先建立科协。",
                "This service is for units with an association. Found one first."),
                "service", only.Source);

    private static IEnumerable<string> Names(Context context, bool chinese) =>
        context.City!.Policy.Services.Select(s => chinese ? s.Name.Zh : s.Name.En);
}
