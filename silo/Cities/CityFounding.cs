using Network.Grains.Access;
using Network.Grains.City;
using Network.Grains.Kernel;
using Network.Grains.Policies;
using Network.Silo.Journal;

namespace Network.Silo.Cities;

/// <summary>Founds the network of a city when its policy runs for the first time.</summary>
public static class CityFounding
{
    /// <summary>Does nothing where the city is founded; of two processes one founds it.</summary>
    /// <exception cref="JournalUnavailableException">The store does not answer.</exception>
    /// <exception cref="InvalidOperationException">The policy cannot found a city.</exception>
    public static async Task Found(
        CityBook book, INetwork network, string city, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(book);
        ArgumentNullException.ThrowIfNull(network);
        if (await book.FactsOf(city, cancel) is not null)
            return;

        var policy = book.FileOf(city)
            ?? throw new ArgumentException($"No policy for '{city}'.", nameof(city));
        var founder = new Actor("network", [new Grant(Role.CityStaff, city)]);
        var id = Context.Derive(Guid.Empty, $"found/{city}");
        var outcome = await network.Execute(
            GrainKey.OfCity(city), Command(policy), id, founder, cancel: cancel);
        switch (outcome)
        {
            case Outcome.Done:
                return;
            case Outcome.Rejected refused:
                throw new InvalidOperationException(
                    $"The city '{city}' cannot be founded: {refused.Why.Message.En}");
            default:
                throw new JournalUnavailableException(
                    $"The city '{city}' could not be founded now: {outcome}");
        }
    }

    private static CityCommand.Found Command(Policy policy) => new(
        policy.Id, policy.CityName,
        [.. policy.Districts.Select(d =>
            new CityDistrict(d.Id, d.Name, d.Kind, d.Column, d.Row))]);
}
