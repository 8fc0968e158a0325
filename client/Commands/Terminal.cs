using System.Globalization;

namespace Network.Client.Commands;

/// <summary>The person at the keyboard.</summary>
internal static class Terminal
{
    /// <summary>Whether their machine speaks Chinese.</summary>
    public static bool IsChinese =>
        CultureInfo.CurrentUICulture.TwoLetterISOLanguageName == "zh";
}
