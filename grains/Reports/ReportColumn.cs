using Network.Grains.Kernel;

namespace Network.Grains.Reports;

/// <summary>One column of figures.</summary>
/// <param name="Money">Whether its figures are fen; they are shown in yuan.</param>
public sealed record ReportColumn(LocalText Name, bool Money = false);
