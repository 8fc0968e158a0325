namespace Network.Tests.BlackBox;

/// <summary>What stands behind a served network that does not do everything itself.</summary>
/// <param name="Settings">By which the served network finds it.</param>
/// <param name="Processes">Ended after the network.</param>
internal sealed record ServedBehind(
    string Database, IReadOnlyList<string> Settings, IReadOnlyList<IAsyncDisposable> Processes);
