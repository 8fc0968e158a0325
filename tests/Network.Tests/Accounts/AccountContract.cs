using System.Text.Json;
using Network.Grains.Access;
using Network.Grains.Kernel;
using Network.Silo.Accounts;
using Network.Silo.Journal;
using Network.Tests.Journal;

namespace Network.Tests.Accounts;

/// <summary>What every account store keeps, whatever database is behind it.</summary>
public abstract class AccountContract : IAsyncLifetime
{
    private static readonly DateTimeOffset Now = new(2026, 3, 5, 9, 0, 0, TimeSpan.Zero);

    private IStore? store;

    private IAccounts Accounts => store!.Accounts;

    protected abstract Task<IStore> Open();

    public async ValueTask InitializeAsync() => store = await Open();

    public async ValueTask DisposeAsync()
    {
        await store!.DisposeAsync();
        await Clean();
        GC.SuppressFinalize(this);
    }

    protected virtual Task Clean() => Task.CompletedTask;

    [Fact]
    public async Task Add_NewAccount_IsFoundByIdAndNameAfterRestart()
    {
        var account = Somebody("wang") with
        {
            External = "ext-1",
            PasswordHash = "hash",
            MustChange = true,
            Grants = [new Grant(Role.DistrictStaff, "kunshan", "zhangpu"),
                new Grant(Role.Planner, "kunshan")],
        };

        (await Accounts.Add(account)).ShouldBeTrue();
        await store!.DisposeAsync();
        store = await Open();

        foreach (var found in new[]
        {
            await Accounts.Find("a-wang"), await Accounts.FindByName("wang"),
            await Accounts.FindExternal("ext-1"), (await Accounts.List()).Single(),
        })
        {
            found!.Grants.ShouldBe(account.Grants);
            (found with { Grants = account.Grants }).ShouldBe(account);
        }
    }

    [Fact]
    public async Task Mark_OfAReader_GoesForwardOnly()
    {
        await Accounts.SetMark(new ReaderMark("a-wang", "notices/kunshan", 12, Now));
        await Accounts.SetMark(new ReaderMark("a-li", "notices/kunshan", 3, Now));
        await Accounts.SetMark(
            new ReaderMark("a-wang", "notices/kunshan", 5, Now.AddMinutes(1)));

        (await Accounts.FindMark("a-wang", "notices/kunshan"))
            .ShouldBe(new ReaderMark("a-wang", "notices/kunshan", 12, Now.AddMinutes(1)));
        (await Accounts.FindMark("a-wang", "visit/kunshan")).ShouldBeNull();
    }

    [Fact]
    public async Task Add_NameThatIsTaken_AddsNothing()
    {
        await Accounts.Add(Somebody("wang"));

        (await Accounts.Add(Somebody("wang") with { Id = "a-other" })).ShouldBeFalse();
        (await Accounts.List()).Length.ShouldBe(1);
    }

    [Fact]
    public async Task AddFirst_ByManyAtOnce_OneWins()
    {
        var won = await Task.WhenAll(Enumerable.Range(0, 6)
            .Select(i => Accounts.AddFirst(Somebody($"admin{i}"))));

        won.Count(w => w).ShouldBe(1);
        (await Accounts.List()).Length.ShouldBe(1);
        (await Accounts.AddFirst(Somebody("late"))).ShouldBeFalse();
    }

    [Fact]
    public async Task Change_OnTheVersionRead_WinsOnce()
    {
        await Accounts.Add(Somebody("wang"));
        var read = (await Accounts.Find("a-wang"))!;

        (await Accounts.Change(read with { Disabled = true, Stamp = "s2" })).ShouldBeTrue();
        (await Accounts.Change(read with { DisplayName = "late" })).ShouldBeFalse();

        var now = (await Accounts.Find("a-wang"))!;
        (now.Disabled, now.Stamp, now.Version).ShouldBe((true, "s2", 2));
    }

    [Fact]
    public async Task CountFailure_ManyAtOnce_CountsEachAndLocksAtTheLast()
    {
        await Accounts.Add(Somebody("wang"));
        var until = Now.AddMinutes(15);

        await Task.WhenAll(Enumerable.Range(0, 4)
            .Select(_ => Accounts.CountFailure("a-wang", 5, until)));
        (await Accounts.Find("a-wang"))!.LockedUntil.ShouldBeNull();
        var locked = await Accounts.CountFailure("a-wang", 5, until);

        locked!.Failures.ShouldBe(5);
        locked.LockedUntil.ShouldBe(until);
        await Accounts.ForgetFailures("a-wang");
        (await Accounts.Find("a-wang"))!.LockedUntil.ShouldBeNull();
    }

    [Fact]
    public async Task Accept_SameInvitationTwice_IsSpentOnce()
    {
        await Accounts.Add(Somebody("wang"));
        await Accounts.Invite(new("old", "a-wang", "a-admin", Now.AddDays(1)));
        await Accounts.Invite(new("new", "a-wang", "a-admin", Now.AddDays(1)));
        var chosen = (await Accounts.Find("a-wang"))! with { PasswordHash = "chosen" };

        (await Accounts.FindInvitation("old")).ShouldBeNull();
        (await Accounts.Accept("new", Now.AddDays(2), chosen)).ShouldBeFalse();
        var accepted = await Task.WhenAll(
            Accounts.Accept("new", Now, chosen), Accounts.Accept("new", Now, chosen));

        accepted.Count(a => a).ShouldBe(1);
        (await Accounts.Find("a-wang"))!.PasswordHash.ShouldBe("chosen");
    }

    [Fact]
    public async Task Sessions_EndedOneOrAll_AreNotFoundAgain()
    {
        await Accounts.Add(Somebody("wang"));
        foreach (var id in new[] { "1", "2", "3" })
        {
            await Accounts.Open(new(id, $"h{id}", "a-wang", "s", Now, Now, "Firefox", "::1"));
        }

        await Accounts.Seen("2", Now.AddHours(1), "10.0.0.1");
        (await Accounts.Sessions("a-wang"))[0].Address.ShouldBe("10.0.0.1");
        (await Accounts.FindSession("h1"))!.Value.Account.SignInName.ShouldBe("wang");
        (await Accounts.EndSessions("a-other", "1")).ShouldBe(0);
        (await Accounts.EndSessions("a-wang", "1")).ShouldBe(1);
        (await Accounts.FindSession("h1")).ShouldBeNull();
        (await Accounts.EndSessions("a-wang", null)).ShouldBe(2);
        (await Accounts.Sessions("a-wang")).ShouldBeEmpty();
    }

    [Fact]
    public async Task Tokens_Revoked_AreNotFoundAgain()
    {
        await Accounts.Add(Somebody("wang"));
        await Accounts.AddToken(new("t1", "h1", "a-wang", "年报", true, Now, Now.AddDays(30)));
        await Accounts.TokenSeen("t1", Now.AddHours(1));

        (await Accounts.FindToken("h1"))!.Value.Token.ShouldBe(
            new AccessToken("t1", "h1", "a-wang", "年报", true, Now, Now.AddDays(30),
                Now.AddHours(1)));
        (await Accounts.RevokeTokens("a-wang", "t1")).ShouldBe(1);
        (await Accounts.FindToken("h1")).ShouldBeNull();
        (await Accounts.Tokens("a-wang")).ShouldBeEmpty();
    }

    [Fact]
    public async Task Audit_Lines_ComeNewestFirstInPagesAndByKind()
    {
        for (var i = 0; i < 5; i++)
        {
            await Accounts.Record(new(Now.AddMinutes(i),
                i == 2 ? AuditKind.LockedOut : AuditKind.SignedIn, "a-wang", null, $"{i}", null));
        }

        var first = await Accounts.ReadAudit(long.MaxValue, 2);
        first.Select(e => e.Detail).ShouldBe(["4", "3"]);
        (await Accounts.ReadAudit(first[^1].Sequence, 10)).Select(e => e.Detail)
            .ShouldBe(["2", "1", "0"]);
        (await Accounts.ReadAudit(long.MaxValue, 10, AuditKind.LockedOut)).Length.ShouldBe(1);
    }

    [Fact]
    public async Task ErasePerson_EnteredByAFile_LeavesNothingThatNamesThem()
    {
        var key = Units.Key("h");
        await store!.Append(Units.Of(key, 0) with
        {
            People = [new("p-1", new("王\"小\"明", "13800000001", "w@x.example"))],
        });
        var payload = JsonSerializer.Serialize(
            new { name = "王\"小\"明", phone = "13800000001", mail = "w@x.example", on = 1 },
            Wire.Options);
        var delivered = new OwedCommand(
            Guid.NewGuid(), "import/1", key, "admit-members", payload);
        await store.Stage([delivered]);
        await store.Settle([(delivered.Id, "once refused")]);
        var line = new AuditEntry(Now, AuditKind.PersonErased, "a-wang", key.Stream, "p-1", null);

        (await Accounts.StreamOfPerson("p-1")).ShouldBe(key.Stream);
        (await Accounts.ErasePerson("p-1", line)).ShouldBeTrue();

        (await store.ReadPeople(["p-1"])).ShouldBeEmpty();
        (await Accounts.StreamOfPerson("p-1")).ShouldBeNull();
        (await Accounts.ReadAudit(long.MaxValue, 1))[0].ShouldBe(
            line with { Sequence = 1 });
        await store.Stage([delivered]);
        (await store.ReadOwed(0, 1)).Single().Command.Payload
            .ShouldBe("""{"name":"","phone":"","mail":"","on":1}""");
        (await Accounts.ErasePerson("p-1", line)).ShouldBeFalse();
        (await Accounts.ReadAudit(long.MaxValue, 9)).Length.ShouldBe(1);
    }

    [Fact]
    public async Task Keys_AddedTwice_AreKeptOnce()
    {
        await Accounts.AddKey(new("key-1", "<key/>"));
        await Accounts.AddKey(new("key-1", "<other/>"));

        (await Accounts.ReadKeys()).ShouldBe([new ProtectionKey("key-1", "<key/>")]);
    }

    private static Account Somebody(string name) => new($"a-{name}", name, "王工",
        [new Grant(Role.CityStaff, "kunshan")], null, false, false, "s1", null, Now);
}
