namespace Network.Tests.BlackBox;

/// <summary>Tests of real processes run one after the other, so that none disturbs another's
/// clock.</summary>
[CollectionDefinition(Name, DisableParallelization = true)]
public sealed class BlackBoxCollection
{
    public const string Name = "Real processes";
}
