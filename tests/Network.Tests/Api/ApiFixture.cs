namespace Network.Tests.Api;

/// <summary>One host for the tests that do not disturb each other.</summary>
public sealed class ApiFixture : IAsyncLifetime
{
    internal ApiHost Host { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        Host = await ApiHost.Start();
        foreach (var id in new[] { "h-0001", "h-0002" })
        {
            (await Host.Post($"enterprise/kunshan/{id}/register", Bodies.Register()))
                .Status.ShouldBe(200);
        }
    }

    public ValueTask DisposeAsync() => Host.DisposeAsync();
}
