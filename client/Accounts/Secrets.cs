using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;

namespace Network.Client.Accounts;

/// <summary>Makes what only its holder knows; the store keeps hashes.</summary>
internal static class Secrets
{
    /// <summary>256 bits: more than can be guessed, so a plain hash keeps it.</summary>
    private const int SecretBytes = 32;

    private const int IdBytes = 8;

    /// <summary>Letters and digits that nobody mistakes for one another.</summary>
    private const string Readable = "abcdefghjkmnpqrstuvwxyz23456789";

    private const int PasswordGroups = 4;
    private const int GroupLetters = 5;

    public static string New() =>
        Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(SecretBytes));

    /// <summary>What the ids of accounts begin with.</summary>
    public const string AccountPrefix = "a";

    /// <summary>Whether an id could be an account's.</summary>
    public static bool IsAccount(string id) => id.Length == 2 + (2 * IdBytes)
        && id.StartsWith($"{AccountPrefix}-", StringComparison.Ordinal);

    public static string NewId(string prefix) =>
        $"{prefix}-{Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(IdBytes))}";

    /// <summary>A password for one use, to be read from a screen: 99 bits.</summary>
    public static string NewPassword() => string.Join('-', Enumerable.Range(0, PasswordGroups)
        .Select(_ => RandomNumberGenerator.GetString(Readable, GroupLetters)));

    public static string Hash(string secret) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(secret)));
}
