using Network.Grains.Kernel;

namespace Network.Grains.Policies;

/// <summary>Online filing 网上备案 after an association is established.</summary>
/// <param name="Required">Whether the document asks for it.</param>
/// <param name="Registry">The external registry that gives the number.</param>
public sealed record FilingRules(Rule<bool> Required, LocalText Registry);
