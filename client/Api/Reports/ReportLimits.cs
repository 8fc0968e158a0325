namespace Network.Client.Api.Reports;

/// <summary>Limits of a report, each with its unit.</summary>
internal static class ReportLimits
{
    /// <summary>Associations in the table of a district, those with the most activities.</summary>
    public const int AssociationsMax = 50;

    /// <summary>Honoured people, units and works that are named.</summary>
    public const int NamesMax = 200;
}
