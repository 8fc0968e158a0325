using System.Collections.Immutable;
using Network.Grains.Kernel;

namespace Network.Grains.Reports;

/// <summary>Whose year is reported, and what is known of it.</summary>
/// <param name="Kind">An enterprise, a district or a city.</param>
/// <param name="Name">The association, as it signs.</param>
/// <param name="Parts">Districts of a city; associations of a district.</param>
/// <param name="Honours">Who was honoured in the year.</param>
/// <param name="AsOf">The day that the figures are of: the year's last, or today.</param>
public sealed record ReportSubject(
    GrainKind Kind, LocalText Name, ReportFigures Figures, ImmutableArray<ReportPart> Parts,
    ImmutableArray<HonouredName> Honours, DateOnly AsOf);
