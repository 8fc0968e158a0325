using Network.Silo.Accounts;
using Network.Silo.Attachments;
using Network.Silo.Simulations;

namespace Network.Silo.Journal;

/// <summary>One database with everything the network keeps.</summary>
public interface IStore : IJournal, IOutbox, IDirectory
{
    /// <summary>Who may sign in, in the same database.</summary>
    IAccounts Accounts { get; }

    /// <summary>Files with grains, in the same database.</summary>
    IAttachments Attachments { get; }

    /// <summary>Whether other processes may write to this database at the same time.</summary>
    bool Shared { get; }

    /// <summary>Where those processes see how far each other's what-if runs are; null where
    /// there are no others.</summary>
    IRunBoard? Runs => null;

    /// <summary>Answers when the store can be read and written; throws when not.</summary>
    Task Ping(CancellationToken cancel = default);
}
