using Network.Grains.Kernel;

namespace Network.Client.Api.Views;

/// <summary>The policy document that a city works under.</summary>
/// <param name="Number">The document's own number, such as 昆科协〔2024〕21号.</param>
public sealed record PolicyTitle(string Id, string Number, LocalText Title);
