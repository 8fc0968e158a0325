using System.Collections.Immutable;

namespace Network.Silo.Journal;

/// <summary>Commands that are owed to grains.</summary>
public interface IOutbox
{
    /// <summary>
    /// Puts many commands into debt in one transaction: all or none. What is already there (by
    /// id) stays as it is, so staging twice is harmless; but what was refused is owed again, since
    /// whoever stages it anew believes that it can be done now. This is how a file is imported.
    /// </summary>
    Task Stage(IReadOnlyList<OwedCommand> commands, CancellationToken cancel = default);

    /// <summary>Owed commands after a sequence number, oldest first.</summary>
    Task<ImmutableArray<(long Sequence, OwedCommand Command)>> ReadOwed(
        long afterSequence, int take, CancellationToken cancel = default);

    /// <summary>How many commands are owed.</summary>
    /// <param name="cause">Of one cause only; null for all.</param>
    Task<long> CountOwed(string? cause, CancellationToken cancel = default);

    /// <summary>Marks commands as answered; a refusal is kept as text for people to see.
    /// </summary>
    Task Settle(IReadOnlyList<(Guid Id, string? Refusal)> answers,
        CancellationToken cancel = default);

    /// <summary>Settled commands of a cause that were refused, and not done either: of two
    /// processes that deliver the same one, the slower may know an older city, and do what the
    /// other refuses.</summary>
    Task<ImmutableArray<(OwedCommand Command, string Refusal)>> ReadRefusals(
        string cause, int take, CancellationToken cancel = default);
}
