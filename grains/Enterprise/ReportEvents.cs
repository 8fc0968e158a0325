using Network.Grains.Kernel;
using Network.Grains.Reports;

namespace Network.Grains.Enterprise;

/// <content>The yearly report of the association.</content>
public abstract partial record EnterpriseEvent
{
    [StableName("report-edited")]
    public sealed record ReportEdited(ReportEdit Edit, string? Reason) : EnterpriseEvent;

    [StableName("report-section-restored")]
    public sealed record ReportSectionRestored(int Year, string Section, string? Reason)
        : EnterpriseEvent;
}
