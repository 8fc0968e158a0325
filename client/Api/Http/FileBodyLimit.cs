using Microsoft.AspNetCore.Http.Metadata;
using Network.Client.Files.Tables;

namespace Network.Client.Api.Http;

/// <summary>A file may be larger than a command.</summary>
internal sealed class FileBodyLimit : IRequestSizeLimitMetadata
{
    public long? MaxRequestBodySize => TableLimits.FileBytesMax;
}
