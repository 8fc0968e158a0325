using System.Text.RegularExpressions;
using Network.Client.Api.Http;

namespace Network.Client.Accounts;

/// <summary>What accounts may be called.</summary>
internal static partial class AccountNames
{
    /// <summary>As it is kept: people type capitals and blanks.</summary>
    public static string Tidy(string name) => name.Trim().ToLowerInvariant();

    public static Fault? CheckSignIn(string name) => SignInName().IsMatch(Tidy(name))
        ? null
        : SignInFaults.BadField("signInName",
            "登录名为 2 至 64 个小写字母、数字、点、@、下划线或连字符。",
            "A sign-in name has 2 to 64 lower-case letters, digits, dots, @, underscores or "
            + "hyphens.");

    public static Fault? CheckDisplay(string name, string field) =>
        name.Trim().Length is >= 1 and <= SignInLimits.NameMax && !name.Any(char.IsControl)
        ? null
        : SignInFaults.BadField(field, "名称为 1 至 64 个字符。", "A name has 1 to 64 characters.");

    [GeneratedRegex("^[a-z0-9][a-z0-9._@-]{1,63}$")]
    private static partial Regex SignInName();
}
