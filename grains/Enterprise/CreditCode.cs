namespace Network.Grains.Enterprise;

/// <summary>
/// The unified social credit code 统一社会信用代码 of GB 32100-2015: 18 characters, the last of them
/// a check character over the others.
/// </summary>
public static class CreditCode
{
    public const int Characters = 18;

    private const string Alphabet = "0123456789ABCDEFGHJKLMNPQRTUWXY";

    /// <summary>Upper case, without spaces.</summary>
    public static string Tidy(string code)
    {
        ArgumentNullException.ThrowIfNull(code);
        return string.Concat(code.Where(c => !char.IsWhiteSpace(c))).ToUpperInvariant();
    }

    public static bool IsValid(string code) =>
        code is { Length: Characters } && CheckCharacter(code) == code[^1];

    /// <summary>The check character that the first 17 characters ask for; null where they are not
    /// all characters of such a code.</summary>
    public static char? CheckCharacter(string code)
    {
        ArgumentNullException.ThrowIfNull(code);
        if (code.Length < Characters - 1)
        {
            return null;
        }

        var sum = 0;
        var weight = 1;
        for (var i = 0; i < Characters - 1; i++)
        {
            var value = Alphabet.IndexOf(code[i], StringComparison.Ordinal);
            if (value < 0)
            {
                return null;
            }

            sum += value * weight;
            weight = weight * 3 % 31;
        }

        return Alphabet[(31 - (sum % 31)) % 31];
    }
}
