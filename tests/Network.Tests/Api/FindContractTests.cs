using System.Diagnostics;
using System.Text.Json;
using Network.Client.Finding;
using Network.Grains.Kernel;
using Network.Silo.Journal;
using Network.Tests.BlackBox;
using Network.Tests.Grains;
using Network.Tests.Journal;

namespace Network.Tests.Api;

/// <summary>Finding by name, pinyin, initials and code.</summary>
public sealed class FindContractTests(ITestOutputHelper output)
{
    private const int Hosts = 20_000;
    private const long SearchWithinMs = 60;
    private const int People = 100_000;
    private const int PeopleOfOne = 200;
    private static readonly TimeSpan PeopleWithin = TimeSpan.FromSeconds(3);

    [Theory]
    [InlineData("昆山开发区", "ksk")]
    [InlineData("张浦镇", "zp")]
    [InlineData("张浦镇", "zhangp")]
    [InlineData("张浦镇", "zhpu")]
    [InlineData("昆山恒锐精密机械", "hrjm")]
    [InlineData("昆山恒锐精密机械", "hengrui")]
    [InlineData("昆山恒锐精密机械", "heng rui")]
    [InlineData("昆山恒锐精密机械", "恒锐")]
    [InlineData("重庆路社区", "cql")]
    [InlineData("绿色能源", "lvse")]
    [InlineData("ABB 工程", "abbgc")]
    [InlineData("91320583MA1X", "91320583ma")]
    public void Name_InAnyOfItsWays_IsFound(string name, string text) =>
        new SearchedName(name, null).Fits(text, text.All(char.IsAscii)
            ? text.Replace(" ", "", StringComparison.Ordinal) : null).ShouldNotBeNull();

    [Theory]
    [InlineData("昆山开发区", "ksg")]
    [InlineData("张浦镇", "zpx")]
    [InlineData("张浦镇", "昆")]
    public void Name_OfSomethingElse_IsNot(string name, string text) =>
        new SearchedName(name, null).Fits(text, text).ShouldBeNull();

    [Fact]
    public void TwentyThousandNames_AreSearchedAtOnce()
    {
        var book = new NameBook();
        for (var i = 0; i < Hosts; i++)
        {
            book.Put(GrainKey.OfEnterprise("kunshan", $"h-{i}"),
                new Card($"昆山{(char)('一' + i)}精密机械科技有限公司"));
        }

        var actor = Kunshan.Staff;
        book.Find("ksjm", "kunshan", actor);
        var watch = Stopwatch.StartNew();
        var groups = book.Find("jingmijxkj", "kunshan", actor).Groups;

        output.WriteLine($"{watch.ElapsedMilliseconds} ms");
        (groups.Single().Total, groups[0].Lines.Length).ShouldBe((Hosts, 8));
        watch.ElapsedMilliseconds.ShouldBeLessThan(SearchWithinMs * 10);
    }

    [Theory]
    [InlineData("wangmx")]
    [InlineData("王明")]
    public async Task HundredThousandPeople_AreSearchedAtOnce(string text)
    {
        using var folder = new TemporaryFolder();
        await using var store = await StoreFactory.Open(
            StoreOptions.Sqlite(folder.File("people.db")));
        await Task.WhenAll(Enumerable.Range(0, People / PeopleOfOne).Select(host =>
            store.Append(Units.Of(Units.Key($"h{host}"), 0) with
            {
                Card = Units.Card($"h{host}"),
                People = [.. Enumerable.Range(host * PeopleOfOne, PeopleOfOne).Select(i =>
                    new Person($"m{i}", new PersonalData(
                        $"{"王李张刘陈"[i % 5]}{(char)('一' + (i % 9_000))}{(char)('一' + (i / 9))}")))],
            })));
        await store.Append(Units.Of(Units.Key("h0"), 1) with
        {
            People = [new Person("m0", new PersonalData("王明晓"))],
        });
        var sought = SoughtText.Of(text)!;
        var query = new NamesQuery(GrainKind.Enterprise, "kunshan", [], sought.Part);
        await store.FindPeople(query, sought.Fits);

        var watch = Stopwatch.StartNew();
        var found = await store.FindPeople(query, sought.Fits);

        output.WriteLine(
            $"{text}: {found.Length} of {People:N0} in {watch.ElapsedMilliseconds} ms");
        found.ShouldContain(f => f.Name == "王明晓");
        watch.Elapsed.ShouldBeLessThan(PeopleWithin);
    }

    [Fact]
    public async Task Find_WhatWasJustEntered_IsThereAndRenamedWithIt()
    {
        await using var host = await ApiHost.Start();
        await host.Opened("zhangpu");

        var districts = await Find(host, "ksk");
        var none = await Find(host, "jmjx");
        await host.Post("enterprise/kunshan/h-find/register", Bodies.Register());
        var name = (await host.Get("enterprise/kunshan/h-find")).Body
            .GetProperty("state").GetProperty("profile").GetProperty("name").GetString()!;
        var found = await Find(host, Uri.EscapeDataString(name[..4]));

        Lines(districts, "district").ShouldContain("昆山开发区");
        none.GetArrayLength().ShouldBe(0);
        Lines(found, "enterprise").ShouldBe([name]);
        (await host.Get($"find/kunshan?text={new string('a', 61)}")).Status.ShouldBe(400);
        (await host.Get("find/suzhou?text=a")).Status.ShouldBe(404);
    }

    private static async Task<JsonElement> Find(ApiHost host, string text) =>
        (await host.Get($"find/kunshan?text={text}")).Body.GetProperty("groups");

    private static IEnumerable<string> Lines(JsonElement groups, string kind) =>
        groups.EnumerateArray().Single(g => g.GetProperty("kind").GetString() == kind)
            .GetProperty("lines").EnumerateArray()
            .Select(l => l.GetProperty("name").GetString()!);
}
