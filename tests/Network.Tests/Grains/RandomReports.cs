using Network.Grains.City;
using Network.Grains.District;
using Network.Grains.Enterprise;

namespace Network.Tests.Grains;

/// <summary>Commands about yearly reports, sensible or not.</summary>
internal static class RandomReports
{
    public static CityCommand City(long n) => (n % 4) switch
    {
        0 => new CityCommand.RestoreReportSection(Year(n), Section(n), Reason(n)),
        1 => new CityCommand.IssueReport(Year(n), Kunshan.Today.AddDays((int)(n % 3) - 1), "b"),
        _ => new CityCommand.EditReport(
            Year(n), Section(n), Text(n), n % 2 == 0, "b", Reason(n)),
    };

    public static DistrictCommand District(long n) => (n % 4) switch
    {
        0 => new DistrictCommand.RestoreReportSection(Year(n), Section(n), Reason(n)),
        1 => new DistrictCommand.IssueReport(
            Year(n), Kunshan.Today.AddDays((int)(n % 3) - 1), null),
        _ => new DistrictCommand.EditReport(
            Year(n), Section(n), Text(n), n % 2 == 0, null, Reason(n)),
    };

    public static EnterpriseCommand Enterprise(long n) => n % 3 == 0
        ? new EnterpriseCommand.RestoreReportSection(Year(n), Section(n), Reason(n))
        : new EnterpriseCommand.EditReport(
            Year(n), Section(n), Text(n), n % 2 == 0, "b", Reason(n));

    private static int Year(long n) => 2023 + (int)(n / 4 % 3);

    private static string Section(long n) =>
        (n / 4 % 4) switch { 1 => "organisation", 2 => "nothing", _ => "plan" };

    private static string Text(long n) => n % 7 == 0 ? "" : $"第{n % 5}段";

    private static string? Reason(long n) => n % 5 == 0 ? null : "更正";
}
