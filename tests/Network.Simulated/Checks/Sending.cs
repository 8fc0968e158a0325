namespace Network.Simulated.Checks;

/// <summary>One arrival of a command at a host.</summary>
/// <param name="Floor">The newest version of the grain that anybody had been told then.</param>
/// <param name="WasDone">The command was on disk already.</param>
internal readonly record struct Sending(Operation Operation, long Floor, bool WasDone);
