using Network.Grains.Activities;
using Network.Grains.Kernel;
using Network.Grains.Resources;
using Network.Grains.Standards;

namespace Network.Grains.District;

/// <summary>A district's history in words.</summary>
public static class DistrictSentences
{
    public static LocalText Of(DistrictEvent fact) => fact switch
    {
        DistrictEvent.DistrictOpened e => new($"设立区镇 {e.Name.Zh}", $"Opened {e.Name.En}"),
        DistrictEvent.DistrictRenamed e => new($"更名为 {e.Name.Zh}", $"Renamed {e.Name.En}"),
        DistrictEvent.DistrictClosed e => e.Into is null
            ? new("撤销区镇", "Closed the district")
            : new($"撤并入 {e.Into}", $"Closed into {e.Into}"),
        DistrictEvent.StaffSet e => new(
            $"工作人员：专职 {e.FullTime} 人，兼职 {e.PartTime} 人",
            $"Staff: {e.FullTime} full time, {e.PartTime} part time"),
        DistrictEvent.ServiceAsked e => new(
            $"向市科协提出{{service:{e.Ask.Entry}}}：{e.Ask.Subject}",
            $"Asked the city for {{service:{e.Ask.Entry}}}: {e.Ask.Subject}"),
        DistrictEvent.NominatedForHonour e => new(
            $"举荐申报 {e.Nominee.Year} 年度{{honour:{e.Nominee.Programme}}}",
            $"Nominated for {{honour:{e.Nominee.Programme}}} of {e.Nominee.Year}"),
        DistrictEvent.ActivityRecorded e => ActivitySentences.Recorded(e.Entry),
        DistrictEvent.ActivitiesReported e => ActivitySentences.Reported(e.Count),
        DistrictEvent.ActivityCorrected e => ActivitySentences.Corrected(e.Entry, e.Reason),
        DistrictEvent.ActivityCancelled e => ActivitySentences.Cancelled(e.Reason),
        DistrictEvent.ItemsChecked e => StandardSentences.Checked(e.Standard, e.Checks),
        DistrictEvent.StandardInspected e =>
            StandardSentences.Inspected(e.Standard, e.Inspection),
        DistrictEvent.ResourceCounted e => ResourceSentences.Counted(e.Count),
        _ => FederationSentences.Of(fact) ?? Reporting.Tell(fact)
            ?? throw new InvalidOperationException($"No sentence for {fact}."),
    };
}
