namespace Network.Silo.Journal;

/// <summary>The lists of the network: one card a grain, written with its events.</summary>
public interface IDirectory
{
    /// <summary>One page of cards and how many match in all.</summary>
    Task<DirectoryPage> Find(DirectoryQuery query, CancellationToken cancel = default);
}
