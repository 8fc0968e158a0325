using Network.Grains;
using Network.Grains.Access;
using Network.Grains.Kernel;

namespace Network.Tests.Grains;

public sealed class AccessTests
{
    public static TheoryData<GrainKind, string> Commands => [
        .. Catalog.All.SelectMany(l => l.Commands.Keys.Select(c => (l.Kind, c)))];

    [Theory]
    [MemberData(nameof(Commands))]
    public void Table_EveryCommand_HasARow(GrainKind kind, string command) =>
        AccessTable.Find(kind, command).ShouldNotBeNull().Roles.ShouldNotBeEmpty();

    [Fact]
    public void Table_EveryRow_IsACommand() => AccessTable.Rows.ShouldAllBe(r =>
        Catalog.Of(r.Kind).Commands.ContainsKey(r.Command));

    [Theory]
    [InlineData("zhangpu", true)]
    [InlineData("lujia", false)]
    public void DistrictStaff_RegisteringAHost_MayInTheirOwnDistrict(string district, bool may) =>
        Allows(new Grant(Role.DistrictStaff, "kunshan", "zhangpu"), "register", district)
            .ShouldBe(may);

    [Theory]
    [InlineData("h1", true)]
    [InlineData("h2", false)]
    public void Secretary_AdmittingMembers_MayInTheirOwnAssociation(string unit, bool may) =>
        Allows(new Grant(Role.Secretary, "kunshan", unit), "admit-members", "zhangpu")
            .ShouldBe(may);

    [Theory]
    [InlineData(Role.DistrictStaff, GrainKind.Enterprise)]
    [InlineData(Role.Secretary, GrainKind.Enterprise)]
    [InlineData(Role.WorkstationContact, GrainKind.Workstation)]
    public void RoleForEveryUnit_AnyList_ListsAll(Role role, GrainKind kind) =>
        AccessControl.Listed(new Actor("x", [new Grant(role, "kunshan")]), "kunshan", kind)
            .ShouldBe(new ReadScope([]));

    [Theory]
    [InlineData(Role.CityLeader)]
    [InlineData(Role.Administrator)]
    [InlineData(Role.Expert)]
    public void OtherRoles_AnyCommand_MayNot(Role role) => AccessTable.Rows.ShouldAllBe(r =>
        AccessControl.Check(new Actor("x", ImmutableGrants(role)),
            new GrainKey(r.Kind, "kunshan", "h1"), r.Command, Here) != null);

    [Fact]
    public void AnotherCity_AnyCommand_MayNot() =>
        Allows(new Grant(Role.CityStaff, "wuhan"), "register", "zhangpu").ShouldBeFalse();

    [Fact]
    public void NetworkCommands_SentByPeople_AreRefusedInWords() =>
        AccessControl.Check(Kunshan.Staff, Host, "absorb", Here)!.Code
            .ShouldBe("access.network-only");

    [Theory]
    [InlineData(Role.CityLeader, false)]
    [InlineData(Role.CityStaff, true)]
    [InlineData(Role.Secretary, true)]
    [InlineData(Role.Planner, false)]
    public void PersonalData_IsSeenByRolesThatNeedIt(Role role, bool sees) =>
        AccessControl.SeesPeople(new Actor("x", ImmutableGrants(role)), Host, Here)
            .ShouldBe(sees);

    private static Place Here => new("zhangpu", "h1");

    private static GrainKey Host => GrainKey.OfEnterprise("kunshan", "h1");

    private static System.Collections.Immutable.ImmutableArray<Grant> ImmutableGrants(Role role) =>
        [new Grant(role, "kunshan")];

    private static bool Allows(Grant grant, string command, string district) =>
        AccessControl.Check(
            new Actor("x", [grant]), Host, command, new Place(district, Host.Id)) is null;
}
