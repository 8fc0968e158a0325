using Microsoft.AspNetCore.Http.Metadata;
using Network.Silo.Attachments;

namespace Network.Client.Api.Http;

/// <summary>A file of evidence may be larger than a command; a little beyond its limit is read, so
/// that it is refused in words.</summary>
internal sealed class EvidenceBodyLimit : IRequestSizeLimitMetadata
{
    private const int Beyond = 64 * 1024;

    public long? MaxRequestBodySize => AttachmentLimits.FileBytesMax + Beyond;
}
