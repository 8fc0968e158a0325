using System.Collections.Immutable;
using Network.Grains.Activities;
using Network.Grains.Kernel;
using Network.Grains.Panel;

namespace Network.Grains.City;

/// <summary>What has happened to the city association.</summary>
public abstract partial record CityEvent : GrainEvent
{
    private CityEvent()
    {
    }

    [StableName("city-founded")]
    public sealed record CityFounded(
        string Policy, LocalText Name, ImmutableArray<CityDistrict> Districts, DateOnly On)
        : CityEvent;

    [StableName("district-added")]
    public sealed record DistrictAdded(CityDistrict District) : CityEvent;

    [StableName("district-renamed")]
    public sealed record DistrictRenamed(string District, LocalText Name) : CityEvent;

    [StableName("district-closed")]
    public sealed record DistrictClosed(string District, string? Into, string Reason) : CityEvent;

    /// <param name="Before">The number in force before.</param>
    [StableName("policy-overridden")]
    public sealed record PolicyOverridden(string Path, long Before, long Value, string Reason)
        : CityEvent;

    [StableName("override-withdrawn")]
    public sealed record OverrideWithdrawn(string Path, string Reason) : CityEvent;

    [StableName("expert-registered")]
    public sealed record ExpertRegistered(
        string Expert, string Title, string Institution, bool Academician, bool Retired)
        : CityEvent;

    [StableName("expert-retired")]
    public sealed record ExpertRetired(string Expert, DateOnly On) : CityEvent;

    [StableName("reviewer-enlisted")]
    public sealed record ReviewerEnlisted(string Expert, string? Group, string? Host)
        : CityEvent;

    [StableName("reviewer-released")]
    public sealed record ReviewerReleased(string Expert, string Reason) : CityEvent;

    [StableName("reviewers-drawn")]
    public sealed record ReviewersDrawn(
        string Panel, ImmutableArray<PanelSeat> Seats, PanelDraw Draw) : CityEvent;

    [StableName("expert-placed")]
    public sealed record ExpertPlaced(
        string Expert, string Workstation, DateOnly Since, int MonthsPerYear) : CityEvent;

    [StableName("expert-withdrawn")]
    public sealed record ExpertWithdrawn(string Expert, string Workstation) : CityEvent;

    [StableName("adviser-enlisted")]
    public sealed record AdviserEnlisted(string Expert, string Field) : CityEvent;

    [StableName("adviser-released")]
    public sealed record AdviserReleased(string Expert, string Reason) : CityEvent;

    [StableName("advice-submitted")]
    public sealed record AdviceSubmitted(AdviceProduct Advice) : CityEvent;

    [StableName("advice-adopted")]
    public sealed record AdviceAdopted(string Advice, AdviceForm Form, string By, DateOnly On)
        : CityEvent;

    [StableName("announced")]
    public sealed record Announced(Announcement Announcement) : CityEvent;

    [StableName("announcement-withdrawn")]
    public sealed record AnnouncementWithdrawn(string Announcement) : CityEvent;

    [StableName("place-given")]
    public sealed record PlaceGiven(HonourPlace Place) : CityEvent;

    [StableName("place-returned")]
    public sealed record PlaceReturned(string Nomination) : CityEvent;

    [StableName("activity-recorded")]
    public sealed record ActivityRecorded(string Activity, ActivityEntry Entry) : CityEvent;

    [StableName("activities-reported")]
    public sealed record ActivitiesReported(YearlyCount Count) : CityEvent;

    [StableName("activity-corrected")]
    public sealed record ActivityCorrected(string Activity, ActivityEntry Entry, string Reason)
        : CityEvent;

    [StableName("activity-cancelled")]
    public sealed record ActivityCancelled(string Activity, string Reason) : CityEvent;
}
