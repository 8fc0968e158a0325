using Network.Silo.Rollup;
using Network.Silo.Simulations.Starts;

namespace Network.Silo.Simulations;

/// <summary>Finds where simulations begin: at a position, at the end of a day, or now.</summary>
/// <param name="now">The position that is counted up to.</param>
/// <param name="today">Of a city.</param>
/// <param name="past">Totals of a city by the end of a day.</param>
public sealed class StartFinder(StartBook book, Func<long> now, Func<string, DateOnly> today,
    Func<string, DateOnly, CancellationToken, Task<TotalsMoment>> past)
{
    /// <returns>Null where there is no such city.</returns>
    public async Task<CityStart?> Of(string city, long? position, DateOnly? asOf,
        CancellationToken cancel = default)
    {
        if (position is { } given)
            return await book.Of(city, given, asOf, cancel);

        return asOf is { } day && day < today(city)
            ? await book.Of(city, (await past(city, day, cancel)).Position, day, cancel)
            : await book.Of(city, now(), today(city), cancel);
    }
}
