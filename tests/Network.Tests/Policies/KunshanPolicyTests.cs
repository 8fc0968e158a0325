using Network.Grains.Kernel;
using Network.Grains.Policies;
using Network.Silo.Policies;
using Network.Tests.Tidy;

namespace Network.Tests.Policies;

/// <summary>The notice 昆科协〔2024〕21号 as the product runs it.</summary>
public sealed class KunshanPolicyTests
{
    private static readonly Policy Kunshan = Load();

    [Fact]
    public void Kunshan_Districts_AreItsFourZonesAndEightTowns()
    {
        Kunshan.Districts.Count(d => d.Kind == "zone").ShouldBe(4);
        Kunshan.Districts.Count(d => d.Kind == "town").ShouldBe(8);
        Kunshan.Districts.Select(d => d.Id).ShouldBe(["kaifaqu", "gaoxinqu", "huaqiao", "lvyou",
            "zhangpu", "zhoushi", "lujia", "bacheng", "qiandeng", "dianshanhu", "zhouzhuang",
            "jinxi"]);
    }

    [Fact]
    public void Kunshan_TileMap_LiesAsTheCityDoes()
    {
        var tile = Kunshan.Districts.ToDictionary(d => d.Id);

        tile["bacheng"].Row.ShouldBeLessThan(tile["gaoxinqu"].Row);
        tile["gaoxinqu"].Column.ShouldBeLessThan(tile["kaifaqu"].Column);
        tile["kaifaqu"].Column.ShouldBeLessThan(tile["lujia"].Column);
        tile["lujia"].Column.ShouldBeLessThan(tile["huaqiao"].Column);
        tile["zhangpu"].Row.ShouldBeLessThan(tile["jinxi"].Row);
        tile["jinxi"].Row.ShouldBeLessThan(tile["zhouzhuang"].Row);
    }

    [Fact]
    public void Kunshan_Numbers_AreThoseOfTheNotice()
    {
        var quota = Kunshan.Quotas.ShouldHaveSingleItem();
        quota.YearlyMin.Value.ShouldBe(1);
        quota.Per.ShouldBe("district");
        Grants.UnitsMin.Value.ShouldBe(2);
        Grants.UnitsMax.Value.ShouldBe(4);
        Grants.GrantMin.Value.ShouldBe(5_000_000);
        Grants.GrantMax.Value.ShouldBe(10_000_000);
        Grants.HomesOnly.Value.ShouldBeTrue();
        Grants.Instalments.Sum(i => i.Percent.Value).ShouldBe(100);
        Home.Score.Max.ShouldBe(100);
        Home.Score.Groups.Select(g => g.Name.Zh).ShouldBe(
            ["事业之家", "活动之家", "精神之家", "服务之家"]);
        Home.Rolling.Value.ShouldBeTrue();
        Kunshan.Deadlines.ShouldAllBe(d => d.Due.Value == new MonthDay(8, 10));
        Kunshan.Issued.ShouldBe(new DateOnly(2024, 7, 15));
    }

    [Fact]
    public void Kunshan_EveryPhraseOfTheNotice_StandsThereToTheLetter()
    {
        var passages = File.ReadAllLines(Path.Combine(
            Repository.Root, "tests", "Network.Tests", "Policies", "notice-passages.txt"));

        var strange = Sources().Where(s => s.Document == Kunshan.Number)
            .Where(s => !passages.Any(p => p.Contains(s.Phrase, StringComparison.Ordinal)));

        strange.ShouldBeEmpty();
    }

    [Fact]
    public void Kunshan_EverySource_NamesADocumentOrSaysThatItIsAssumed()
    {
        var known = Kunshan.Documents.Select(d => d.Cite).Append(Source.Assumption).ToList();

        Sources().ShouldAllBe(s => known.Contains(s.Document) && s.Phrase.Length > 1);
    }

    private static IEnumerable<Source> Sources() =>
    [
        .. Kunshan.Districts.Select(d => d.Source),
        .. Kunshan.Activities.Select(a => a.Source),
        .. Kunshan.Founding.Steps.Select(s => s.Source),
        .. Kunshan.Leadership.Posts.Select(p => p.Source),
        .. Kunshan.Quotas.Select(q => q.YearlyMin.Source),
        .. Kunshan.Deadlines.Select(d => d.Due.Source),
        Kunshan.Founding.Filing.Required.Source,
        Kunshan.Leadership.TermYears.Source,
        Kunshan.Eligibility.TechnicalStaffMin.Source,
        Kunshan.Summaries.Due.Source,
        Kunshan.Dormancy.QuietMonths.Source,
        Kunshan.Workstations.TermYearsMin.Source,
        Kunshan.Workstations.TermYearsMax.Source,
        Kunshan.Workstations.StationsPerAcademicianMax.Source,
        Grants.UnitsMin.Source,
        Grants.UnitsMax.Source,
        Grants.GrantMin.Source,
        Grants.GrantMax.Source,
        Grants.HomesOnly.Source,
        Home.Rolling.Source,
        Home.Recommended.Source,
        Home.Plaque.Source,
        .. Home.Materials.Select(m => m.Source),
        .. Home.Score.Items.SelectMany(i => new[] { i.Source, i.Max.Source }),
        .. Grants.Score!.Items.SelectMany(i => new[] { i.Source, i.Max.Source }),
        .. Grants.Purposes.Select(p => p.Source),
        .. Grants.Instalments.Select(i => i.Percent.Source),
        .. Kunshan.Budget!.Lines.Select(l => l.Source),
    ];

    private static HomeRules Home => Kunshan.Home!;

    private static DemonstrationRules Grants => Kunshan.Demonstration!;

    private static Policy Load()
    {
        var load = PolicyFile.Load(
            Path.Combine(Repository.Root, "policies", "kunshan-2024.yaml"));
        return load.Policy ?? throw new InvalidOperationException(load.Report(chinese: false));
    }
}
