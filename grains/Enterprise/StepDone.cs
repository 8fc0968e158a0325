namespace Network.Grains.Enterprise;

/// <summary>A step of founding that was taken.</summary>
/// <param name="Step">Id of a founding step of the policy.</param>
public sealed record StepDone(string Step, DateOnly On, string? Evidence);
