using Network.Grains.Kernel;
using Network.Grains.Reports;

namespace Network.Grains.City;

/// <content>The yearly report of the city association.</content>
public abstract partial record CityEvent
{
    [StableName("report-edited")]
    public sealed record ReportEdited(ReportEdit Edit, string? Reason) : CityEvent;

    [StableName("report-section-restored")]
    public sealed record ReportSectionRestored(int Year, string Section, string? Reason)
        : CityEvent;

    [StableName("report-issued")]
    public sealed record ReportIssued(IssuedReport Report) : CityEvent;
}
