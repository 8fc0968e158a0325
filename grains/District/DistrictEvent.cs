using Network.Grains.Activities;
using Network.Grains.Kernel;
using Network.Grains.Nomination;
using Network.Grains.Service;

namespace Network.Grains.District;

/// <summary>What has happened to a district association.</summary>
public abstract partial record DistrictEvent : GrainEvent
{
    private DistrictEvent()
    {
    }

    [StableName("district-opened")]
    public sealed record DistrictOpened(LocalText Name, string Kind) : DistrictEvent;

    [StableName("district-renamed")]
    public sealed record DistrictRenamed(LocalText Name) : DistrictEvent;

    [StableName("district-closed")]
    public sealed record DistrictClosed(string? Into, DateOnly On) : DistrictEvent;

    [StableName("staff-set")]
    public sealed record StaffSet(int FullTime, int PartTime) : DistrictEvent;

    [StableName("service-asked")]
    public sealed record ServiceAsked(string Request, ServiceAsk Ask) : DistrictEvent;

    [StableName("nominated-for-honour")]
    public sealed record NominatedForHonour(string Nomination, Nominee Nominee) : DistrictEvent;

    [StableName("activity-recorded")]
    public sealed record ActivityRecorded(string Activity, ActivityEntry Entry) : DistrictEvent;

    [StableName("activities-reported")]
    public sealed record ActivitiesReported(YearlyCount Count) : DistrictEvent;

    [StableName("activity-corrected")]
    public sealed record ActivityCorrected(string Activity, ActivityEntry Entry, string Reason)
        : DistrictEvent;

    [StableName("activity-cancelled")]
    public sealed record ActivityCancelled(string Activity, string Reason) : DistrictEvent;
}
