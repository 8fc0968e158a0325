using Network.Grains.Kernel;

namespace Network.Grains.Policies;

/// <summary>A part in which a grant is paid.</summary>
/// <param name="Percent">Its share of the grant.</param>
/// <param name="AfterReport">Paid only after a report on the use of the earlier ones.</param>
public sealed record Instalment(string Id, LocalText Name, Rule<int> Percent, bool AfterReport);
