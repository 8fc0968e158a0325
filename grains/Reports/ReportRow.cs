using System.Collections.Immutable;
using Network.Grains.Kernel;

namespace Network.Grains.Reports;

/// <summary>One row of figures; a figure that does not apply is null.</summary>
/// <param name="Sum">Whether it adds up the rows above.</param>
public sealed record ReportRow(
    LocalText Name, ImmutableArray<long?> Values, bool Sum = false);
