using Network.Grains.Access;
using Network.Grains.Enterprise;
using Network.Grains.Kernel;
using Network.Grains.Metrics;
using Network.Grains.Pairing;

namespace Network.Tests.Documents;

/// <summary>A year of the farm's programme for children left behind: one mentor and one child,
/// every month a talk and a word with the guardian, visits at home.</summary>
public sealed class FarmYearTests
{
    [Fact]
    public async Task Pairing_IsThatOfTheSummary()
    {
        await using var year = await Begin();
        var rules = year.Policy.Pairing!;

        rules.OneToOne.Source.Phrase.ShouldBe("我场按照\"一对一\"的帮扶方式");
        rules.Duties.Select(d => (d.Name.Zh, d.EveryMonths.Value)).ShouldBe(
            [("谈心", 1), ("与临时监护人沟通", 1), ("家访", 3)]);
    }

    [Fact]
    public async Task Year_MentorsPairedTalksHeldAndMonthsMissed_ShowInTheTotals()
    {
        await using var year = await Begin();
        var (farm, members) = await Farm(year);
        await year.Do(farm, new EnterpriseCommand.NameMentor(members[0], "g-1"),
            new EnterpriseCommand.NameMentor(members[1], "g-2"));
        await year.Settled();
        var why = await year.Refused(farm,
            new EnterpriseCommand.NameMentor(members[0], "g-3"), "pairing.mentor-busy");
        why.Clause!.Document.ShouldBe("农场关爱留守儿童工作总结(汇编转载)");

        await year.Do(Pair(year, "g-1"), Enrol("小明"), Talk(9), Talk(10), Talk(12));
        await year.Do(Pair(year, "g-2"), Enrol("小红"),
            new PairingCommand.RecordContact("home-visit", Day(11)));

        year.Totals.Standing(Metric.Pairings).ShouldBe(2);
        year.Totals.YearSum(Metric.PairingsBegun, 2012).ShouldBe(2);
        year.Totals.YearSum(Metric.OfCategory(Metric.PairingContacts, "talk"), 2012).ShouldBe(3);
        year.Totals.Standing(Metric.PairingsMissed).ShouldBe(1);
        year.Totals.DueBefore(Metric.PairingDue, Day(12)).ShouldBe(4);
        await year.Refused(Pair(year, "g-1"),
            new PairingCommand.RecordContact("dance", Day(12)), "pairing.no-such-duty");
    }

    [Fact]
    public async Task Mentor_WhoLeaves_IsReplacedAndTheFileStays()
    {
        await using var year = await Begin();
        var (farm, members) = await Farm(year);
        await year.Do(farm, new EnterpriseCommand.NameMentor(members[0], "g-1"));
        await year.Settled();
        await year.Do(Pair(year, "g-1"), Enrol("小明"), Talk(9));

        await year.Do(farm, new EnterpriseCommand.RemoveMember(
            members[0], Day(11), LeavingReason.LeftHost));
        await year.Settled();
        year.Totals.Standing(Metric.PairingsWithoutMentor).ShouldBe(1);
        await year.Do(farm, new EnterpriseCommand.NameMentor(members[1], "g-1"));
        await year.Settled();

        var state = await year.State<PairingState>(Pair(year, "g-1"));
        (state.Stage, state.Mentor, state.Contacts.Length)
            .ShouldBe((PairingStage.Active, members[1], 1));
    }

    [Fact]
    public async Task Record_IsReadByTheFarmsOwnPeopleAlone()
    {
        await using var year = await Begin();
        var place = new Place(year.Policy.Districts[0].Id, "farm");
        var pair = Pair(year, "g-1");

        AccessControl.CheckRead(Of(year, Role.Secretary, "farm"), pair, place).ShouldBeNull();
        AccessControl.CheckRead(Of(year, Role.CityLeader, null), pair, place)!.Code
            .ShouldBe("access.not-yours");
        AccessControl.Confidants(Of(year, Role.CityLeader, null), year.City).ShouldBeNull();
    }

    private static Actor Of(PolicyYear year, Role role, string? unit) =>
        new("x", [new Grant(role, year.City, unit)]);

    private static Task<PolicyYear> Begin() => PolicyYear.Begin("farm-care", 2012, 12, 20);

    private static async Task<(GrainKey, string[])> Farm(PolicyYear year)
    {
        var key = GrainKey.OfEnterprise(year.City, "farm");
        await year.Do(key,
            new EnterpriseCommand.Register(year.Policy.Districts[0].Id, new HostProfile(
                "红星农场", HostKind.Institution, Ownership.State, Staff: 300,
                TechnicalStaff: 20)),
            new EnterpriseCommand.Establish(new DateOnly(2011, 5, 4)),
            new EnterpriseCommand.AdmitMembers([
                new NewMember(new PersonalData("党员甲"), new DateOnly(2011, 6, 1)),
                new NewMember(new PersonalData("党员乙"), new DateOnly(2011, 6, 1))]));
        var members = (await year.State<EnterpriseState>(key)).Members;
        return (key, [.. members.Select(m => m.Id)]);
    }

    private static PairingCommand.Enrol Enrol(string child) => new(
        new PersonalData(child), new DateOnly(2012, 9, 3), "父母在外务工，随祖母生活",
        new PersonalData("祖母"));

    private static PairingCommand.RecordContact Talk(int month) => new("talk", Day(month));

    private static DateOnly Day(int month) => new(2012, month, 15);

    private static GrainKey Pair(PolicyYear year, string id) =>
        GrainKey.OfPairing(year.City, id);
}
