using System.Collections.Immutable;
using Network.Grains.Kernel;

namespace Network.Silo.Attachments;

/// <summary>Files with grains, in the journal's database. Equal contents are kept once.</summary>
public interface IAttachments
{
    /// <summary>Keeps a file; one that is there already stays as it was.</summary>
    /// <param name="content">Can be searched; read from its beginning.</param>
    /// <returns>What is kept; null when the grain has
    /// <see cref="AttachmentLimits.FilesMax"/> files.</returns>
    Task<Attachment?> Keep(
        Attachment file, Stream content, CancellationToken cancel = default);

    /// <summary>Files of a grain, newest first.</summary>
    Task<ImmutableArray<Attachment>> List(GrainKey grain, CancellationToken cancel = default);

    Task<Attachment?> Find(GrainKey grain, string id, CancellationToken cancel = default);

    /// <summary>Writes a file's content to a stream.</summary>
    /// <returns>False when what is kept is not what was given.</returns>
    Task<bool> Copy(Attachment file, Stream target, CancellationToken cancel = default);

    /// <summary>Takes a file away, and its content where no other file has the same.</summary>
    /// <returns>False when it was not there.</returns>
    Task<bool> Remove(GrainKey grain, string id, CancellationToken cancel = default);
}
