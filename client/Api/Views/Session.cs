using System.Collections.Immutable;
using Network.Grains.Access;
using Network.Grains.Kernel;

namespace Network.Client.Api.Views;

/// <summary>Who asks, and where.</summary>
/// <param name="City">Code of the city that the page opens with.</param>
/// <param name="Cities">Codes of all cities that run here.</param>
/// <param name="Simulated">Whether the figures come from a simulation.</param>
/// <param name="Today">Today in the city's time zone.</param>
/// <param name="Version">The product's version.</param>
public sealed record Session(
    string Actor,
    ImmutableArray<Role> Roles,
    string City,
    LocalText CityName,
    ImmutableArray<string> Cities,
    bool Simulated,
    DateOnly Today,
    string Version);
