using System.Collections.Immutable;
using Network.Grains.Kernel;

namespace Network.Grains.Policies;

/// <summary>One line of a statistical return.</summary>
/// <param name="Unit">What is counted, such as 个 or 人次.</param>
/// <param name="Sum">Names of metrics whose amounts are added up.</param>
/// <param name="Indent">How deep the line stands under the one before, 0 to 3.</param>
public sealed record ReturnLine(
    string Id, LocalText Name, LocalText Unit, ImmutableArray<string> Sum, int Indent);
