namespace Network.Tests.Browser;

/// <summary>The address of every page of the app, each of which must keep what pages must keep.
/// </summary>
internal static class PagePaths
{
    private static readonly string[] Fixed =
    [
        "/", "/desk", "/wall",
        "/district/bacheng", "/enterprises", "/workstations", "/projects", "/panels",
        "/assessments", "/services", "/returns", "/homes", "/demonstration",
        "/nominations", "/pairings", "/think-tank", "/calendar", "/import",
        "/plan", "/policy", "/history/city/kunshan", "/history/district/bacheng", "/no/such/page",
    ];

    public static IEnumerable<string> Of(ServedCity city) =>
    [
        .. Fixed, city.Enterprise, $"{city.Enterprise}/home", city.Workstation, city.Service,
        city.Nomination,
        city.Project, city.Panel,
        .. new[] { "/city/kunshan", "/district/bacheng", city.Enterprise }
            .Select(of => $"/report{of}/{city.Today[..4]}"),
    ];
}
