using System.Collections.Immutable;
using Network.Client.Api.Views.Accounts;
using Network.Client.Configuration;
using Network.Grains.Access;
using Network.Grains.Kernel;

namespace Network.Client.Api.Views;

/// <summary>Who asks, and where.</summary>
/// <param name="City">Code of the city that the page opens with.</param>
/// <param name="Cities">Codes of all cities that run here.</param>
/// <param name="Simulated">Whether the figures come from a simulation.</param>
/// <param name="Today">Today in the city's time zone.</param>
/// <param name="Version">The product's version.</param>
/// <param name="Mode">How people sign in here.</param>
/// <param name="SignedIn">Whether the reader said who they are.</param>
/// <param name="Grants">The reader's roles, each with what it is for.</param>
/// <param name="Units">The hosts and workstations that the roles are for, in the city that the
/// page opens with; one that is not there any more is left out.</param>
/// <param name="Commands">The commands that the reader may send somewhere in the city, by the
/// kind of grain.</param>
/// <param name="Imports">Whether the reader may enter a table of some kind.</param>
/// <param name="ManagesAccounts">Whether the reader may invite people.</param>
/// <param name="Account">The reader's account; none where there are no accounts.</param>
/// <param name="Antiforgery">What a page sends along with whatever changes something, in the
/// header <c>X-Antiforgery</c>; none where no cookie says who asks.</param>
/// <param name="Provider">Name of the provider that people may sign in through.</param>
public sealed record Session(
    string Actor,
    ImmutableArray<Role> Roles,
    string City,
    LocalText CityName,
    ImmutableArray<string> Cities,
    bool Simulated,
    DateOnly Today,
    string Version,
    SignInMode Mode,
    bool SignedIn,
    ImmutableArray<Grant> Grants,
    ImmutableArray<OwnUnit> Units,
    ImmutableSortedDictionary<string, ImmutableArray<string>> Commands,
    bool Imports,
    bool ManagesAccounts,
    SignedInAccount? Account,
    string? Antiforgery,
    string? Provider);
