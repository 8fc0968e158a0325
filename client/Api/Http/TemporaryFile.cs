namespace Network.Client.Api.Http;

/// <summary>A file that is gone when it is closed.</summary>
internal static class TemporaryFile
{
    private const int BlockBytes = 64 * 1024;

    public static FileStream Create() => new(
        Path.Combine(Path.GetTempPath(), Path.GetRandomFileName()), new FileStreamOptions
        {
            Mode = FileMode.CreateNew,
            Access = FileAccess.ReadWrite,
            BufferSize = BlockBytes,
            Options = FileOptions.DeleteOnClose | FileOptions.Asynchronous,
        });

    /// <summary>Takes a body in and goes back to its beginning; false when it is too large.
    /// </summary>
    public static async Task<bool> Fill(
        FileStream file, Stream body, long bytesMax, CancellationToken cancel)
    {
        var block = new byte[BlockBytes];
        int read;
        while ((read = await body.ReadAsync(block, cancel)) > 0)
        {
            if (file.Length + read > bytesMax)
                return false;

            await file.WriteAsync(block.AsMemory(0, read), cancel);
        }

        file.Position = 0;
        return true;
    }
}
