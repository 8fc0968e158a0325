using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace Network.Grains.Kernel;

/// <summary>
/// The identity of one grain. Written <c>kind/city/id</c>, for example
/// <c>enterprise/kunshan/91320583mabcde1234</c>; a city's own id is its city code
/// (<c>city/kunshan/kunshan</c>). Codes and ids are lower-case letters, digits and hyphens.
/// </summary>
public readonly record struct GrainKey(GrainKind Kind, string City, string Id)
{
    /// <summary>Longest city code or id, in characters.</summary>
    public const int PartCharactersMax = 64;

    /// <summary>Equal to no kind, so that whoever looks for one passes such a key over.</summary>
    private const GrainKind NoWord = (GrainKind)(-1);

    public static GrainKey OfCity(string city) => new(GrainKind.City, city, city);

    public static GrainKey OfDistrict(string city, string id) => new(GrainKind.District, city, id);

    public static GrainKey OfEnterprise(string city, string id) =>
        new(GrainKind.Enterprise, city, id);

    public static GrainKey OfWorkstation(string city, string id) =>
        new(GrainKind.Workstation, city, id);

    public static GrainKey OfProject(string city, string id) => new(GrainKind.Project, city, id);

    public static GrainKey OfPanel(string city, string id) => new(GrainKind.Panel, city, id);

    public static GrainKey OfScenario(string city, string id) =>
        new(GrainKind.Scenario, city, id);

    /// <summary>One association's assessment for one year.</summary>
    public static GrainKey OfAssessment(string city, string host, int year) =>
        new(GrainKind.Assessment, city,
            string.Create(CultureInfo.InvariantCulture, $"{year}-{host}"));

    public static GrainKey OfService(string city, string id) => new(GrainKind.Service, city, id);

    public static GrainKey OfNomination(string city, string id) =>
        new(GrainKind.Nomination, city, id);

    public static GrainKey OfPairing(string city, string id) => new(GrainKind.Pairing, city, id);

    /// <summary>The name of a kind for which this version of the product has no word; null for
    /// every other. Such a key is only read from a store, see <see cref="Stored"/>.</summary>
    public string? NewerKind { get; private init; }

    /// <summary>Whether this version of the product has a word for the kind.</summary>
    public bool IsKnown => NewerKind is null;

    /// <summary>The journal's name for this grain's stream of events.</summary>
    public string Stream => $"{NewerKind ?? Name(Kind)}/{City}/{Id}";

    public override string ToString() => Stream;

    public static bool TryParse(string stream, [NotNullWhen(true)] out GrainKey? key)
    {
        ArgumentNullException.ThrowIfNull(stream);
        var parts = stream.Split('/');
        key = parts.Length == 3 && KindOf(parts[0]) is { } kind
            && IsPart(parts[1]) && IsPart(parts[2])
            && (kind != GrainKind.City || parts[1] == parts[2])
            ? new GrainKey(kind, parts[1], parts[2])
            : null;
        return key is not null;
    }

    public static GrainKey Parse(string stream) => TryParse(stream, out var key)
        ? key.Value
        : throw new FormatException($"'{stream}' is not a grain key of the form kind/city/id.");

    /// <summary>
    /// A key as it stands in a store that newer versions of the product may write to: a kind that
    /// only they know is kept by its name. Nothing can be asked of such a grain here; what stands
    /// beside it, such as its totals, counts.
    /// </summary>
    /// <exception cref="FormatException">Not of the form kind/city/id.</exception>
    public static GrainKey Stored(string stream) => TryStored(stream, out var key)
        ? key.Value
        : throw new FormatException($"'{stream}' is not a grain key of the form kind/city/id.");

    /// <inheritdoc cref="Stored"/>
    public static bool TryStored(string stream, [NotNullWhen(true)] out GrainKey? key)
    {
        if (TryParse(stream, out key))
            return true;

        var parts = stream.Split('/');
        if (parts.Length == 3 && parts.All(IsPart) && KindOf(parts[0]) is null)
            key = new GrainKey(NoWord, parts[1], parts[2]) { NewerKind = parts[0] };

        return key is not null;
    }

    /// <summary>Whether a text may stand as city code or id.</summary>
    public static bool IsPart(string part)
    {
        ArgumentNullException.ThrowIfNull(part);
        return part.Length is > 0 and <= PartCharactersMax
            && part.All(c => c is (>= 'a' and <= 'z') or (>= '0' and <= '9') or '-');
    }

    public static string Name(GrainKind kind) => kind switch
    {
        GrainKind.City => "city",
        GrainKind.District => "district",
        GrainKind.Enterprise => "enterprise",
        GrainKind.Workstation => "workstation",
        GrainKind.Project => "project",
        GrainKind.Panel => "panel",
        GrainKind.Assessment => "assessment",
        GrainKind.Service => "service",
        GrainKind.Pairing => "pairing",
        GrainKind.Scenario => "scenario",
        GrainKind.Nomination => "nomination",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "Unknown kind of grain."),
    };

    public static GrainKind? KindOf(string name) => name switch
    {
        "city" => GrainKind.City,
        "district" => GrainKind.District,
        "enterprise" => GrainKind.Enterprise,
        "workstation" => GrainKind.Workstation,
        "project" => GrainKind.Project,
        "panel" => GrainKind.Panel,
        "assessment" => GrainKind.Assessment,
        "service" => GrainKind.Service,
        "pairing" => GrainKind.Pairing,
        "scenario" => GrainKind.Scenario,
        "nomination" => GrainKind.Nomination,
        _ => null,
    };
}
