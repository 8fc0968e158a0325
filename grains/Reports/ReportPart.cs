using Network.Grains.Kernel;

namespace Network.Grains.Reports;

/// <summary>One line of the tables by district or by association.</summary>
public sealed record ReportPart(LocalText Name, ReportFigures Figures);
