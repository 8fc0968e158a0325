using Network.Grains.Kernel;

namespace Network.Grains.Policies;

/// <summary>A document that rules of a policy are taken from.</summary>
/// <param name="Cite">How it is cited, such as 昆科协〔2024〕21号; sources name it so.</param>
public sealed record PolicyDocument(string Id, string Cite, LocalText Title);
