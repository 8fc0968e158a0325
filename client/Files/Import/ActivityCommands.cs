using Network.Grains.Activities;
using Network.Grains.City;
using Network.Grains.District;
using Network.Grains.Enterprise;
using Network.Grains.Kernel;

namespace Network.Client.Files.Import;

/// <summary>The same activity, said to an association, a district or the city.</summary>
internal static class ActivityCommands
{
    private const string Reason = "导入活动台账时更正";

    public static ActivityLog LogOf(GrainState state) => state switch
    {
        CityState city => city.Activities,
        DistrictState district => district.Activities,
        EnterpriseState enterprise => enterprise.Activities,
        _ => ActivityLog.Empty,
    };

    public static GrainCommand Record(GrainKind kind, ActivityEntry e) => kind switch
    {
        GrainKind.City => new CityCommand.RecordActivity(e.Category, e.Date, e.Sessions,
            e.Participants, e.Items, e.MoneyFen, e.Title, e.Evidence),
        GrainKind.District => new DistrictCommand.RecordActivity(e.Category, e.Date, e.Sessions,
            e.Participants, e.Items, e.MoneyFen, e.Title, e.Evidence),
        _ => new EnterpriseCommand.RecordActivity(e.Category, e.Date, e.Sessions,
            e.Participants, e.Items, e.MoneyFen, e.Title, e.Evidence),
    };

    public static GrainCommand Correct(GrainKind kind, string activity, ActivityEntry entry) =>
        kind switch
        {
            GrainKind.City => new CityCommand.CorrectActivity(activity, entry, Reason),
            GrainKind.District => new DistrictCommand.CorrectActivity(activity, entry, Reason),
            _ => new EnterpriseCommand.CorrectActivity(activity, entry, Reason),
        };

    public static GrainCommand Report(GrainKind kind, YearlyCount c) => kind switch
    {
        GrainKind.City => new CityCommand.ReportActivities(
            c.Category, c.Year, c.Sessions, c.Participants, c.Items, c.MoneyFen),
        GrainKind.District => new DistrictCommand.ReportActivities(
            c.Category, c.Year, c.Sessions, c.Participants, c.Items, c.MoneyFen),
        _ => new EnterpriseCommand.ReportActivities(
            c.Category, c.Year, c.Sessions, c.Participants, c.Items, c.MoneyFen),
    };
}
