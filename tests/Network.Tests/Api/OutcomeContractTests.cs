using Microsoft.Extensions.DependencyInjection;
using Network.Client.Configuration;
using Network.Grains.Access;
using Network.Grains.Kernel;
using Network.Silo;
using Network.Silo.Journal;
using Network.Tests.BlackBox;

namespace Network.Tests.Api;

/// <summary>Statuses that an ordinary network seldom gives.</summary>
public sealed class OutcomeContractTests
{
    public static TheoryData<Outcome, int, string, bool> Outcomes { get; } = new()
    {
        { new Outcome.Stale(7), 409, "version.conflict", false },
        { new Outcome.Overloaded(TimeSpan.FromSeconds(2)), 503, "network.overloaded", true },
        { new Outcome.Unavailable(TimeSpan.FromMilliseconds(10)), 503, "store.unavailable", true },
    };

    [Theory]
    [MemberData(nameof(Outcomes))]
    public async Task Outcome_OfANetworkInTrouble_HasItsStatus(
        Outcome outcome, int status, string code, bool retry)
    {
        await using var host = await ApiHost.Start(services: s =>
            s.AddSingleton<INetwork>(new TroubledNetwork(() => outcome)));

        var answer = await host.Post("enterprise/kunshan/a/register", Bodies.Register());

        answer.Status.ShouldBe(status);
        answer.Code.ShouldBe(code);
        (answer.RetryAfter is not null).ShouldBe(retry);
        (answer.RetryAfter ?? TimeSpan.FromSeconds(1))
            .ShouldBeGreaterThanOrEqualTo(TimeSpan.FromSeconds(1));
    }

    [Fact]
    public async Task Store_ThatDoesNotAnswerAReader_Is503()
    {
        await using var host = await ApiHost.Start(services: s => s.AddSingleton<INetwork>(
            new TroubledNetwork(() => throw new JournalUnavailableException("gone"))));

        var answer = await host.Get("enterprise/kunshan/a");

        answer.Status.ShouldBe(503);
        answer.Code.ShouldBe("store.unavailable");
        answer.RetryAfter.ShouldNotBeNull();
    }

    [Fact]
    public async Task Failure_NobodyThoughtOf_Is500WithoutAStackTrace()
    {
        await using var host = await ApiHost.Start(services: s => s.AddSingleton<INetwork>(
            new TroubledNetwork(() => throw new InvalidOperationException("secret inside"))));

        var answer = await host.Get("enterprise/kunshan/a");

        answer.Status.ShouldBe(500);
        answer.Code.ShouldBe("internal.unexpected");
        answer.Body.GetRawText().ShouldNotContain("secret inside");
        answer.Body.GetRawText().ShouldNotContain("   at ");
    }

    [Fact]
    public async Task Address_ThatAsksTooOften_IsSentAway()
    {
        await using var host = await ApiHost.Start(s => s with
        {
            Limits = new LimitSettings(RequestsPerSecond: 1, RequestsBurst: 3),
        });
        var answers = new List<ApiHost.Answer>();
        for (var i = 0; i < 8; i++)
        {
            answers.Add(await host.Get("session"));
        }

        var refused = answers.First(a => a.Status != 200);
        refused.Status.ShouldBe(429);
        refused.Code.ShouldBe("limit.requests");
        refused.RetryAfter.ShouldNotBeNull();
        (await host.Get("/alive")).Status.ShouldBe(200);
    }

    [Fact]
    public async Task Leader_WhoReads_SeesMaskedNamesAndSendsNothing()
    {
        using var folder = new TemporaryFolder();
        await using (var host = await ApiHost.Start(folder: folder))
        {
            await host.Post("city/kunshan/kunshan/register-expert", Bodies.Expert);
        }

        await using var leader = await ApiHost.Start(s => s with
        {
            Actor = new ActorSettings("leader", [Role.CityLeader]),
        }, folder: folder);

        var city = await leader.Get("city/kunshan/kunshan");
        var sent = await leader.Post("enterprise/kunshan/a/register", Bodies.Register());

        var person = city.Body.GetProperty("people").EnumerateObject().Single().Value;
        person.GetProperty("name").GetString().ShouldBe("王*");
        person.TryGetProperty("phone", out _).ShouldBeFalse();
        sent.Status.ShouldBe(403);
        sent.Code.ShouldBe("access.not-allowed");
    }

    private sealed class TroubledNetwork(Func<Outcome> trouble) : INetwork
    {
        public Task<Outcome> Execute(GrainKey key, GrainCommand command, Guid commandId,
            Actor actor, long? expectedVersion = null, CancellationToken cancel = default) =>
            Task.FromResult(trouble());

        public Task<GrainSnapshot?> Read(GrainKey key, CancellationToken cancel = default)
        {
            trouble();
            return Task.FromResult<GrainSnapshot?>(null);
        }

        public Task<Outcome> Rehearse(GrainKey key, GrainCommand command, Guid commandId,
            Actor actor, CancellationToken cancel = default) => Task.FromResult(trouble());
    }
}
