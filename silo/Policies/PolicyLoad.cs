using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using Network.Grains.Policies;

namespace Network.Silo.Policies;

/// <summary>What came of reading a policy file: the policy, or everything that is wrong with it.
/// </summary>
/// <param name="Policy">Null as soon as there is one mistake.</param>
/// <param name="Mistakes">In the order of the file.</param>
public sealed record PolicyLoad(Policy? Policy, ImmutableArray<PolicyMistake> Mistakes)
{
    [MemberNotNullWhen(true, nameof(Policy))]
    public bool Good => Policy is not null;

    /// <summary>All mistakes, a line each.</summary>
    public string Report(bool chinese) =>
        string.Join('\n', Mistakes.Select(m => m.In(chinese)));
}
