using Network.Grains.Access;
using Network.Grains.City;
using Network.Grains.Enterprise;
using Network.Grains.Kernel;
using Network.Grains.Policies;
using Network.Silo.Policies;
using Network.Tests.Tidy;

namespace Network.Tests.Grains;

/// <summary>The city of the tests: Kunshan on its own policy file.</summary>
internal static class Kunshan
{
    public static Policy Policy { get; } = Load("kunshan-2024");

    /// <summary>Kunshan's policy with Yueyang's rubric, and checklists, bases and causes of
    /// ending from others.</summary>
    public static Policy WithMore { get; } = Policy with
    {
        Assessment = Load("yueyang-2023").Assessment,
        Services = Load("yueyang-2023").Services,
        Honours = [.. Load("yueyang-2023").Honours, Popularisers],
        Standards = [
            .. Load("yueyang-2023").Standards.Select(s => s with
            {
                InspectedBy = s.Per == "association" ? null : Goods.InspectedBy,
            }),
            Goods with { HostKinds = [] }],
        Resources = Load("badong-2007").Resources,
        Pairing = new(new(true, From("一对一")), [
            new("talk", new("谈心", "Talk"), new(1, From("每月一次")), From("谈心")),
            new("home-visit", new("家访", "Visit"), new(3, From("每季")), From("家访"))]),
    };

    private static Standard Goods => Load("town-plan-2014").Standards[0];

    /// <summary>A commendation with few places: two every three years.</summary>
    public static HonourRule Popularisers => new(
        "popularisers", new("科普先进工作者", "Popularisers"), HonourLevel.City,
        HonourNominee.Person, new(true, From("推荐")), From("表彰科普先进工作者"),
        new(2, From("每3年表彰2名")), new(3, From("每3年")), new(2022, From("2022年起")));

    private static Source From(string phrase) => new("Document", phrase);

    public static CityFacts Facts { get; } = new(
        "kunshan", Policy, [.. Policy.Districts.Select(d => d.Id)]);

    public static Actor Staff { get; } = new("staff", [new Grant(Role.CityStaff, "kunshan")]);

    public static DateOnly Today { get; } = new(2024, 7, 15);

    public static HostProfile Profile { get; } = new(
        "昆山恒锐精密机械有限公司", HostKind.Enterprise, Ownership.Private,
        Industry: "equipment", Staff: 300, TechnicalStaff: 40);

    public static DateOnly Day(int year, int month, int day) => new(year, month, day);

    public static CityCommand.Found Founding { get; } = new(
        Policy.Id, Policy.CityName,
        [.. Policy.Districts.Select(d => new CityDistrict(d.Id, d.Name, d.Kind, d.Column, d.Row))]);

    private static Policy Load(string file) =>
        PolicyFile.Load(Path.Combine(Repository.Root, "policies", $"{file}.yaml")).Policy
        ?? throw new InvalidOperationException($"policies/{file}.yaml has mistakes.");
}
