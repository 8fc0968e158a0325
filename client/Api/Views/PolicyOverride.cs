using Network.Grains.Kernel;

namespace Network.Client.Api.Views;

/// <summary>One number that the city has set otherwise than its policy's document.</summary>
/// <param name="Path">As the command <c>override-policy</c> names it.</param>
/// <param name="Value">The number in force.</param>
/// <param name="InDocument">The number that the document sets.</param>
/// <param name="Reason">Why it was overridden.</param>
/// <param name="Actor">Id of who did it.</param>
public sealed record PolicyOverride(
    string Path,
    LocalText Name,
    long Value,
    long InDocument,
    string Reason,
    string Actor,
    DateTimeOffset Since);
