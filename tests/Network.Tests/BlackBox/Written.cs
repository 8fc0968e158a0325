namespace Network.Tests.BlackBox;

/// <summary>One event of the journal, as far as a history is checked against it.</summary>
internal sealed record Written(
    long Position, string Stream, long Version, Guid CommandId, int Ordinal);
