using Network.Grains.Activities;
using Network.Grains.Kernel;

namespace Network.Grains.District;

/// <summary>What a district association can be asked to do.</summary>
public abstract partial record DistrictCommand : GrainCommand
{
    private DistrictCommand()
    {
    }

    /// <summary>The city opened this district.</summary>
    [StableName("open")]
    public sealed record Open(LocalText Name, string Kind) : DistrictCommand;

    /// <summary>The city renamed this district.</summary>
    [StableName("rename")]
    public sealed record Rename(LocalText Name) : DistrictCommand;

    /// <summary>The city closed this district.</summary>
    [StableName("close")]
    public sealed record Close(string? Into = null) : DistrictCommand;

    /// <summary>How many people work for the district association, full and part time.</summary>
    [StableName("set-staff")]
    public sealed record SetStaff(int FullTime, int PartTime) : DistrictCommand;

    /// <summary>Asks the city's service desk for a service, or brings it a request or complaint
    /// of a science worker.</summary>
    /// <param name="Service">Id of a line of the policy's catalogue.</param>
    /// <param name="Worker">Whose request it is; left out where it is the district's own.</param>
    /// <param name="Request">Id under which it stands; left out for one of the network.</param>
    [StableName("ask-service")]
    public sealed record AskService(
        string Service, string Subject, string Details, PersonalData? Worker = null,
        string? Request = null) : DistrictCommand;

    /// <summary>Nominates for a talent programme or a commendation of the policy 举荐.</summary>
    /// <param name="Programme">Id of one of the policy's honours.</param>
    /// <param name="Merits">Why.</param>
    /// <param name="Person">Who is nominated; left out for a unit or a work.</param>
    /// <param name="Title">Title of a work, or what the unit is nominated as.</param>
    /// <param name="Nomination">Id under which it stands; left out for one of the network.
    /// </param>
    [StableName("nominate-for-honour")]
    public sealed record NominateForHonour(
        string Programme, int Year, string Merits, PersonalData? Person = null,
        string? Title = null, string? Nomination = null) : DistrictCommand;

    /// <summary>Records one dated activity of the district itself.</summary>
    [StableName("record-activity")]
    public sealed record RecordActivity(
        string Category, DateOnly Date, int Sessions = 1, int Participants = 0, int Items = 0,
        long MoneyFen = 0, string? Title = null, string? Evidence = null) : DistrictCommand;

    /// <summary>Enters a whole year's count of one category; an earlier count of the same year and
    /// category is replaced.</summary>
    [StableName("report-activities")]
    public sealed record ReportActivities(
        string Category, int Year, int Sessions, int Participants, int Items = 0,
        long MoneyFen = 0) : DistrictCommand;

    /// <summary>Corrects a recorded activity.</summary>
    [StableName("correct-activity")]
    public sealed record CorrectActivity(string Activity, ActivityEntry Entry, string Reason)
        : DistrictCommand;

    /// <summary>Takes a recorded activity back.</summary>
    [StableName("cancel-activity")]
    public sealed record CancelActivity(string Activity, string Reason) : DistrictCommand;
}
