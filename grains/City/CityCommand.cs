using System.Collections.Immutable;
using Network.Grains.Activities;
using Network.Grains.Kernel;

namespace Network.Grains.City;

/// <summary>What the city association can be asked to do.</summary>
public abstract partial record CityCommand : GrainCommand
{
    private CityCommand()
    {
    }

    /// <summary>Founds the network of a city on a policy, with the policy's districts.</summary>
    [StableName("found")]
    public sealed record Found(
        string Policy, LocalText Name,
        System.Collections.Immutable.ImmutableArray<CityDistrict> Districts) : CityCommand;

    /// <summary>Adds a district.</summary>
    [StableName("add-district")]
    public sealed record AddDistrict(
        string District, LocalText Name, string Kind, int Column, int Row) : CityCommand;

    /// <summary>Renames a district.</summary>
    [StableName("rename-district")]
    public sealed record RenameDistrict(string District, LocalText Name) : CityCommand;

    /// <summary>Closes a district, perhaps into another one. Its hosts are transferred one by one.
    /// </summary>
    [StableName("close-district")]
    public sealed record CloseDistrict(string District, string Reason, string? Into = null)
        : CityCommand;

    /// <summary>Sets one number of the policy differently from its document.</summary>
    [StableName("override-policy")]
    public sealed record OverridePolicy(string Path, long Value, string Reason) : CityCommand;

    /// <summary>Returns one number of the policy to its document.</summary>
    [StableName("withdraw-override")]
    public sealed record WithdrawOverride(string Path, string Reason) : CityCommand;

    /// <summary>Enters an expert in the city's register.</summary>
    [StableName("register-expert")]
    public sealed record RegisterExpert(
        PersonalData Person, string Title, string Institution, bool Academician = false,
        bool Retired = false, string? Id = null) : CityCommand;

    /// <summary>An academician retired.</summary>
    [StableName("retire-expert")]
    public sealed record RetireExpert(string Expert, DateOnly On) : CityCommand;

    /// <summary>Places an expert at a workstation, within the limits on academicians.</summary>
    [StableName("place-expert")]
    public sealed record PlaceExpert(
        string Expert, string Workstation, DateOnly Since, int MonthsPerYear) : CityCommand;

    /// <summary>Puts an expert into the pool from which reviewers are drawn, in one more group.
    /// </summary>
    /// <param name="Group">Professional group; null where the policy has none.</param>
    /// <param name="Host">Id of the enterprise that employs the expert; null for an outsider.
    /// </param>
    [StableName("enlist-reviewer")]
    public sealed record EnlistReviewer(
        string Expert, string? Group = null, string? Host = null) : CityCommand;

    /// <summary>Takes an expert out of the pool.</summary>
    [StableName("release-reviewer")]
    public sealed record ReleaseReviewer(string Expert, string Reason) : CityCommand;

    /// <summary>Draws reviewers for a panel by lot.</summary>
    [StableName("draw-reviewers")]
    public sealed record DrawReviewers(string Panel, int Count, long Seed,
        ImmutableArray<string> ExcludedHosts, string? Group = null) : CityCommand;

    /// <summary>Withdraws an expert from a workstation.</summary>
    [StableName("withdraw-expert")]
    public sealed record WithdrawExpert(string Expert, string Workstation) : CityCommand;

    /// <summary>Takes a registered expert into the think tank 科技智库.</summary>
    /// <param name="Field">What the expert advises on.</param>
    [StableName("enlist-adviser")]
    public sealed record EnlistAdviser(string Expert, string Field) : CityCommand;

    /// <summary>An expert leaves the think tank.</summary>
    [StableName("release-adviser")]
    public sealed record ReleaseAdviser(string Expert, string Reason) : CityCommand;

    /// <summary>Enters a piece of advice 建言献策成果.</summary>
    /// <param name="Unit">Who worked it out; left out for the think tank.</param>
    /// <param name="Expert">The adviser who led the work.</param>
    /// <param name="Id">Left out, the city gives one.</param>
    [StableName("submit-advice")]
    public sealed record SubmitAdvice(
        string Title,
        DateOnly On,
        string? Unit = null,
        string? Expert = null,
        string? Id = null) : CityCommand;

    /// <summary>A piece of advice was taken up, as instructions, a proposal or a motion.</summary>
    /// <param name="By">Who took it up.</param>
    [StableName("adopt-advice")]
    public sealed record AdoptAdvice(
        string Advice, AdviceForm UsedAs, string By, DateOnly On)
        : CityCommand;

    /// <summary>Announces something on the city's page 公告.</summary>
    [StableName("announce")]
    public sealed record Announce(string Title, string Text, DateOnly? Until = null)
        : CityCommand;

    /// <summary>Takes an announcement down.</summary>
    [StableName("withdraw-announcement")]
    public sealed record WithdrawAnnouncement(string Announcement) : CityCommand;

    /// <summary>Accepts a nomination 入选, with one of the places that the policy sets for the
    /// period.</summary>
    [StableName("accept-nomination")]
    public sealed record AcceptNomination(string Nomination, string Programme, int Year)
        : CityCommand;

    /// <summary>A nomination does not use its place.</summary>
    [StableName("return-place")]
    public sealed record ReturnPlace(string Nomination) : CityCommand;

    /// <summary>Records one dated activity of the city itself.</summary>
    [StableName("record-activity")]
    public sealed record RecordActivity(
        string Category, DateOnly Date, int Sessions = 1, int Participants = 0, int Items = 0,
        long MoneyFen = 0, string? Title = null, string? Evidence = null) : CityCommand;

    /// <summary>Enters a whole year's count of one category; an earlier count of the same year and
    /// category is replaced.</summary>
    [StableName("report-activities")]
    public sealed record ReportActivities(
        string Category, int Year, int Sessions, int Participants, int Items = 0,
        long MoneyFen = 0) : CityCommand;

    /// <summary>Corrects a recorded activity.</summary>
    [StableName("correct-activity")]
    public sealed record CorrectActivity(string Activity, ActivityEntry Entry, string Reason)
        : CityCommand;

    /// <summary>Takes a recorded activity back.</summary>
    [StableName("cancel-activity")]
    public sealed record CancelActivity(string Activity, string Reason) : CityCommand;
}
