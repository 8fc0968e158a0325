using Network.Grains.Enterprise;
using Network.Grains.Kernel;

namespace Network.Client.Demo;

/// <summary>Invented people for the member roll of one host.</summary>
internal sealed class MemberDrafts(string host, Draws draws)
{
    /// <summary>People that one command puts on a roll.</summary>
    private const int AtOnceMax = 100;

    private static readonly string[] Fields =
        ["机械", "电子信息", "材料", "化工", "生物医药", "计算机", "自动化", "环境", "管理"];

    private static readonly (TitleGrade, double)[] Grades =
    [
        (TitleGrade.None, 34), (TitleGrade.Junior, 30), (TitleGrade.Middle, 26),
        (TitleGrade.Senior, 10),
    ];

    private int _number;

    public static PersonalData Person(Draws draws) =>
        new(PersonNames.Next(draws), PersonNames.NextPhone(draws));

    public IEnumerable<EnterpriseCommand.AdmitMembers> Admit(DateOnly joined, int count) =>
        Enumerable.Range(0, count)
            .Select(_ => Next(joined))
            .Chunk(AtOnceMax)
            .Select(c => new EnterpriseCommand.AdmitMembers([.. c]));

    private NewMember Next(DateOnly joined) => new(
        Person(draws), joined, draws.Pick(Grades), draws.Pick(Fields), draws.Chance(0.18),
        $"{host}-{++_number}");
}
