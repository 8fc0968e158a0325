using System.Collections.Immutable;
using System.Text;
using Network.Grains.Kernel;

namespace Network.Silo.Policies;

/// <summary>Reads policy files: YAML as <c>docs/policies.md</c> describes it.</summary>
public static class PolicyFile
{
    /// <summary>Reads one file. What is wrong with it, its absence included, is told as
    /// mistakes.</summary>
    public static PolicyLoad Load(string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        try
        {
            using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read);
            if (file.Length > PolicyLimits.FileBytesMax)
                return Refused(path, TooLarge);

            using var reader = new StreamReader(file, new UTF8Encoding(false, true));
            return Parse(reader.ReadToEnd(), path, Path.GetFileNameWithoutExtension(path));
        }
        catch (DecoderFallbackException)
        {
            return Refused(path, new LocalText(
                "文件应为 UTF-8 编码。", "The file is expected to be UTF-8 text."));
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return Refused(path, new LocalText(
                $"无法读取文件：{failure.Message}", $"It cannot be read: {failure.Message}"));
        }
    }

    /// <summary>Reads a policy from text.</summary>
    /// <param name="name">Stands before the line number in messages.</param>
    /// <param name="expectedId">The id that the policy must have, where a file name sets it.
    /// </param>
    public static PolicyLoad Parse(string text, string name, string? expectedId = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(name);
        if (Encoding.UTF8.GetByteCount(text) > PolicyLimits.FileBytesMax)
            return Refused(name, TooLarge);

        var mistakes = new PolicyMistakes(name);
        var root = PolicyTree.Read(text, mistakes);
        var policy = root is null ? null : PolicyReader.Read(root, expectedId, mistakes);
        return mistakes.Any
            ? new PolicyLoad(null, mistakes.InFileOrder())
            : new PolicyLoad(policy, []);
    }

    private static readonly LocalText TooLarge = new(
        $"文件不得超过 {PolicyLimits.FileBytesMax / 1024} KiB。",
        $"The file may have {PolicyLimits.FileBytesMax / 1024} KiB at most.");

    private static PolicyLoad Refused(string name, LocalText why) =>
        new(null, ImmutableArray.Create(new PolicyMistake(name, 1, 1, "", why)));
}
