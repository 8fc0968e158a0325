using Network.Silo.Journal;

namespace Network.Client.Api.Histories;

/// <summary>Which entries of a history are wanted.</summary>
/// <param name="Actor">Only of this one; null for all.</param>
/// <param name="From">The first day; null for the beginning.</param>
/// <param name="Until">The last day; null for today.</param>
/// <param name="DayOf">The day of a moment, in the city's time zone.</param>
internal sealed record HistoryFilter(
    string? Actor, DateOnly? From, DateOnly? Until, Func<DateTimeOffset, DateOnly> DayOf)
{
    public bool Fits(JournalEntry entry) => (Actor is null || entry.Actor == Actor)
        && (Until is null || DayOf(entry.RecordedAt) <= Until) && !IsBefore(entry);

    /// <summary>Whether an entry, and with it all that came earlier, is too old.</summary>
    public bool IsBefore(JournalEntry entry) => From is { } from && DayOf(entry.RecordedAt) < from;
}
