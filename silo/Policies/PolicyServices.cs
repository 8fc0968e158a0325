using System.Collections.Immutable;
using Network.Grains.Kernel;
using Network.Grains.Policies;

namespace Network.Silo.Policies;

/// <summary>The catalogue of the service desk.</summary>
internal static class PolicyServices
{
    private const int DaysMax = 365;

    private static readonly ImmutableArray<string> Natures = [
        .. Enum.GetValues<ServiceNature>().Select(Words.Of)];

    /// <summary>Empty where the file has no such list.</summary>
    public static ImmutableArray<ServiceEntry> Read(PolicySection top, PolicyRules rules) =>
        !top.Has("services") ? [] : top.Entries("services", s => new ServiceEntry(
            s.Slug("id"),
            s.Local("name"),
            s.Local("content"),
            s.Word("nature", Natures) == Words.Of(ServiceNature.Request)
                ? ServiceNature.Request : ServiceNature.Service,
            rules.Count(s, "answerWithinDays", 1, DaysMax),
            rules.Source(s),
            s.Has("associationsOnly") ? rules.Flag(s, "associationsOnly") : null), s => s.Id);
}
