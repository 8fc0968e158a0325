namespace Network.Silo.Journal;

/// <summary>A dialect's way to write many units in one transaction. Called from one thread.
/// </summary>
internal interface IBatchWriter : IDisposable
{
    /// <summary>Writes all units or none.</summary>
    /// <returns>The journal's position after the batch.</returns>
    /// <exception cref="UnitRefusedException">A unit broke a constraint; nothing was written.
    /// </exception>
    /// <exception cref="JournalUnavailableException">Not known whether written.</exception>
    long Write(IReadOnlyList<PreparedUnit> units);

    /// <summary>What a unit that was refused alone is to be answered.</summary>
    AppendResult Judge(PreparedUnit unit, UnitRefusedException refusal);
}
