using Network.Grains.Kernel;
using Network.Silo.Journal;

namespace Network.Tests.Journal;

/// <summary>What every store's lists keep.</summary>
public abstract class DirectoryContract : StoreContract
{
    private static readonly string[] Names =
        ["昆山恒锐精密机械", "ACME 昆山", "昆山华创电子", "ＡＢＣ 生物", "100%纯_净水"];

    [Theory]
    [InlineData("昆山", 3)]
    [InlineData("acme", 1)]
    [InlineData("abc", 1)]
    [InlineData("100%", 1)]
    [InlineData("_", 1)]
    [InlineData("9132", 1)]
    [InlineData("没有", 0)]
    public async Task Find_PartOfANameOrCode_IgnoresCaseAndWidth(string search, int found)
    {
        await Fill();

        var page = await Store.Find(All with { Search = search });

        page.Total.ShouldBe(found);
        page.Lines.Length.ShouldBe(found);
    }

    [Fact]
    public async Task Find_Filters_AreAnyOfWithinAndAllOfBetween()
    {
        await Fill();

        (await Store.Find(All with { Districts = ["zhangpu", "lujia"] })).Total.ShouldBe(5);
        (await Store.Find(All with { Districts = ["lujia"] })).Total.ShouldBe(2);
        (await Store.Find(All with { Districts = ["lujia"], Eligible = true })).Total
            .ShouldBe(1);
        (await Store.Find(All with { City = "elsewhere" })).Total.ShouldBe(0);
        (await Store.Find(All with { Kind = GrainKind.Workstation })).Total.ShouldBe(0);
        (await Store.Find(All with { DueBefore = new DateOnly(2025, 1, 3) })).Total
            .ShouldBe(2);
        (await Store.Find(All with { ThresholdOtherThan = 10 })).Total.ShouldBe(1);
        (await Store.Find(All with { Homes = ["applied", "refused"] })).Lines.Single()
            .Card.Home.ShouldBe("applied");
    }

    [Theory]
    [InlineData("members")]
    [InlineData("-members")]
    [InlineData("name")]
    [InlineData("-name")]
    [InlineData("due")]
    public async Task Find_PageByPage_GivesEveryLineOnceInOrder(string sort)
    {
        await Fill();
        var whole = (await Store.Find(All with { Sort = sort, Take = 100 })).Lines;

        var lines = new List<GrainKey>();
        string? cursor = null;
        do
        {
            var page = await Store.Find(All with { Sort = sort, Take = 2, Cursor = cursor });
            page.Total.ShouldBe(5);
            lines.AddRange(page.Lines.Select(l => l.Key));
            cursor = page.Next;
        }
        while (cursor is not null);

        lines.ShouldBe(whole.Select(l => l.Key));
        lines.Count.ShouldBe(5);
    }

    [Theory]
    [InlineData("members")]
    [InlineData("-name")]
    public async Task Find_FromAPlaceInTheList_GivesWhatStandsThere(string sort)
    {
        await Fill();
        var whole = (await Store.Find(All with { Sort = sort, Take = 100 })).Lines;

        var middle = await Store.Find(All with { Sort = sort, Skip = 3, Take = 1 });
        var after = await Store.Find(All with { Sort = sort, Skip = 5, Take = 1 });

        middle.Lines.Select(l => l.Key).ShouldBe([whole[3].Key]);
        middle.Total.ShouldBe(5);
        (await Store.Find(All with { Sort = sort, Cursor = middle.Next })).Lines
            .Select(l => l.Key).ShouldBe([whole[4].Key]);
        after.Lines.ShouldBeEmpty();
        (after.Total, after.Next).ShouldBe((5, null));
    }

    [Theory]
    [InlineData("password", null)]
    [InlineData("name", "nonsense")]
    [InlineData("members", "WyJ4IiwieSJd")]
    public async Task Find_NonsenseSortOrCursor_IsAFormatError(string sort, string? cursor) =>
        await Should.ThrowAsync<FormatException>(() =>
            Store.Find(All with { Sort = sort, Cursor = cursor }));

    [Fact]
    public async Task Find_ChangedCard_IsTheLatest()
    {
        await Fill();
        await Store.Append(Units.Of(Units.Key("h0"), 1) with
        {
            Card = Units.Card("改名", 9) with { Since = new DateOnly(2024, 2, 29) },
        });

        var line = (await Store.Find(All with { Search = "改名" })).Lines.Single();

        line.Version.ShouldBe(2);
        line.Card.Since.ShouldBe(new DateOnly(2024, 2, 29));
        line.Card.Members.ShouldBe(9);
        (await Store.Find(All)).Total.ShouldBe(5);
    }

    /// <summary>A database from before hosts were found by their title of home.</summary>
    private protected static async Task KeepsTheOldCardAndTakesANewOne(IStore opened)
    {
        await opened.Append(Units.Of(Units.Key("h1"), 0) with
        {
            Card = Units.Card("新", 4) with { Home = "applied" },
        });

        (await opened.Find(All)).Lines.Select(l => (l.Card.Name, l.Card.Members, l.Card.Home))
            .ShouldBe([("旧", 3, null), ("新", 4, "applied")], ignoreOrder: true);
        (await opened.Find(All with { Homes = ["applied"] })).Lines.Single()
            .Key.ShouldBe(Units.Key("h1"));
    }

    [Theory]
    [InlineData("", "", "p1 p2 p3 p4")]
    [InlineData("周", "", "p1 p4")]
    [InlineData("", "lujia", "p3 p4")]
    [InlineData("周", "lujia", "p4")]
    [InlineData("%", "", "")]
    public async Task FindPeople_OfACity_AreThoseWithThePartInTheDistricts(
        string part, string district, string expected)
    {
        await Enter("a1", "zhangpu", "established", ("p1", "周明"), ("p2", "吴静"));
        await Enter("b1", "lujia", "established", ("p3", "郑华"));
        await Enter("c1", "zhangpu", "merged", ("p4", "周海"));
        await Store.Append(Units.Of(GrainKey.OfEnterprise("kunshan2", "d1"), 0) with
        {
            People = [new Person("p5", new PersonalData("周周"))],
        });
        await Store.Append(Units.Of(new(GrainKind.Pairing, "kunshan", "e1"), 0) with
        {
            People = [new Person("p6", new PersonalData("周周"))],
        });

        var found = await Store.FindPeople(new NamesQuery(GrainKind.Enterprise, "kunshan",
            district.Length == 0 ? [] : [district], part), name => name.Length);

        // Whoever was merged into another may stand in any district.
        found.Select(f => f.Person).Order().ShouldBe(
            expected.Split(' ', StringSplitOptions.RemoveEmptyEntries));
        found.ShouldAllBe(f => f.Fit == 2 && f.Name.Length == 2);
        found.Where(f => f.Person == "p4")
            .ShouldAllBe(f => f.Stream == Units.Key("c1").Stream);
    }

    private async Task Enter(
        string host, string district, string stage, params (string Id, string Name)[] people) =>
        await Store.Append(Units.Of(Units.Key(host), 0) with
        {
            Card = Units.Card(host, 0, district) with { Stage = stage },
            People = [.. people.Select(p => new Person(p.Id, new PersonalData(p.Name)))],
        });

    private static DirectoryQuery All => new(GrainKind.Enterprise, "kunshan");

    private async Task Fill()
    {
        for (var i = 0; i < Names.Length; i++)
        {
            await Store.Append(Units.Of(Units.Key($"h{i}"), 0) with
            {
                Card = Units.Card(Names[i], members: i / 2, i < 3 ? "zhangpu" : "lujia") with
                {
                    Code = i == 2 ? "91320583MA1Q2W3E4R" : null,
                    Eligible = i == 4,
                    Due = i < 3 ? new DateOnly(2025, 1, i + 1).AddDays(i / 2) : null,
                    Threshold = i == 1 ? 20 : 10,
                    Home = i switch { 1 => "applied", 2 => "recognised", _ => null },
                },
            });
        }
    }
}
