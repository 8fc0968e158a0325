namespace Network.Simulated;

/// <summary>One piece of work of one process.</summary>
internal readonly record struct Work(Island Of, SendOrPostCallback Do, object? State);
