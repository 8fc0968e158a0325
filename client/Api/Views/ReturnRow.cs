using Network.Grains.Kernel;

namespace Network.Client.Api.Views;

/// <summary>One line of a statistical return.</summary>
/// <param name="Total">The city's own and its districts' together.</param>
/// <param name="City">What the city association itself entered.</param>
/// <param name="Districts">What districts and their associations entered.</param>
public sealed record ReturnRow(
    string Id, LocalText Name, LocalText Unit, int Indent, long Total, long City,
    long Districts);
