namespace Network.Client.Demo;

/// <summary>
/// Unified social credit codes (GB 32100-2015) whose check characters are right but that no host
/// can have: their division code 000000 names no place in China.
/// </summary>
internal static class CreditCodes
{
    /// <summary>Stands in every invented code, after the two characters of its category.</summary>
    public const string Marker = "000000";

    /// <summary>The two characters in front of it: companies, and bodies that are none.</summary>
    public static readonly IReadOnlyList<string> Categories = ["91", "52"];

    private const string Characters = "0123456789ABCDEFGHJKLMNPQRTUWXY";

    // GB 11714: weights of the organisation code's eight characters.
    private static readonly int[] BodyWeights = [3, 7, 9, 10, 5, 8, 4, 2];

    public static string Next(Draws draws, bool company)
    {
        var category = Categories[company ? 0 : 1];
        var body = "MA" + string.Concat(
            Enumerable.Range(0, 6).Select(_ => Characters[draws.Between(0, 30)]));
        var code = category + Marker + body + BodyCheck(body);
        return code + Check(code);
    }

    private static char BodyCheck(string body)
    {
        // GB 11714 counts all 26 letters from A = 10, unlike the code around it.
        var sum = body.Select((c, i) => BodyWeights[i] * Value(c)).Sum();
        var check = 11 - (sum % 11);
        return check switch { 10 => 'X', 11 => '0', _ => (char)('0' + check) };
    }

    private static int Value(char c) => char.IsAsciiDigit(c) ? c - '0' : c - 'A' + 10;

    private static char Check(string code)
    {
        var weight = 1;
        var sum = 0;
        foreach (var c in code)
        {
            sum += weight * Characters.IndexOf(c, StringComparison.Ordinal);
            weight = weight * 3 % 31;
        }

        return Characters[(31 - (sum % 31)) % 31];
    }
}
