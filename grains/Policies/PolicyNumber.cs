using Network.Grains.Kernel;

namespace Network.Grains.Policies;

/// <summary>A number of a policy that a city may set differently from the document.</summary>
/// <param name="Path">Its name in commands, such as <c>eligibility.technical-staff-min</c>.
/// </param>
/// <param name="Min">Smallest value that makes sense.</param>
/// <param name="Max">Largest value that makes sense.</param>
public sealed record PolicyNumber(
    string Path,
    LocalText Name,
    long Min,
    long Max,
    Func<Policy, long> Read,
    Func<Policy, long, Policy> Write);
