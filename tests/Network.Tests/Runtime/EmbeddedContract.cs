namespace Network.Tests.Runtime;

/// <summary>What the embedded runtime does on any store, beyond the common contract.</summary>
public abstract class EmbeddedContract : NetworkContract
{
}
