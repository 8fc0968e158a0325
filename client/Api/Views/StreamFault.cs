using Network.Grains.Kernel;

namespace Network.Client.Api.Views;

/// <summary>A stream of the journal that cannot be folded.</summary>
/// <param name="Version">Version of the event that is wrong.</param>
public sealed record StreamFault(string Stream, long Version, LocalText Text);
