using Network.Client.Api.Http;
using Network.Silo.Accounts;

namespace Network.Client.Accounts;

/// <summary>
/// What a password must be: long, and not what guessers try first. No rule asks for kinds of
/// characters or for a change after some time (NIST SP 800-63B, 3.1.1).
/// </summary>
internal static class PasswordRules
{
    /// <summary>What guessers begin with, without digits and signs around it.</summary>
    private static readonly HashSet<string> Common = new(StringComparer.OrdinalIgnoreCase)
    {
        "password", "passwordpassword", "administrator", "adminadmin", "adminadminadmin",
        "letmein", "letmeinletmein", "welcome", "welcomewelcome", "iloveyou", "woaini",
        "woainiwoaini", "qwerty", "qwertyuiop", "qwertyqwerty", "asdfghjkl", "zxcvbnm",
        "qazwsxedc", "qazwsxedcrfv", "changeme", "changemechangeme", "kunshan", "kexie",
        "kunshankexie", "network", "woshishui", "mima", "mimamima", "abcdefghijkl",
        "abcdefghijklmn", "abcabcabcabc", "monkey", "dragon", "sunshine", "football",
    };

    /// <summary>The rule that a password breaks, or null.</summary>
    public static Fault? Check(string password, Account account)
    {
        if (password.Length is < SignInLimits.PasswordMin or > SignInLimits.PasswordMax)
        {
            return Weak($"密码应为 {SignInLimits.PasswordMin} 至 {SignInLimits.PasswordMax} 个字符，"
                + "可以是一句话。",
                $"A password has {SignInLimits.PasswordMin} to {SignInLimits.PasswordMax} "
                + "characters; a sentence will do.");
        }

        return IsCommon(password) || IsMonotonous(password) || Holds(password, account)
            ? Weak("这个密码太容易被猜到，请换一个不含账号名称、不连续重复的密码。",
                "This password is guessed too easily. Take one without your name in it and "
                + "without runs of characters.")
            : null;
    }

    private static bool IsCommon(string password) =>
        Common.Contains(new string([.. password.Where(char.IsLetter)]));

    /// <summary>At most four different characters, or every one next to the one before it.
    /// </summary>
    private static bool IsMonotonous(string password) =>
        password.Distinct().Count() <= 4
        || password.Zip(password.Skip(1)).All(p => Math.Abs(p.First - p.Second) <= 1)
        || password.Zip(password.Skip(1)).Count(p => p.Second - p.First == 1)
            >= password.Length - 3;

    private static bool Holds(string password, Account account) =>
        account.SignInName.Length > 2
        && password.Contains(account.SignInName, StringComparison.OrdinalIgnoreCase)
        && password.Length - account.SignInName.Length < SignInLimits.PasswordMin - 4;

    private static Fault Weak(string zh, string en) => new(
        StatusCodes.Status422UnprocessableEntity, "account.weak-password", new(zh, en),
        "password");
}
