using Network.Grains.Kernel;
using Network.Grains.Reports;

namespace Network.Grains.District;

/// <content>The yearly report of the district association.</content>
public abstract partial record DistrictEvent
{
    [StableName("report-edited")]
    public sealed record ReportEdited(ReportEdit Edit, string? Reason) : DistrictEvent;

    [StableName("report-section-restored")]
    public sealed record ReportSectionRestored(int Year, string Section, string? Reason)
        : DistrictEvent;

    [StableName("report-issued")]
    public sealed record ReportIssued(IssuedReport Report) : DistrictEvent;
}
