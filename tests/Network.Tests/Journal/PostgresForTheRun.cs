using Network.Tests.Journal;

[assembly: AssemblyFixture(typeof(PostgresForTheRun))]

namespace Network.Tests.Journal;

/// <summary>Lives as long as the run of all tests.</summary>
public sealed class PostgresForTheRun : IAsyncDisposable
{
    public ValueTask DisposeAsync() => PostgresServer.Stop();
}
