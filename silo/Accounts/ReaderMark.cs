namespace Network.Silo.Accounts;

/// <summary>How far somebody has read about something.</summary>
/// <param name="Reader">Id of the account, or what stands for it where there are none.</param>
/// <param name="Topic">What was read, such as the notices of a city.</param>
/// <param name="Position">The journal's position up to which it was read.</param>
/// <param name="At">When that was.</param>
public sealed record ReaderMark(string Reader, string Topic, long Position, DateTimeOffset At);
